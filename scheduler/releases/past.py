"""All releases of a week for those who tell them: the newest at hand, those before it read when they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from scheduler.releases.difference import ProgramChange, difference
from scheduler.releases.release import Release, public_side


class Told(NamedTuple):
    """One release, the one before it (None for the first) and what changed between them, all of it public."""

    before: Release | None
    release: Release
    changes: tuple[ProgramChange, ...]


class Past:
    """The public side of a week's releases; `digests` names the file of each, the first one first."""

    def __init__(self, digests: tuple[str, ...], load: Callable[[int], Release]) -> None:
        self.digests = digests
        self._public = lru_cache(maxsize=3)(lambda number: public_side(load(number)))

    @property
    def count(self) -> int:
        """Return how many there are; it is the number of the newest."""
        return len(self.digests)

    def told(self, number: int) -> Told:
        """Return a release with what it changed."""
        before = self._public(number - 1) if number > 1 else None
        release = self._public(number)
        return Told(before, release, difference(before, release))
