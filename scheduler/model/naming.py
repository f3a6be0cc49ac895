"""References that name nothing, and the noun that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from scheduler.diagnostics.nearest import nearest
from scheduler.diagnostics.rule import Diagnostic, Rule
from scheduler.diagnostics.text import Text, Value
from scheduler.model.program import Ref

MEANT = Text("به‌جای آن بنویسید «{meant}»", "write “{meant}” in its place")


class Named(Protocol):
    """A noun with a title."""

    @property
    def title(self) -> str:
        """Return how people call it."""


def unknown_references(
    rule: Rule, refs: Iterable[Ref], *known: Mapping[str, Named], **values: Value
) -> Iterable[Diagnostic]:
    """Yield a finding for each reference that none of `known` holds; the hint names the nearest id or title."""
    for ref in refs:
        if ref.id and not any(ref.id in nouns for nouns in known):
            spellings = {noun.title: key for nouns in known for key, noun in nouns.items()}
            spellings.update((key, key) for nouns in known for key in nouns)
            meant = nearest(ref.id, spellings)
            yield rule.at(ref.span, hint=MEANT if meant else None, values={"written": ref.id, "meant": meant, **values})
