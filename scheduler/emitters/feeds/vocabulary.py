"""What events share, made once: words for organizers, roles and people, ready lines for places and kinds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from scheduler.emitters.feeds.content_line import content_line, escaped, quoted
from scheduler.model.color import CSS_COLORS
from scheduler.model.nouns import Kind, Person, Point
from scheduler.model.week import Week
from scheduler.persian.text import clean, clean_block, isolate

_PATH_STEP = " › "
_VENUE_RADIUS = "100"
# Without a digit or a Latin letter there is nothing to isolate; most texts have none.
_FOREIGN = re.compile("[0-9۰-۹٠-٩A-Za-z\u00c0-\u024f]")


class Spot(NamedTuple):
    """Where an event is: in words, and as the lines of its properties."""

    text: str
    lines: bytes


NOWHERE = Spot("", b"")


class Vocabulary(NamedTuple):
    """Printed words and folded lines by id; `places` holds venues and counties: a program may name either."""

    organizers: Mapping[str, str]
    roles: Mapping[str, str]
    people: Mapping[str, str]
    places: Mapping[str, Spot]
    kinds: Mapping[str, bytes]


def vocabulary(week: Week) -> Vocabulary:
    """Return what the events of a week share."""
    titles = {key: readable(organizer.title) for key, organizer in week.organizers.items()}
    return Vocabulary(
        organizers={key: _PATH_STEP.join(titles[node.id] for node in reversed(week.lineage(key))) for key in titles},
        roles={key: readable(role.title) for key, role in week.roles.items()},
        people={key: _person(person) for key, person in week.people.items()},
        places=dict(_places(week)),
        kinds={key: _kind_lines(kind) for key, kind in week.kinds.items()},
    )


def _person(person: Person) -> str:
    """Return someone's title, with the telephone number where the week still holds it: the public one does not."""
    title = readable(person.title)
    return f"{title} ({readable(person.phone)})" if person.phone else title


def readable(text: str) -> str:
    """Return one line of given text: clean, with Latin runs and phone numbers isolated."""
    line = clean(text)
    return isolate(line) if _FOREIGN.search(line) else line


def readable_lines(text: str) -> tuple[str, ...]:
    """Return the lines of a longer text, each as `readable` makes it."""
    return tuple(readable(line) for line in clean_block(text).splitlines())


def _places(week: Week) -> Iterator[tuple[str, Spot]]:
    """Yield where an event is, venue first; a county's point is not told, as it is nobody's door."""
    counties = {key: f"شهرستان {readable(county.title)}" for key, county in week.counties.items()}
    for key, county in counties.items():
        yield key, _spot((county,), None)
    for key, place in week.places.items():
        parts = (readable(place.title), readable(place.address), counties.get(place.county, ""))
        yield key, _spot(parts, place.point)


def _spot(parts: tuple[str, ...], point: Point | None) -> Spot:
    """Return a place; Apple's title equals LOCATION, so neither holds what no parameter can."""
    location = "، ".join(part for part in parts if part).replace('"', "”").replace("^", "ˆ")
    line = content_line("LOCATION", escaped(location))
    return Spot(location, line if point is None else line + _map_lines(location, point))


def _map_lines(location: str, point: Point) -> bytes:
    latitude, longitude = (f"{degrees:.6f}".rstrip("0").rstrip(".") for degrees in point)
    parameters = f'VALUE="URI";X-APPLE-RADIUS="{_VENUE_RADIUS}";X-TITLE={quoted(location)}'
    apple = content_line(f"X-APPLE-STRUCTURED-LOCATION;{parameters}", f"geo:{latitude},{longitude}")
    return content_line("GEO", f"{latitude};{longitude}") + apple


def _kind_lines(kind: Kind) -> bytes:
    categories = content_line("CATEGORIES", escaped(clean(kind.title)))
    return categories + content_line("COLOR", kind.color) if kind.color in CSS_COLORS else categories
