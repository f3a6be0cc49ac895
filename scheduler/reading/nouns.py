"""Kinds, roles, figures, people and equipment from their rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol, TypeVar

from scheduler.diagnostics.rule import Related
from scheduler.diagnostics.text import Text
from scheduler.model.nouns import Equipment, Form, Kind, Person, Titled
from scheduler.persian.jalali import DateRange
from scheduler.reading.log import Log
from scheduler.reading.moments import read_hours, read_lengths
from scheduler.reading.openings import read_openings
from scheduler.reading.record import Record
from scheduler.reading.rules.identity import DUPLICATE_ID
from scheduler.reading.values import block, choice, feed_identifier, identifier, ref, text, whole, yes_no
from scheduler.reading.written_forms import color
from scheduler.source.span import Span


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def span(self) -> Span: ...


Noun = TypeVar("Noun", bound=_Named)
FIRST_HERE = Text("نخست اینجا", "first here")


def by_id(records: Iterable[Record], read: Callable[[Record], Noun], log: Log) -> Mapping[str, Noun]:
    """Return the nouns of rows by id, in order; the second of two with one id is a finding and left out."""
    nouns: dict[str, Noun] = {}
    for record in records:
        noun = read(record)
        if not noun.id:
            continue
        if noun.id in nouns:
            log.add(DUPLICATE_ID.at(noun.span, related=(Related(FIRST_HERE, nouns[noun.id].span),), id=noun.id))
        else:
            nouns[noun.id] = noun
    return nouns


def read_kind(record: Record) -> Kind:
    """Return a kind of program."""
    return Kind(
        id=feed_identifier(record),
        title=text(record, "title"),
        form=_form(record),
        color=color(record, "color"),
        field=yes_no(record, "field"),
        hours=read_hours(record, "hours"),
        length=read_lengths(record, "length"),
        through_prayer=yes_no(record, "through_prayer"),
        on_holiday=yes_no(record, "on_holiday"),
        span=id_span(record),
        plenary=yes_no(record, "plenary"),
    )


def _form(record: Record) -> Form:
    return "band" if choice(record, "form") == "band" else "daily"


def read_titled(record: Record) -> Titled:
    """Return a role or a figure."""
    return Titled(identifier(record), text(record, "title"), text(record, "unit"), id_span(record))


def read_person(record: Record, window: DateRange | None) -> Person:
    """Return a person; without the window of the week no availability can be read."""
    organizer = ref(record, "organizer")
    return Person(
        id=identifier(record),
        title=text(record, "title"),
        organizer=organizer.id if organizer else "",
        phone=text(record, "phone"),
        note=block(record, "note"),
        span=id_span(record),
        available=read_openings(record, window) if record.has("available") else (),
        most_a_day=whole(record, "most_a_day"),
    )


def read_equipment(record: Record) -> Equipment:
    """Return a piece of equipment."""
    county = ref(record, "county")
    return Equipment(
        id=identifier(record),
        title=text(record, "title"),
        county=county.id if county else "",
        note=block(record, "note"),
        span=id_span(record),
        county_span=county.span if county else None,
    )


def id_span(record: Record) -> Span:
    """Return the place of an item's id, or of its first key."""
    found = record.entries.get("id")
    return found[1].value.span if found else record.span
