"""Counties and venues from places.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from scheduler.model.nouns import County, Place, Point
from scheduler.persian.counties import find_county
from scheduler.persian.jalali import DateRange
from scheduler.reading.log import Log
from scheduler.reading.moments import read_duration, read_hours
from scheduler.reading.noun_tables import COUNTY, PLACE, PLACES
from scheduler.reading.nouns import by_id, id_span
from scheduler.reading.openings import read_closed
from scheduler.reading.points import point
from scheduler.reading.record import Record, read_record, read_rows
from scheduler.reading.values import feed_identifier, ref, text, whole
from scheduler.source.nodes import Node


class Map(NamedTuple):
    """The counties and venues of a week, by id."""

    counties: Mapping[str, County]
    places: Mapping[str, Place]


def read_places(root: Node | None, log: Log, window: DateRange | None = None) -> Map:
    """Return the counties and venues of places.yaml; without the window of the week no closed day can be read."""
    record = read_record(root, PLACES, log) if root is not None else None
    if record is None:
        return Map({}, {})
    return Map(
        by_id(read_rows(record.node("counties"), COUNTY, log), _county, log),
        by_id(read_rows(record.node("places"), PLACE, log), lambda row: _place(row, window), log),
    )


def _county(record: Record) -> County:
    title = text(record, "title")
    return County(
        id=feed_identifier(record),
        title=title,
        capital=text(record, "capital"),
        point=point(record) or _known_point(title),
        span=id_span(record),
    )


def _known_point(title: str) -> Point | None:
    """Return the point of a county that the program knows by its name."""
    known = find_county(title)
    return None if known is None else Point(known.latitude, known.longitude)


def _place(record: Record, window: DateRange | None) -> Place:
    county = ref(record, "county")
    own_id = feed_identifier(record, path=True)
    return Place(
        id=own_id,
        title=text(record, "title"),
        county=county.id if county else own_id.partition("/")[0],
        address=text(record, "address"),
        point=point(record),
        capacity=whole(record, "capacity"),
        hours=read_hours(record, "hours"),
        span=id_span(record),
        closed=read_closed(record, window),
        gap=read_duration(record, "gap"),
        county_span=county.span if county else None,
        capacity_span=record.span_of("capacity"),
    )
