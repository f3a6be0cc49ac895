"""The time of a program or session, and its hours on each of its days."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.model.nouns import County
from scheduler.persian.clock import DAY_MINUTES, ClockRange, duration_text
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.moment import check_day
from scheduler.persian.prayer import resolve
from scheduler.persian.times import Anchor, TimePoint
from scheduler.persian.zone import elapsed, end_of
from scheduler.reading.moments import read_duration, read_time, report_open_part
from scheduler.reading.record import Record
from scheduler.reading.rules.moments import (
    LENGTH_TWICE,
    LENGTH_WITHOUT_TIME,
    TIME_WITHOUT_LENGTH,
    county_finding,
    time_finding,
)
from scheduler.source.nodes import Scalar
from scheduler.source.span import Span

NO_COUNTY = County("", "", "", None, Span.of_file("places.yaml"))
"""What stands for the county where neither place nor organizer says one."""


class Locality(NamedTuple):
    """Whose prayer times hold: the place or organizer `where` that names the county, and that county.

    It is None where another finding tells why it is not known.
    """

    where: str
    county: County | None


class Timing(NamedTuple):
    """A time that was understood, None for all day; `minutes` is the length of what has no end of its own.

    Beside hours from start to end `minutes` is what a duration says again, if one is written.
    """

    time: ClockRange | TimePoint | Anchor | None
    minutes: int | None
    written: Scalar | None

    @property
    def anchor(self) -> Anchor | None:
        """Return the prayer that the time hangs on."""
        return self.time if isinstance(self.time, Anchor) else None

    @property
    def span(self) -> Span | None:
        """Return where the time is written."""
        return self.written.span if self.written else None


def read_timing(record: Record, default_minutes: int | None) -> Timing | None:
    """Return the time of a program or session; None where it is wrong."""
    if not record.has("time"):
        _miss_start(record)
        return Timing(None, None, None)
    before = record.log.count
    time = read_time(record, "time")
    minutes = read_duration(record, "duration")
    written = record.scalar("time")
    if time is None or report_open_part(record, time) or record.log.count > before or written is None:
        return None
    if isinstance(time, ClockRange):
        return Timing(time, minutes, written)
    length = minutes if minutes is not None else default_minutes
    if length is None:
        record.log.add(TIME_WITHOUT_LENGTH.at(written.span, written=written.text.strip()))
        return None
    return Timing(time, length, written) if isinstance(time, TimePoint | Anchor) else None


def _miss_start(record: Record) -> None:
    """Say that a duration stands without the time that it begins at: the session would silently last all day."""
    written = record.scalar("duration") if record.has("duration") else None
    if written is not None and read_duration(record, "duration") is not None and record.whole:
        record.log.add(LENGTH_WITHOUT_TIME.at(written.span, written=written.text.strip()))


def daily_hours(
    record: Record, timing: Timing, days: tuple[JalaliDate, ...], locality: Locality, congregation: int
) -> tuple[ClockRange | None, ...] | None:
    """Return the hours of each day, None for all day; None in their place where the days have no such time.

    So it is of an anchored time without the point of a county: nobody knows its hours, and nothing is to clash with it.
    """
    time, written, county = timing.time, timing.written, locality.county
    if time is None or written is None:
        return (None,) * len(days)
    fault = check_day(time, days, written.text)
    if fault is None and isinstance(time, ClockRange):
        _compare_lengths(record, timing, time, days)
        return (time,) * len(days)
    if fault is None and isinstance(time, Anchor) and (county is None or county.point is None):
        if county is not None:
            example = record.log.samples.ids.get("county", "shiraz")
            record.log.add(county_finding(written, county, locality.where, example))
        return None
    hours: list[ClockRange] = []
    for day in days if fault is None else ():
        found = _hours(timing, day, county, congregation)
        if isinstance(found, Fault):
            fault = found.at(written.text, 0, len(written.text))
            break
        hours.append(found)
    if fault is not None:
        record.log.add(time_finding(fault, written.span))
    return None if fault is not None else tuple(hours)


def _hours(timing: Timing, day: JalaliDate, county: County | None, congregation: int) -> ClockRange | Fault:
    """Return the hours of a day from a start and a length, which is time that passes; or why the day has none."""
    start = 0
    if isinstance(timing.time, TimePoint):
        start = timing.time.minute
    elif isinstance(timing.time, Anchor) and county is not None and county.point is not None:
        start = resolve(timing.time, day, *county.point, congregation)
    if not 0 <= start <= DAY_MINUTES:
        return Fault("time-out-of-range", values=(("reason", "other-day"), ("date", day.long)))
    end = end_of(day, start, timing.minutes or 0)
    return end if isinstance(end, Fault) else ClockRange(start, end)


def _compare_lengths(record: Record, timing: Timing, time: ClockRange, days: tuple[JalaliDate, ...]) -> None:
    """Say that a duration written beside an end disagrees with it."""
    if timing.minutes is None or timing.written is None or all(elapsed(day, time) == timing.minutes for day in days):
        return
    said = timing.written.text.strip()
    record.log.add(LENGTH_TWICE.at(timing.written.span, written=duration_text(timing.minutes), time=said))
