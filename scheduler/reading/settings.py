"""What week.yaml says of limits, ways and totals."""

from __future__ import annotations

from scheduler.diagnostics.text import Text
from scheduler.model.limits import USUAL_LIMITS, Limits
from scheduler.model.settings import USUAL_TRAVEL, Leg, Part, Total, Travel
from scheduler.reading.log import Log
from scheduler.reading.moments import read_duration
from scheduler.reading.record import Record, read_record, read_rows
from scheduler.reading.rules.structure import MISSING_KEY
from scheduler.reading.settings_tables import LEG, LIMITS, TOTAL, TRAVEL
from scheduler.reading.values import ref, text, whole, whole_number, yes_no
from scheduler.source.nodes import Mapping, Scalar


def read_limits(week: Record, log: Log) -> Limits:
    """Return the limits of a week, with the usual values where none are written."""
    usual = USUAL_LIMITS
    node = week.node("limits")
    record = read_record(node, LIMITS, log) if node is not None else None
    if record is None:
        return usual
    return Limits(
        gap=_or(read_duration(record, "gap"), usual.gap),
        rest=_or(read_duration(record, "break"), usual.rest),
        most_a_day=whole(record, "most_a_day"),
        far=_or(whole(record, "far"), usual.far),
        base_every_day=yes_no(record, "base_every_day"),
    )


def read_travel(week: Record, log: Log) -> Travel:
    """Return how people and things move, with the usual values where none are written."""
    usual = USUAL_TRAVEL
    node = week.node("travel")
    record = read_record(node, TRAVEL, log) if node is not None else None
    if record is None:
        return usual
    rows = read_rows(record.node("legs"), LEG, log)
    return Travel(
        # Nobody moves at 0 km/h, nor on a road shorter than the straight line.
        speed=whole(record, "speed") or usual.speed,
        detour=max(100, _or(whole(record, "detour"), usual.detour)),
        town=_or(whole(record, "town"), usual.town),
        legs=tuple(leg for row in rows if (leg := _leg(row)) is not None),
    )


def read_totals(week: Record, log: Log) -> tuple[Total, ...]:
    """Return the stated totals; one with neither parts nor figure is a finding."""
    rows = read_rows(week.node("totals"), TOTAL, log)
    return tuple(total for row in rows if (total := _total(row)) is not None)


def _or(value: int | None, usual: int) -> int:
    return usual if value is None else value


def _leg(row: Record) -> Leg | None:
    first, last, minutes = ref(row, "from"), ref(row, "to"), read_duration(row, "duration")
    return None if first is None or last is None or minutes is None else Leg(first, last, minutes)


def _total(row: Record) -> Total | None:
    figure, parts, stated = ref(row, "figure"), _parts(row), whole(row, "stated")
    if not row.has("figure") and not row.has("parts"):
        about = Text("بخش‌هایی که جمع می‌شوند", "what is added up")
        example = "{خانه‌ها: 316, راه‌ها: 152}"
        row.log.add(MISSING_KEY.at(row.span, key=row.spelt("parts"), about=about, where=TOTAL.title, example=example))
    if stated is None or (figure is None and not parts):
        return None
    return Total(text(row, "title"), stated, figure, parts, row.entries["stated"][1].value.span)


def _parts(row: Record) -> tuple[Part, ...]:
    node = row.node("parts")
    if node is None:
        return ()
    if type(node) is not Mapping:
        row.wrong_shape("parts", node, Mapping)
        return ()
    found: list[Part] = []
    for entry in node.entries:
        amount = whole_number(row, entry.key.text, entry.value) if type(entry.value) is Scalar else None
        if amount is None:
            return ()  # told already; a sum without it would be wrong
        found.append(Part(entry.key.text.strip(), amount))
    return tuple(found)
