"""What was understood from a text, as one record."""

from __future__ import annotations

import json
from datetime import datetime
from typing import NamedTuple

from scheduler.cli.date_lines import lines_of
from scheduler.diagnostics.text import Language
from scheduler.model.nouns import Point
from scheduler.persian.anchors import Anchor
from scheduler.persian.clock import DAY_MINUTES, clock_iso
from scheduler.persian.context import DateContext
from scheduler.persian.fault import Fault
from scheduler.persian.fault_messages import fault_hint, fault_message
from scheduler.persian.holidays import holidays_on
from scheduler.persian.interpret import Interpretation, interpret
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.prayer import DEFAULT_CONGREGATION, prayer_times, resolve
from scheduler.persian.zone import utc_instant

Record = dict[str, object]
# JSON lets these stand in a text; many readers of lines take them for ends of lines.
_LINE_BREAKS = {code: f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029)}
PRAYERS = ("fajr", "sunrise", "dhuhr", "sunset", "maghrib", "midnight")


class Where(NamedTuple):
    """A county by its name, and the point whose prayer times are its own."""

    county: str
    point: Point


class Asked(NamedTuple):
    """How a text is to be read: the kind expected, the week, the day a time belongs to, and where.

    Of the county that was named all prayer times are told. A time that hangs on a prayer is told there too, or, where
    none was named, at the `seat` of the province; after a prayer comes the `congregation`, in minutes.
    """

    kind: str | None
    context: DateContext
    on: JalaliDate | None
    where: Where | None = None
    seat: Where | None = None
    congregation: int = DEFAULT_CONGREGATION


def answer(text: str, asked: Asked, language: Language) -> Record:
    """Return what a text means, or why it was refused, as one flat record.

    Dates are ISO Jalali, `gregorian` ISO Gregorian, times `HH:MM`, instants UTC; weekday 0 is Saturday.
    """
    found = interpret(text, asked.kind, asked.context, asked.on)
    if isinstance(found, Fault):
        return {
            "input": text,
            "ok": False,
            "error": found.name,
            "message": fault_message(found, language),
            "hint": fault_hint(found, language, asked.context.window),
        }
    record: Record = {
        "input": text,
        "ok": True,
        "kind": found.kind,
        **_days(found),
        **_times(found),
        **_calendar(found),
    }
    record["prayer_times"] = _prayers(found.date, asked.where)
    return {**record, **_resolved(found, asked)}


def told(record: Record, language: Language, *, as_json: bool) -> str:
    """Return a record as one line of JSON, or as lines for people."""
    if as_json:
        return json.dumps(record, ensure_ascii=False).translate(_LINE_BREAKS)
    return lines_of(record, language)


def _days(found: Interpretation) -> Record:
    day = found.date
    record: Record = {
        "date": day.iso if day else None,
        "end_date": found.end_date.iso if found.end_date else None,
        "gregorian": day.gregorian.isoformat() if day else None,
        "weekday": day.weekday if day else None,
        "weekday_name": day.weekday_name if day else None,
    }
    if found.kind in ("list", "repeat"):
        record["dates"] = [each.iso for each in found.dates]
    return record


def _times(found: Interpretation) -> Record:
    return {
        "start": None if found.start is None else clock_iso(found.start),
        "end": None if found.end is None else clock_iso(found.end),
        "start_utc": _instant(found.date, found.start),
        "end_utc": _instant(found.date, found.end),
        "anchor": found.anchor,
        "relation": found.relation,
        "offset_minutes": found.offset_minutes,
    }


def _calendar(found: Interpretation) -> Record:
    day = found.date
    return {
        "numeric": day.numeric if day else None,
        "long": day.long if day else None,
        "holidays": [holiday.name for holiday in holidays_on(day)] if day else [],
    }


def _instant(day: JalaliDate | None, minute: int | None) -> str | None:
    if day is None or minute is None:
        return None
    instant = utc_instant(day, minute)
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(instant, datetime) else None


def _resolved(found: Interpretation, asked: Asked) -> Record:
    """Return when a time that hangs on a prayer starts on its one day, and in which county."""
    where = asked.where or asked.seat
    if not isinstance(found.time, Anchor) or found.date is None or len(found.dates) != 1 or where is None:
        return {}
    start = resolve(found.time, found.date, *where.point, asked.congregation)
    if not 0 <= start <= DAY_MINUTES:
        return {}
    return {"start": clock_iso(start), "start_utc": _instant(found.date, start), "county": where.county}


def _prayers(day: JalaliDate | None, where: Where | None) -> Record | None:
    if day is None or where is None:
        return None
    times = prayer_times(day, *where.point)
    return {name: _clock(getattr(times, name)) for name in PRAYERS}


def _clock(seconds: int) -> str:
    hours, rest = divmod(seconds % 86400, 3600)
    return f"{hours:02}:{rest // 60:02}:{rest % 60:02}"
