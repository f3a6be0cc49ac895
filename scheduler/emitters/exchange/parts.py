"""Sessions as apps can show them: pieces of less than a day, each on one conference day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from scheduler.model.program import Session
from scheduler.persian.clock import DAY_MINUTES
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.zone import utc_instant, utc_offset

DAY_CUT = 5 * 60
"""A conference day lasts from 05:00 to 05:00, Tehran time: nights belong to the evening before."""

ALL_DAY = (6 * 60, DAY_MINUTES + DAY_CUT)
"""Giggity's day begins at 06:00 and hides what begins earlier; ours ends at 05:00. An all-day item fits into both."""

LONGEST = DAY_MINUTES - 1
"""Giggity reads a duration as a clock time: `24:00` makes it refuse the whole file."""


_MINUTE = timedelta(minutes=1)


class Moment(NamedTuple):
    """An instant with its local time."""

    local: datetime
    utc: datetime

    @property
    def iso(self) -> str:
        """`2023-05-11T09:00:00+03:30`."""
        minutes = (self.local - self.utc.replace(tzinfo=None)) // _MINUTE
        return f"{self.local.isoformat()}+{minutes // 60:02}:{minutes % 60:02}"


class Part(NamedTuple):
    """A piece of a session: its day, its conference day, its beginning, its length in minutes.

    `suffix` tells the later days of a band from the first, which carries the session's own name.
    """

    day: JalaliDate
    conference_day: date
    start: Moment
    minutes: int
    suffix: str


def parts(session: Session) -> Iterator[Part]:
    """Yield the pieces of a session: one, or one for each day of a band."""
    start, end = session.time if session.time is not None else ALL_DAY
    for day in DateRange(session.first, session.last).days():
        begin = moment(day, start)
        minutes = (moment(day, end).utc - begin.utc) // _MINUTE
        suffix = "" if day == session.first else f"/{day.iso}"
        yield Part(day, conference_day(begin.local), begin, min(minutes, LONGEST), suffix)


def conference_day(local: datetime) -> date:
    """Return the day that a local time is counted to."""
    return (local - timedelta(minutes=DAY_CUT)).date()


def day_bounds(day: date) -> tuple[Moment, Moment]:
    """Return where a conference day begins and ends."""
    first = JalaliDate.from_gregorian(day)
    return moment(first, DAY_CUT), moment(first.plus(1), DAY_CUT)


@lru_cache(maxsize=1 << 14)
def moment(day: JalaliDate, minute: int) -> Moment:
    """Return the instant of a local minute, 0–2880; one that clocks skipped or struck twice goes by the day's noon."""
    local = datetime.fromordinal(day.ordinal) + timedelta(minutes=minute)
    instant = utc_instant(day, minute)
    if isinstance(instant, Fault):
        instant = (local - timedelta(minutes=utc_offset(day))).replace(tzinfo=UTC)
    return Moment(local, instant)
