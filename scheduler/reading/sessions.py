"""The sessions of a program, from its dates and times."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from scheduler.diagnostics.rule import Related
from scheduler.diagnostics.text import Text
from scheduler.model.nouns import Form, Point
from scheduler.model.program import Ref, Session
from scheduler.persian.clock import ClockRange, duration_text
from scheduler.persian.context import DateContext
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.moment import check_day
from scheduler.persian.prayer import resolve
from scheduler.persian.times import Anchor, TimeExpr, TimePoint
from scheduler.reading.moments import WrittenDays, read_days, read_duration, read_time, report_open_part
from scheduler.reading.program_table import SESSION
from scheduler.reading.record import Record, read_rows
from scheduler.reading.rules.identity import DUPLICATE_ID
from scheduler.reading.rules.moments import (
    ANCHOR_WITHOUT_COUNTY,
    LENGTH_TWICE,
    TIME_WITHOUT_LENGTH,
    date_finding,
    time_finding,
)
from scheduler.reading.values import identifier, ref
from scheduler.source.nodes import Scalar, Sequence
from scheduler.source.span import Span


class Setting(NamedTuple):
    """What a session needs to know of its week: the dates, usual length, congregation and points of counties."""

    dates: DateContext
    default_minutes: int | None
    congregation: int
    point_at: Callable[[Ref | None], Point | None]


class Timing(NamedTuple):
    """A time that was understood: hours, or an anchor with a length in minutes, or neither (all day).

    `written` is what the text said, before any duration was added.
    """

    hours: ClockRange | None
    anchor: Anchor | None
    minutes: int
    written: TimeExpr | None


def dated_sessions(record: Record, form: Form, place: Ref | None, setting: Setting) -> tuple[Session, ...]:
    """Return the sessions of the `date` and `time` of a program."""
    days = read_days(record, "date", setting.dates)
    timing = read_timing(record, setting)
    if days is None or timing is None or not _day_has(record, timing, days):
        return ()
    span = record.entries["date"][1].value.span
    if days.form == "range" and form == "band":
        first, last = days.dates[0], days.dates[-1]
        hours = _hours(record, timing, first, place, setting)
        return (Session("", first, last, hours, timing.anchor, True, None, span),)
    keyed = len(days.dates) > 1
    return tuple(
        Session(
            day.iso if keyed else "",
            day,
            day,
            _hours(record, timing, day, place, setting),
            timing.anchor,
            False,
            None,
            span,
        )
        for day in days.dates
    )


def listed_sessions(record: Record, place: Ref | None, setting: Setting) -> tuple[Session, ...]:
    """Return the sessions that stand under `sessions:`; a key used twice is a finding."""
    sessions: list[Session] = []
    seen: dict[str, Span] = {}
    node = record.node("sessions")
    if (isinstance(node, Sequence) and not node.items) or (isinstance(node, Scalar) and not node.text.strip()):
        record.nothing_written("sessions")
    for row in read_rows(node, SESSION, record.log):
        key = identifier(row, "key")
        if key in seen:
            first = Related(Text("نخست اینجا", "first here"), seen[key])
            record.log.add(DUPLICATE_ID.at(row.span, related=(first,), id=key))
            continue
        found = _listed(row, key, place, setting)
        if key and found is not None:
            seen[key] = row.span
            sessions.append(found)
    return tuple(sessions)


def _listed(row: Record, key: str, place: Ref | None, setting: Setting) -> Session | None:
    days = read_days(row, "date", setting.dates)
    timing = read_timing(row, setting)
    own_place = ref(row, "place")
    if days is None or timing is None or not _day_has(row, timing, days):
        return None
    if days.form == "list":
        _report_several(row)
        return None
    first, last = days.dates[0], days.dates[-1]
    hours = _hours(row, timing, first, own_place or place, setting)
    span = row.entries["date"][1].value.span
    return Session(key, first, last, hours, timing.anchor, first != last, own_place, span)


def _report_several(row: Record) -> None:
    """Say that a session of its own key is one day or days in a row, not several single ones."""
    node = row.node("date")
    if isinstance(node, Scalar):
        fault = Fault("syntax", values=(("reason", "one-day"),)).at(node.text, 0, len(node.text))
        row.log.add(date_finding(fault, node.span))
    elif node is not None:
        row.wrong_shape("date", node, Scalar)


def read_timing(record: Record, setting: Setting) -> Timing | None:
    """Return the time of a program or session; None where it is wrong."""
    if not record.has("time"):
        return Timing(None, None, 0, None)
    before = record.log.count
    time = read_time(record, "time")
    minutes = read_duration(record, "duration")
    if time is None or report_open_part(record, time) or record.log.count > before:
        return None
    span = record.entries["time"][1].value.span
    written = record.scalar("time")
    text = written.text.strip() if written else ""
    if isinstance(time, ClockRange):
        if minutes is not None and minutes != time.end - time.start:
            record.log.add(LENGTH_TWICE.at(span, written=duration_text(minutes), time=text))
        return Timing(time, None, time.end - time.start, time)
    length = minutes if minutes is not None else setting.default_minutes
    if length is None:
        record.log.add(TIME_WITHOUT_LENGTH.at(span, written=text))
        return None
    if isinstance(time, TimePoint):
        return Timing(ClockRange(time.minute, time.minute + length), None, length, time)
    return Timing(None, time, length, time) if isinstance(time, Anchor) else None


def _day_has(record: Record, timing: Timing, days: WrittenDays) -> bool:
    """Tell whether the days have such a time; a Friday prayer on another day and a skipped hour are findings."""
    written = record.scalar("time") if timing.written is not None else None
    if written is None or timing.written is None:
        return True
    fault = check_day(timing.written, days.dates, written.text)
    if fault is None and timing.hours is not None:
        fault = check_day(timing.hours, days.dates, written.text)
    if fault is not None:
        record.log.add(time_finding(fault, written.span))
    return fault is None


def _hours(record: Record, timing: Timing, day: JalaliDate, place: Ref | None, setting: Setting) -> ClockRange | None:
    if timing.anchor is None:
        return timing.hours
    point = setting.point_at(place)
    if point is None:
        written = record.scalar("time")
        if written is not None:
            record.log.add(
                ANCHOR_WITHOUT_COUNTY.at(written.span, written=written.text, where=place.id if place else "")
            )
        return None
    start = resolve(timing.anchor, day, point.latitude, point.longitude, setting.congregation)
    return ClockRange(start, start + timing.minutes)
