"""References that name nothing, and the noun that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from scheduler.diagnostics.fix import Fix
from scheduler.diagnostics.nearest import near_names
from scheduler.diagnostics.rule import Diagnostic, Rule
from scheduler.diagnostics.text import Text, Value
from scheduler.model.nouns import Organizer
from scheduler.model.program import Ref
from scheduler.source.edit import Edit

MEANT = Text("اگر منظور «{named}» است بنویسید «{meant}»؛ وگرنه ", "if you mean “{named}”, write “{meant}”; else ")
COMMA = Text("میان شناسه‌ها به‌جای «،» و «؛» کامای انگلیسی «,» بگذارید", "put a plain comma “,” between ids")
_COMMAS = frozenset("،؛;")

MOST_GUESSES = 200


class Named(Protocol):
    """A noun with a title."""

    @property
    def title(self) -> str:
        """Return how people call it."""


def unknown_references(
    rule: Rule, refs: Iterable[Ref], *known: Mapping[str, Named], are_lists: bool = False, **values: Value
) -> Iterable[Diagnostic]:
    """Yield a finding for each reference that none of `known` holds; the hint names the nearest id or title first.

    Only where references stand in lists (`are_lists`) can a Persian comma be the fault.
    Looking for the nearest takes some milliseconds: each word is looked up once, and of many words the first 200.
    """
    spellings: dict[str, str] = {}
    guesses: dict[str, tuple[str, ...]] = {}
    for ref in refs:
        if not ref.id or any(ref.id in nouns for nouns in known):
            continue
        if not spellings:
            spellings = {noun.title: key for nouns in known for key, noun in nouns.items()}
            spellings.update((key, key) for nouns in known for key in nouns)
        if ref.id not in guesses:
            guesses[ref.id] = near_names(ref.id, spellings) if len(guesses) < MOST_GUESSES else ()
        near = guesses[ref.id]
        fix = Fix((Edit(ref.span, near[0]),), is_safe=False) if len(near) == 1 else None
        meant = near[0] if near else ""
        way_out = COMMA if are_lists and _COMMAS & set(ref.id) else _joined(MEANT, rule.hint) if meant else None
        named = next((nouns[meant].title for nouns in known if meant in nouns), meant)
        facts = {"written": ref.id, "meant": meant, "named": named, **values}
        yield rule.at(ref.span, hint=way_out, fix=fix, values=facts)


def _joined(one: Text, other: Text) -> Text:
    return Text(one.fa + other.fa, one.en + other.en)


def below_the_province(organizers: Mapping[str, Organizer]) -> Mapping[str, Organizer]:
    """Return the organizers whose path shows how one is written, the deeper before districts; all if there is none."""
    deep = {path: node for path, node in organizers.items() if "/" in path}
    return deep or {path: node for path, node in organizers.items() if node.level != "province"} or organizers
