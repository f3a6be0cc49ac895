"""The written list of fixers; where two want the same place, the earlier one goes first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from scheduler.fixing import digits, ids, keys, letters, told
from scheduler.fixing.repair import Repair
from scheduler.fixing.request import Request
from scheduler.fixing.source_file import SourceFile

Fixer = Callable[[SourceFile, Request], Iterator[Repair]]

FIXERS: Final[tuple[Fixer, ...]] = (told.find, ids.find, keys.find, letters.find, digits.find)
NAMES: Final = (letters.NAME, digits.NAME, keys.NAME)
