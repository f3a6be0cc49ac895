"""When somebody or something is to be had: hours of days."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.model.interval import MINUTES_A_DAY
from scheduler.model.program import Session
from scheduler.persian.clock import ClockRange
from scheduler.persian.jalali import JalaliDate


class Opening(NamedTuple):
    """Hours of some days; no days are every day, no hours are the whole day."""

    days: tuple[JalaliDate, ...]
    hours: ClockRange | None

    def covers(self, day: JalaliDate, time: ClockRange | None) -> bool:
        """Tell whether a time of a day lies within; a program without hours only asks for the day."""
        if self._has(day) and (time is None or self.hours is None or _inside(time, self.hours)):
            return True
        # 00:30 of this day is 24:30 of the evening before.
        if time is None or self.hours is None or self.hours.end <= MINUTES_A_DAY:
            return False
        later = ClockRange(time.start + MINUTES_A_DAY, time.end + MINUTES_A_DAY)
        return _inside(later, self.hours) and (not self.days or day.plus(-1) in self.days)

    def _has(self, day: JalaliDate) -> bool:
        return not self.days or day in self.days


def _inside(time: ClockRange, hours: ClockRange) -> bool:
    return hours.start <= time.start and time.end <= hours.end


def uncovered_day(session: Session, openings: tuple[Opening, ...]) -> JalaliDate | None:
    """Return the first day of a session that none of `openings` covers; None where all are covered."""
    for day in (session.first,) if session.last == session.first else session.days:
        if not any(opening.covers(day, session.hours_on(day)) for opening in openings):
            return day
    return None
