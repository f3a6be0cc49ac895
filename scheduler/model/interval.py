"""Stretches of time: half-open, in local minutes, here and everywhere."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.persian.clock import ClockRange
from scheduler.persian.jalali import JalaliDate

MINUTES_A_DAY = 1440


class Interval(NamedTuple):
    """From `start` to just before `end`: minutes of local time since the day with ordinal 0."""

    start: int
    end: int

    def overlaps(self, other: Interval) -> bool:
        """Tell whether both share a minute; touching ends do not."""
        return self.start < other.end and other.start < self.end


def shared(one: Interval, other: Interval) -> int:
    """Return how many minutes two stretches have in common."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def clock_interval(day: JalaliDate, time: ClockRange) -> Interval:
    """Return the minutes of a clock range on a day; an end past 24:00 lies on the next day."""
    midnight = day.ordinal * MINUTES_A_DAY
    return Interval(midnight + time.start, midnight + time.end)


def whole_days(first: JalaliDate, last: JalaliDate) -> Interval:
    """Return the minutes of all days from `first` to `last`, both included."""
    return Interval(first.ordinal * MINUTES_A_DAY, (last.ordinal + 1) * MINUTES_A_DAY)
