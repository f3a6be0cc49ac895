"""The Persian of each key and word, for hints that name them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from scheduler.reading.field import Field, Table
from scheduler.reading.noun_tables import EQUIPMENT, ORGANIZER, PERSON, PLACES
from scheduler.reading.program_table import PROGRAM
from scheduler.reading.tables import WEEK

BETWEEN = ("between", "بین")
"""The key of a time that is still open, which stands in no table."""


@cache
def persian_keys() -> Mapping[str, str]:
    """Return the Persian of each key and of the words of its values (`status=cancelled`); programs first, where tables differ."""
    tables = (PROGRAM, WEEK, ORGANIZER, PLACES, PERSON, EQUIPMENT)
    found: dict[str, str] = dict((BETWEEN, ("yes=true", "بله")))
    for table in tables:
        for field in _fields(table, set()):
            found.setdefault(field.key, field.alias)
            for choice in field.shape.choices:
                found.setdefault(f"{field.key}={choice.value}", choice.alias)
    return found


def _fields(table: Table, seen: set[str]) -> Iterator[Field]:
    if table.name in seen:
        return
    seen.add(table.name)
    yield from table.fields
    for field in table.fields:
        if field.shape.table is not None:
            yield from _fields(field.shape.table, seen)
