"""The settings of a week from week.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from scheduler.model.days_off import HolidaySettings
from scheduler.model.decisions import Decisions
from scheduler.model.limits import Limits
from scheduler.model.nouns import Kind, Titled
from scheduler.model.prayer_settings import PrayerSettings
from scheduler.model.settings import Total, Travel
from scheduler.persian.context import DateContext
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import DateRange
from scheduler.persian.moment import parse_datetime
from scheduler.persian.times import TimePoint
from scheduler.persian.zone import utc_instant
from scheduler.reading.decisions import read_decisions
from scheduler.reading.log import Log
from scheduler.reading.look import Written, read_written
from scheduler.reading.moments import read_duration, read_window
from scheduler.reading.nouns import by_id, read_kind, read_titled
from scheduler.reading.observances import read_holidays, read_prayer
from scheduler.reading.record import Record, read_record, read_rows
from scheduler.reading.rules.moments import date_finding
from scheduler.reading.settings import read_limits, read_totals, read_travel
from scheduler.reading.tables import DEFAULTS, FIGURE, KIND, ROLE, WEEK
from scheduler.reading.values import block, choice, lines, part_of, text
from scheduler.reading.written_forms import address, domain
from scheduler.source.nodes import Node
from scheduler.source.span import Span

ROLES = (
    ("lead", "مسئول برنامه"),
    ("speaker", "سخنران"),
    ("host", "میزبان"),
    ("guest", "مهمان"),
    ("instructor", "مدرس"),
)


class Defaults(NamedTuple):
    """What programs leave unsaid; `minutes` is the length where only a start is given."""

    visibility: str
    status: str
    minutes: int | None


class Header(NamedTuple):
    """All of week.yaml."""

    title: str
    window: DateRange
    domain: str
    address: str
    staff_address: str
    announced: datetime
    description: str
    credits: tuple[str, ...]
    prayer: PrayerSettings
    holidays: HolidaySettings
    decisions: Decisions
    kinds: Mapping[str, Kind]
    roles: Mapping[str, Titled]
    figures: Mapping[str, Titled]
    defaults: Defaults
    span: Span
    limits: Limits
    travel: Travel
    totals: tuple[Total, ...]
    look: Written


def read_header(root: Node, log: Log) -> Header | None:
    """Return the settings of a week; None where its window is unknown, since no date can be read without it."""
    record = read_record(root, WEEK, log)
    if record is None:
        return None
    window = read_window(record, "window")
    kinds = by_id(read_rows(record.node("kinds"), KIND, log), read_kind, log)
    roles = by_id(read_rows(record.node("roles"), ROLE, log), read_titled, log)
    figures = by_id(read_rows(record.node("figures"), FIGURE, log), read_titled, log)
    texts = (text(record, "title"), domain(record, "domain"), block(record, "description"))
    addresses = (address(record, "address"), address(record, "staff_address"))
    defaults = _defaults(record, log)
    prayer = read_prayer(record, log)
    holidays = read_holidays(record, log, window)
    decisions = read_decisions(record, log, window)
    limits, travel, totals = read_limits(record, log), read_travel(record, log), read_totals(record, log)
    look = read_written(record, log)
    if window is None:
        return None
    return Header(
        title=texts[0],
        window=window,
        domain=texts[1],
        address=addresses[0],
        staff_address=addresses[1],
        announced=_announced(record, window),
        description=texts[2],
        credits=lines(record, "credits"),
        prayer=prayer,
        holidays=holidays,
        decisions=decisions,
        kinds=kinds,
        roles={**_built_in_roles(record.span), **roles},
        figures=figures,
        defaults=defaults,
        span=record.span,
        limits=limits,
        travel=travel,
        totals=totals,
        look=look,
    )


def _built_in_roles(span: Span) -> Mapping[str, Titled]:
    return {key: Titled(key, title, "", span) for key, title in ROLES}


def _announced(record: Record, window: DateRange) -> datetime:
    """Return the moment of the announcement; midnight UTC of the first day where none is given."""
    first = datetime.combine(window.first.gregorian, datetime.min.time(), UTC)
    scalar = record.scalar("announced")
    if scalar is None:
        return first
    moment = parse_datetime(scalar.text, DateContext(window, enforce_window=False))
    if isinstance(moment, Fault):
        record.log.add(date_finding(moment, part_of(scalar, moment.start, moment.end)))
        return first
    minute = moment.time.minute if isinstance(moment.time, TimePoint) else 0
    instant = utc_instant(moment.days.dates[0], minute)
    return first if isinstance(instant, Fault) else instant


def _defaults(record: Record, log: Log) -> Defaults:
    node = record.node("defaults")
    row = read_record(node, DEFAULTS, log) if node is not None else None
    if row is None:
        return Defaults("public", "confirmed", None)
    return Defaults(
        choice(row, "visibility") or "public", choice(row, "status") or "confirmed", read_duration(row, "duration")
    )
