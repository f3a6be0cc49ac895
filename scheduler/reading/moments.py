"""Written dates, times and durations become values, or findings by the rules of dates."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from scheduler.diagnostics.text import Text
from scheduler.model.nouns import LengthRange
from scheduler.model.program import OpenTime
from scheduler.persian.clock import ClockRange
from scheduler.persian.context import DateContext
from scheduler.persian.days import Days, parse_days, parse_open_day, parse_range
from scheduler.persian.duration import parse_duration
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.times import DayPart, TimeExpr, parse_time
from scheduler.reading.record import MOST_CHARACTERS, SHAPE_WORDS, Record
from scheduler.reading.rules.moments import BAD_DURATION, TIME_STILL_OPEN, date_finding, time_finding
from scheduler.reading.rules.structure import UNKNOWN_KEY, WRONG_SHAPE
from scheduler.reading.spelling import BETWEEN
from scheduler.reading.values import part_of
from scheduler.reading.weekday_fix import weekday_fix
from scheduler.source.nodes import Hole, Mapping, Node, Scalar, Sequence

_OPEN_DATE = Text("یک تاریخ باز", "an open date")
_PART_OF_DAY = Text("بخشی از روز", "a part of the day")
_CERTAIN_TIME = Text("ساعت معین", "a certain time")
_days = lru_cache(maxsize=4096)(parse_days)
_time = lru_cache(maxsize=4096)(parse_time)
_duration = lru_cache(maxsize=1024)(parse_duration)


class WrittenDays(NamedTuple):
    """The days that a program names; `keyed` where each day is a session of its own name."""

    dates: tuple[JalaliDate, ...]
    form: Literal["date", "range", "list"]


def read_days(record: Record, key: str, context: DateContext) -> WrittenDays | None:
    """Return the days of a date field: one, a range, or a list; None where absent or not understood."""
    node = record.node(key)
    if node is None:
        return None
    if type(node) is Sequence:
        return _listed_days(record, key, node, context)
    scalar = record.scalar(key)
    found = None if scalar is None else _written_days(record, scalar, context)
    if found is None:
        return None
    if found.kind == "date":
        return WrittenDays(found.dates, "date")
    return WrittenDays(found.dates, "range" if found.kind == "date-range" else "list")


def read_listed_days(record: Record, items: tuple[Scalar, ...], context: DateContext) -> tuple[JalaliDate, ...]:
    """Return the days that some values name; what is not understood is a finding and left out."""
    found = (_written_days(record, item, context) for item in items)
    return tuple(day for days in found if days is not None for day in days.dates)


def _listed_days(record: Record, key: str, node: Sequence, context: DateContext) -> WrittenDays | None:
    dates: set[JalaliDate] = set()
    sound = True
    if not node.items:
        record.nothing_written(key)
    for item in node.items:
        if type(item) is Scalar:
            found = _written_days(record, item, context)
            dates.update(found.dates if found else ())
            sound = sound and found is not None
        else:
            sound = False
            if type(item) is not Hole:
                record.wrong_shape(key, item, Scalar)
    return WrittenDays(tuple(sorted(dates)), "list") if sound and dates else None


def _written_days(record: Record, scalar: Scalar, context: DateContext) -> Days | None:
    if len(scalar.text) > MOST_CHARACTERS:
        record.too_long(scalar)
        return None
    if not record.log.has_days_left:
        return None
    found = _days(scalar.text, context)
    if isinstance(found, Fault):
        record.log.add(
            date_finding(
                found, part_of(scalar, found.start, found.end), weekday_fix(found, scalar), record.log.samples.window
            )
        )
        return None
    # Days repeated in a range cost as much to find as all days of the range.
    count = len(found.dates) if found.range is None else _length(found.range)
    return found if record.log.count_days(count, scalar.span) else None


def _length(days: DateRange) -> int:
    return days.last.ordinal - days.first.ordinal + 1


def read_window(record: Record, key: str) -> DateRange | None:
    """Return the window of a week: a range of Jalali dates with its year."""
    scalar = record.scalar(key)
    if scalar is None:
        return None
    found = parse_range(scalar.text, DateContext())
    if isinstance(found, Fault):
        record.log.add(date_finding(found, part_of(scalar, found.start, found.end), window=record.log.samples.window))
        return None
    return found


def read_time(record: Record, key: str) -> TimeExpr | None:
    """Return the time of a field; None where absent or not understood."""
    scalar = record.scalar(key)
    if scalar is None:
        return None
    found = _time(scalar.text)
    if isinstance(found, Fault):
        record.log.add(time_finding(found, part_of(scalar, found.start, found.end)))
        return None
    return found


def read_hours(record: Record, key: str) -> ClockRange | None:
    """Return a plain range of hours; anchors and single times are not understood here."""
    found = read_time(record, key)
    if found is None or isinstance(found, ClockRange):
        return found
    scalar = record.scalar(key)
    if scalar is not None:
        fault = Fault("syntax", 0, len(scalar.text), (("written", scalar.text),))
        record.log.add(time_finding(fault, scalar.span))
    return None


def read_duration(record: Record, key: str) -> int | None:
    """Return a duration in minutes; None where absent or not understood."""
    scalar = record.scalar(key)
    return None if scalar is None else _minutes(record, scalar, scalar.text)


def read_lengths(record: Record, key: str) -> LengthRange | None:
    """Return the shortest and longest usual length, in minutes, of «۳۰ دقیقه تا ۴ ساعت»."""
    scalar = record.scalar(key)
    if scalar is None:
        return None
    shortest, _, longest = scalar.text.partition(" تا ")
    if shortest.strip().isdecimal() and " " in longest.strip():
        shortest = f"{shortest} {longest.split(maxsplit=1)[1]}"
    ends = [_minutes(record, scalar, part) for part in (shortest, longest or shortest)]
    return None if ends[0] is None or ends[1] is None else LengthRange(ends[0], ends[1])


def _minutes(record: Record, scalar: Scalar, text: str) -> int | None:
    found = _duration(text)
    if isinstance(found, Fault):
        record.log.add(BAD_DURATION.at(scalar.span, written=text.strip()))
        return None
    return found


def read_open_time(record: Record, context: DateContext) -> OpenTime | None:
    """Return the open time of `date: {between: [first, last]}`, with `time` a part of the day."""
    node = record.node("date")
    if type(node) is not Mapping:
        return None
    between = next((entry.value for entry in node.entries if entry.key.text in BETWEEN), None)
    for entry in node.entries:
        if entry.key.text not in BETWEEN:
            record.log.add(
                UNKNOWN_KEY.at(
                    entry.key.span,
                    key=entry.key.text,
                    where=_OPEN_DATE,
                    known=record.log.worded("between: ").strip(": "),
                )
            )
    days = _between(record, between, context)
    time = read_time(record, "time")
    part = time if isinstance(time, DayPart) else None
    written = record.scalar("time")
    if part is None and time is not None and written is not None:
        values = {"wanted": _PART_OF_DAY, "found": _CERTAIN_TIME}
        record.log.add(
            WRONG_SHAPE.at(written.span, key=record.entries["time"][1].key.text, values=values, example="صبح")
        )
    minutes = read_duration(record, "duration")
    return None if days is None else OpenTime(days, part, minutes)


def _between(record: Record, node: Node | None, context: DateContext) -> DateRange | None:
    ends = node.items if type(node) is Sequence else ()
    if len(ends) != 2 or not all(type(end) is Scalar for end in ends):
        spot = node if node is not None else record.entries["date"][1].value
        example = record.log.worded("{between: [۱۸ اردیبهشت, ۲۰ اردیبهشت]}")
        record.log.add(
            WRONG_SHAPE.at(
                spot.span,
                key=record.log.worded("between: ").strip(": "),
                wanted=SHAPE_WORDS[Sequence],
                found=SHAPE_WORDS[type(spot)],
                example=example,
            )
        )
        return None
    found = [_bound(record, end, context) for end in ends if isinstance(end, Scalar)]
    if found[0] is None or found[1] is None:
        return None
    if found[0] > found[1]:
        written = " تا ".join(end.text.strip() for end in ends if isinstance(end, Scalar))
        fault = Fault("range-reversed", values=(("first", found[0].long), ("last", found[1].long)))
        fault = fault.at(written, 0, len(written))
        record.log.add(date_finding(fault, ends[0].span, window=record.log.samples.window))
        return None
    days = DateRange(found[0], found[1])
    return days if record.log.count_days(_length(days), ends[0].span) else None


def _bound(record: Record, scalar: Scalar, context: DateContext) -> JalaliDate | None:
    """Read one end; a bare day number or weekday stands for the day of the week that has it."""
    if len(scalar.text) > MOST_CHARACTERS:
        record.too_long(scalar)
        return None
    found = parse_open_day(scalar.text, context)
    if isinstance(found, Fault):
        record.log.add(date_finding(found, part_of(scalar, found.start, found.end), window=record.log.samples.window))
        return None
    return found


def report_open_part(record: Record, time: TimeExpr | None) -> bool:
    """Say that a bare part of the day is no time; tell whether it was one."""
    if not isinstance(time, DayPart):
        return False
    scalar = record.scalar("time")
    if scalar is not None:
        record.log.add(TIME_STILL_OPEN.at(scalar.span, values={"written": scalar.text, **_bounds(record)}))
    return True


def _bounds(record: Record) -> dict[str, int]:
    """Return two days of the week, as an open date names its ends."""
    window = record.log.samples.window
    return {"first": window.first.day, "last": window.last.day} if window else {"first": 18, "last": 20}
