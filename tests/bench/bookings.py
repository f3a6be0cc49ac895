"""Who and what is taken on which day and in which slot, so that a generated week has no clash."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from tests.bench.written_times import DAYS, SLOTS

ALL_SLOTS = tuple(range(SLOTS))


class Stretch(NamedTuple):
    """Some slots of some days (0–5)."""

    days: tuple[int, ...]
    slots: tuple[int, ...]

    @property
    def mask(self) -> int:
        """The stretch as bits: day × 5 + slot."""
        return sum(1 << (day * SLOTS + slot) for day in self.days for slot in self.slots)


class Bookings:
    """Bits taken by name of venue, person or thing."""

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def take_free(self, names: Sequence[str], stretch: Stretch, random: Random) -> str:
        """Book one of some names that is free all the stretch; empty where none is."""
        mask = stretch.mask
        start = random.randrange(len(names)) if names else 0
        for name in (*names[start:], *names[:start]):
            if not self._taken.get(name, 0) & mask:
                self._taken[name] = self._taken.get(name, 0) | mask
                return name
        return ""

    def first_free(self, names: Sequence[str], wanted: Stretch, random: Random) -> tuple[str, Stretch]:
        """Book a name for a stretch as long and wide as wanted, moved if need be; an empty name where nothing fits."""
        for stretch in (wanted, *_moved(wanted, random)):
            name = self.take_free(names, stretch, random)
            if name:
                return name, stretch
        return "", wanted


def _moved(wanted: Stretch, random: Random) -> list[Stretch]:
    """Return the same number of days and slots at other times, in a random order; lists of days only change hours."""
    width = len(wanted.slots)
    runs = [(0, 1), (3, 4)] if width == 2 else [(slot,) for slot in ALL_SLOTS] if width == 1 else [wanted.slots]
    length = wanted.days[-1] - wanted.days[0]
    if length == len(wanted.days) - 1:
        days = [tuple(range(first, first + length + 1)) for first in range(DAYS - length)]
    else:
        days = [wanted.days]
    moved = [Stretch(chosen, slots) for chosen in days for slots in runs]
    random.shuffle(moved)
    return moved
