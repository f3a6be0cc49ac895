"""Points on the map from latitude and longitude."""

from __future__ import annotations

import re

from scheduler.model.nouns import Point
from scheduler.persian.text import ascii_digits
from scheduler.reading.record import Record
from scheduler.reading.rules.structure import MISSING_KEY, NOT_A_NUMBER

_DECIMAL = re.compile(r"-?\d{1,3}(?:\.\d{1,10})?")


def point(record: Record) -> Point | None:
    """Return the point of `latitude` and `longitude`, in degrees; None where either is absent or wrong."""
    latitude = _degrees(record, "latitude", 90)
    longitude = _degrees(record, "longitude", 180)
    if record.whole and record.has("latitude") is not record.has("longitude"):
        _report_half(record, *(("latitude", "longitude") if record.has("longitude") else ("longitude", "latitude")))
    return None if latitude is None or longitude is None else Point(latitude, longitude)


def _report_half(record: Record, absent: str, present: str) -> None:
    """Say that one of the two numbers of a point is missing, at the other."""
    field = next(field for field in record.table.fields if field.key == absent)
    span = record.entries[present][1].key.span
    key, title = record.spelt(absent), record.table.title
    record.log.add(MISSING_KEY.at(span, key=key, about=field.about, where=title, example=field.example))


def _degrees(record: Record, key: str, limit: int) -> float | None:
    scalar = record.scalar(key)
    if scalar is None:
        return None
    digits = ascii_digits(scalar.text.strip()).replace("٫", ".")
    if _DECIMAL.fullmatch(digits) and abs(float(digits)) <= limit:
        return float(digits)
    example = record.entries[key][0].example
    record.log.add(
        NOT_A_NUMBER.at(scalar.span, key=record.entries[key][1].key.text, written=scalar.text.strip(), example=example)
    )
    return None
