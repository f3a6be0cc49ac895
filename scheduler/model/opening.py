"""When somebody or something is to be had: hours of days."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from scheduler.model.interval import MINUTES_A_DAY
from scheduler.model.program import Session
from scheduler.persian.clock import ClockRange
from scheduler.persian.jalali import JalaliDate

_EVERY_DAY = 0


class Opening(NamedTuple):
    """Hours of some days; no days are every day, no hours are the whole day."""

    days: tuple[JalaliDate, ...]
    hours: ClockRange | None


class _Hours:
    """The hours of one day by start, with the latest end of those up to each."""

    def __init__(self, hours: Iterable[ClockRange]) -> None:
        held = sorted({(one.start, one.end) for one in hours})
        self._starts = [start for start, _ in held]
        self._latest = list(accumulate((end for _, end in held), max))

    def cover(self, start: int, end: int) -> bool:
        """Tell whether some hours hold a whole stretch of minutes."""
        index = bisect_right(self._starts, start) - 1
        return index >= 0 and self._latest[index] >= end


class Openings:
    """All hours of all days, for many questions: one costs as much as the days of a session."""

    def __init__(self, openings: Iterable[Opening]) -> None:
        hours: dict[int, list[ClockRange]] = defaultdict(list)
        self._whole: set[int] = set()
        self._days: set[int] = set()
        for opening in openings:
            days = [day.ordinal for day in opening.days] or [_EVERY_DAY]
            self._days.update(days)
            if opening.hours is None:
                self._whole.update(days)
                continue
            for day in days:
                hours[day].append(opening.hours)
        self._hours = {day: _Hours(found) for day, found in hours.items()}

    def uncovered_day(self, session: Session) -> JalaliDate | None:
        """Return the first day of a session that no opening covers; None where all are covered."""
        for day in (session.first,) if session.last == session.first else session.days:
            if not self._cover(day.ordinal, session.hours_on(day)):
                return day
        return None

    def _cover(self, day: int, time: ClockRange | None) -> bool:
        """Tell whether a time of a day lies within; a program without hours only asks for the day."""
        if time is None:
            return _EVERY_DAY in self._days or day in self._days
        if _EVERY_DAY in self._whole or day in self._whole or self._holds(day, time.start, time.end):
            return True
        # 00:30 of this day is 24:30 of the evening before.
        return self._holds(day - 1, time.start + MINUTES_A_DAY, time.end + MINUTES_A_DAY)

    def _holds(self, day: int, start: int, end: int) -> bool:
        held = (self._hours.get(_EVERY_DAY), self._hours.get(day))
        return any(hours.cover(start, end) for hours in held if hours is not None)
