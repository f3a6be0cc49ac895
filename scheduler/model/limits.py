"""What a week demands of its programs beyond being possible: gaps, rests, how far and how much."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.persian.jalali import JalaliDate


class Limits(NamedTuple):
    """Settings of a week: `gap` and `rest` in minutes, `far` in kilometres; no `most_a_day` sets no limit.

    `gap` parts two programs in one venue, `rest` is what ends a row of programs of one person, `far` is how far a
    venue may lie from its county's point. `base_every_day` asks that each base has a program every working day.
    """

    gap: int = 0
    rest: int = 15
    most_a_day: int | None = None
    far: int = 120
    base_every_day: bool = False


USUAL_LIMITS = Limits()


class Closed(NamedTuple):
    """When a venue is closed all day: weekdays (0 is Saturday) and dates."""

    weekdays: frozenset[int] = frozenset()
    days: frozenset[JalaliDate] = frozenset()

    def holds(self, day: JalaliDate) -> bool:
        """Tell whether a day is one of them."""
        return day in self.days or day.weekday in self.weekdays


NEVER_CLOSED = Closed()
