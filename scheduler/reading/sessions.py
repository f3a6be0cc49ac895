"""The sessions of a program, from its dates and times."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from scheduler.diagnostics.rule import Related
from scheduler.diagnostics.text import Text
from scheduler.model.nouns import County, Form
from scheduler.model.program import Ref, Session
from scheduler.persian.anchors import Anchor
from scheduler.persian.clock import ClockRange
from scheduler.persian.context import DateContext
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import JalaliDate
from scheduler.reading.moments import read_days
from scheduler.reading.program_table import SESSION
from scheduler.reading.record import Record, read_rows
from scheduler.reading.rules.identity import DUPLICATE_ID
from scheduler.reading.rules.moments import date_finding
from scheduler.reading.timing import Locality, daily_hours, read_timing
from scheduler.reading.values import identifier, ref
from scheduler.source.nodes import Scalar, Sequence
from scheduler.source.span import Span


class Setting(NamedTuple):
    """What a session needs to know of its week: the dates, usual length, congregation, and the county of a place."""

    dates: DateContext
    default_minutes: int | None
    congregation: int
    county_at: Callable[[Ref | None], County | None]


def dated_sessions(record: Record, form: Form, place: Ref | None, setting: Setting) -> tuple[Session, ...]:
    """Return the sessions of the `date` and `time` of a program."""
    return _laid_out(record, form, place, setting) or ()


def listed_sessions(record: Record, form: Form, place: Ref | None, setting: Setting) -> tuple[Session, ...]:
    """Return the sessions that stand under `sessions:`, a range by the form; a key used twice is a finding."""
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
        found = _laid_out(row, form, ref(row, "place") or place, setting, key, ref(row, "place"))
        if key and found is not None:
            seen[key] = row.span
            sessions.extend(found)
    return tuple(sessions)


def _laid_out(
    record: Record, form: Form, place: Ref | None, setting: Setting, key: str = "", own_place: Ref | None = None
) -> tuple[Session, ...] | None:
    """Return the sessions of one date and time: a band, or one a day; None where either is wrong.

    `place` says whose prayer times hold. One under `sessions:` has a `key`, and perhaps its own place.
    """
    days = read_days(record, "date", setting.dates)
    timing = read_timing(record, setting.default_minutes)
    if days is None or timing is None:
        return None
    if key and days.form == "list":
        _report_several(record)
        return None
    where = place.id if place else ""
    locality = Locality(where, setting.county_at(place))
    hours = daily_hours(record, timing, days.dates, locality, setting.congregation)
    if hours is None:
        return None
    spans = (record.entries["date"][1].value.span, timing.span)
    if days.form == "range" and form == "band":
        return (_band(key, days.dates, hours, timing.anchor, own_place, spans),)
    several = len(days.dates) > 1
    return tuple(
        Session(_key_of(key, day, several), day, day, time, timing.anchor, False, own_place, spans[0], (), spans[1])
        for day, time in zip(days.dates, hours, strict=True)
    )


def _band(
    key: str,
    days: tuple[JalaliDate, ...],
    hours: tuple[ClockRange | None, ...],
    anchor: Anchor | None,
    own_place: Ref | None,
    spans: tuple[Span, Span | None],
) -> Session:
    known = tuple(time for time in hours if time is not None)
    daily = known if anchor is not None else ()
    return Session(key, days[0], days[-1], hours[0], anchor, True, own_place, spans[0], daily, spans[1])


def _key_of(key: str, day: JalaliDate, several: bool) -> str:
    """Return what tells a session from the program's others, for ever: its key, its day, or both."""
    return ".".join(part for part in (key, day.iso if several else "") if part)


def _report_several(row: Record) -> None:
    """Say that a session of its own key is one day or days in a row, not several single ones."""
    node = row.node("date")
    if isinstance(node, Scalar):
        fault = Fault("syntax", values=(("reason", "one-day"),)).at(node.text, 0, len(node.text))
        row.log.add(date_finding(fault, node.span, window=row.log.samples.window))
    elif node is not None:
        row.wrong_shape("date", node, Scalar)
