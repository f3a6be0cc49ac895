"""Dates and times written together: «پنجشنبه ۲۱ اردیبهشت ساعت ۹ تا ۱۱»."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.persian.anchors import Anchor
from scheduler.persian.clock import ClockRange
from scheduler.persian.context import NO_WEEK, DateContext
from scheduler.persian.days import Days, read_days
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import FRIDAY, JalaliDate
from scheduler.persian.text import persian_digits
from scheduler.persian.times import DayPart, TimeExpr, TimePoint, read_time
from scheduler.persian.tokens import Reader, read
from scheduler.persian.words import COMMAS, FROM, OCLOCK, PARTS


class Moment(NamedTuple):
    """Days and the time on each of them."""

    days: Days
    time: TimePoint | ClockRange | Anchor


def parse_datetime(text: str, context: DateContext = NO_WEEK) -> Moment | Fault:
    """Return the days and the time that `text` names together, in either order, or the fault.

    The time must show that it is one: by «ساعت», a colon, a part of the day or a prayer.
    """
    reader = read(text)
    if isinstance(reader, Fault):
        return reader
    if _starts_with_time(reader):
        moment = _time_first(reader, context)
    else:
        moment = _date_first(reader, context)
        if isinstance(moment, Fault) and moment.name == "syntax":
            reader.at = 0
            other = _time_first(reader, context)
            moment = moment if isinstance(other, Fault) and other.name == "syntax" else other
    if isinstance(moment, Fault):
        return moment.placed(text)
    return check_day(moment.time, moment.days.dates, text) or moment


def check_day(time: TimeExpr, days: tuple[JalaliDate, ...], text: str = "") -> Fault | None:
    """Return the fault of a time that its day has not: the Friday prayer on another day, an hour the clocks skipped.

    The fault is about `text` as a whole.
    """
    if isinstance(time, Anchor):
        other = next((day for day in days if time.friday and day.weekday != FRIDAY), None)
        if other is None:
            return None
        values = (("date", other.long), ("weekday", other.weekday_name))
        return Fault("anchor-day-mismatch", values=values).at(text, 0, len(text))
    if isinstance(time, DayPart) or all(day.year >= 1402 for day in days):
        return None
    from scheduler.persian.zone import utc_instant  # noqa: PLC0415  (years without daylight saving need no zone data)

    minutes = (time.minute,) if isinstance(time, TimePoint) else time
    for day in days:
        for minute in minutes:
            instant = utc_instant(day, minute)
            if isinstance(instant, Fault):
                return instant.at(text, 0, len(text))
    return None


def _starts_with_time(reader: Reader) -> bool:
    return reader.word == OCLOCK or (reader.word == FROM and reader.peek(1).text == OCLOCK)


def _date_first(reader: Reader, context: DateContext) -> Moment | Fault:
    days = read_days(reader, context)
    if isinstance(days, Fault) and days.name == "syntax" and days.value("reason") != "day-twice":
        return days
    if reader.is_done():
        return reader.syntax("no-time") if not isinstance(days, Fault) else days
    reader.take_any(COMMAS)
    at = reader.at
    time = _read_marked_time(reader)
    if isinstance(time, Fault) and time.name == "syntax":
        return time
    if not reader.is_done():
        return reader.syntax("time")
    if isinstance(time, DayPart):
        reader.at = at
        return reader.syntax("part-only")
    if isinstance(days, Fault):
        return days
    return time if isinstance(time, Fault) else Moment(days, time)


def _time_first(reader: Reader, context: DateContext) -> Moment | Fault:
    time = _read_marked_time(reader)
    if isinstance(time, Fault) and time.name == "syntax":
        return time
    joined = reader.tokens[max(reader.at - 1, 0)].kind == "number" and reader.token.kind == "number"
    reader.take_any(COMMAS)
    if joined or isinstance(time, DayPart):
        return reader.syntax("grammar")
    if reader.is_done():
        missing = Fault("date-incomplete", 0, len(reader.folded), (("missing", "date"),))
        return time if isinstance(time, Fault) else missing
    days = read_days(reader, context)
    if not reader.is_done() and not (isinstance(days, Fault) and days.name == "syntax"):
        return reader.syntax("grammar")
    if isinstance(days, Fault):
        return days
    if isinstance(time, Fault):
        return time
    return Moment(days, time)


def _read_marked_time(reader: Reader) -> TimeExpr | Fault:
    """Read a time that can't be taken for a day or a year; a bare «۹ تا ۱۱» beside a date can."""
    start = reader.at
    time = read_time(reader)
    words = {token.text for token in reader.tokens[start : reader.at]}
    if isinstance(time, Anchor) or words & _MARKERS or (isinstance(time, Fault) and time.name == "syntax"):
        return time
    part = reader.folded[reader.tokens[start].start : reader.tokens[max(reader.at - 1, start)].end]
    reader.at = start
    return reader.syntax("bare-time", persian_digits(f"{OCLOCK} {part}"))


_MARKERS = frozenset((":", OCLOCK, *PARTS))
