"""All releases of a week for those who tell them: the newest at hand, those before it read when they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from scheduler.releases.difference import ProgramChange, difference
from scheduler.releases.release import Release, public_side


class Told(NamedTuple):
    """One release, the one before it (None for the first) and what changed between them."""

    before: Release | None
    release: Release
    changes: tuple[ProgramChange, ...]


class Past:
    """A week's releases as the public, or `staff`, may see them; `digests` names the file of each, the first one first."""

    def __init__(self, digests: tuple[str, ...], load: Callable[[int], Release], *, staff: bool = False) -> None:
        self.digests = digests
        self._shown = lru_cache(maxsize=3)(load if staff else lambda number: public_side(load(number)))

    @property
    def count(self) -> int:
        """Return how many there are; it is the number of the newest."""
        return len(self.digests)

    def told(self, number: int) -> Told:
        """Return a release with what it changed."""
        before = self._shown(number - 1) if number > 1 else None
        release = self._shown(number)
        return Told(before, release, difference(before, release))


class Announced(NamedTuple):
    """What was released of a week: the newest release, and all of them."""

    newest: Release
    past: Past
