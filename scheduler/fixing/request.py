"""What a fixer is told besides the file: findings, the week, and what the user asked for."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Language
from scheduler.fixing.minting import Mint
from scheduler.model.week import Week


class Wishes(NamedTuple):
    """What the user asked for: unsafe repairs too, a language of keys, only some names, only some files."""

    is_unsafe: bool = False
    keys: Language | None = None
    only: frozenset[str] = frozenset()
    files: frozenset[str] | None = None

    def include(self, name: str) -> bool:
        """Tell whether repairs of a name are wanted."""
        return not self.only or name in self.only

    def reach(self, file: str) -> bool:
        """Tell whether a file may be changed."""
        return self.files is None or file in self.files


class Request(NamedTuple):
    """What is known of one file: its findings, the week where it could be read, and where new ids come from."""

    findings: tuple[Diagnostic, ...]
    week: Week | None
    wishes: Wishes
    mint: Mint
