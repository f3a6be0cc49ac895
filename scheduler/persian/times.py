"""Time expressions: a point, a range, a time anchored to a prayer, or only a part of the day."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.persian.anchors import Anchor, has_prayer, read_anchor
from scheduler.persian.clock import DAY_MINUTES, ClockRange, clock_iso, clock_text
from scheduler.persian.fault import Fault
from scheduler.persian.hours import (
    Spoken,
    ambiguity,
    certain_text,
    contradiction,
    governing,
    minute_of,
    out_of_range,
    plausible_range,
    read_part,
    read_spoken,
    resolve_time,
)
from scheduler.persian.tokens import Reader, read
from scheduler.persian.words import FROM, MIDNIGHT_PART, TIME_RANGE_MARKS

__all__ = ("Anchor", "ClockRange", "DayPart", "TimeExpr", "TimePoint", "parse_time", "read_time")


class TimePoint(NamedTuple):
    """A minute of the day, 0–1440."""

    minute: int

    @property
    def iso(self) -> str:
        """`09:00`."""
        return clock_iso(self.minute)

    @property
    def spoken(self) -> str:
        """«۰۹:۰۰»."""
        return clock_text(self.minute)


class DayPart(NamedTuple):
    """A part of the day without an hour («صبح»): the time of a program that is still open."""

    name: str

    @property
    def spoken(self) -> str:
        """«صبح»."""
        return self.name


TimeExpr = TimePoint | ClockRange | Anchor | DayPart


def parse_time(text: str) -> TimeExpr | Fault:
    """Return the time that `text` names, or the fault.

    Only a part of the day («عصر») is a `DayPart`: callers that need an hour refuse it.
    """
    reader = read(text)
    if isinstance(reader, Fault):
        return reader
    time = read_time(reader)
    if not reader.is_done() and not (isinstance(time, Fault) and time.name == "syntax"):
        time = reader.syntax("time")
    return time.placed(text) if isinstance(time, Fault) else time


def read_time(reader: Reader) -> TimeExpr | Fault:
    """Read a time expression from the reader's place as far as it goes; the caller judges what follows."""
    start = reader.at
    if has_prayer(reader):
        anchor = read_anchor(reader)
        if anchor is not None:
            return anchor
        furthest = reader.syntax("anchor")
        reader.at = start
        return furthest
    part = read_part(reader)
    if part:
        return DayPart(part)
    return _read_clock(reader)


def _read_clock(reader: Reader) -> TimePoint | ClockRange | Fault:
    start = reader.token.start
    spoken = reader.take(FROM)
    first = read_spoken(reader)
    if first is None:
        return reader.syntax("time")
    if not reader.take_any(TIME_RANGE_MARKS):
        if spoken:
            return reader.syntax("time")
        minute = resolve_time(first)
        return minute if isinstance(minute, Fault) else TimePoint(minute)
    last = read_spoken(reader)
    if last is None:
        return reader.syntax("time")
    return _resolve_range(first, last, start)


def _resolve_range(first: Spoken, last: Spoken, start: int) -> ClockRange | Fault:
    """Return the range of two written times, or the first fault: out of range, contradiction, ambiguity, order."""
    part = governing(first, last)
    fault = (
        out_of_range(first)
        or out_of_range(last)
        or contradiction(first, part)
        or contradiction(last, last.part)
        or _range_ambiguity(first, last, part, start)
    )
    if fault:
        return fault
    begin, end = minute_of(first, part), minute_of(last, last.part)
    if end <= begin and last.part == MIDNIGHT_PART and part != MIDNIGHT_PART:
        end += DAY_MINUTES
    return ClockRange(begin, end) if begin < end else _order_fault(begin, end, start, last.end)


_IN_RANGE = (("reason", "range"),)


def _range_ambiguity(first: Spoken, last: Spoken, part: str, start: int) -> Fault | None:
    """Return the ambiguity of either time; the suggestion is for the whole range, because one part may mend both."""
    fault = ambiguity(first, part) or ambiguity(last, last.part)
    if fault is None:
        return None
    return fault._replace(start=start, end=last.end, values=_IN_RANGE, suggestion=plausible_range(first, last, part))


def _order_fault(begin: int, end: int, start: int, stop: int) -> Fault:
    if begin == end:
        return Fault("range-empty", start, stop, (("time", clock_text(begin)),), certain_text(begin))
    values = (("first", clock_text(begin)), ("last", clock_text(end)))
    return Fault("range-reversed", start, stop, values, f"{certain_text(end)} تا {certain_text(begin)}")
