"""What programs refer to: kinds, organizers, counties, places, people, equipment."""

from __future__ import annotations

from typing import Literal, NamedTuple

from scheduler.model.limits import NEVER_CLOSED, Closed
from scheduler.model.opening import Opening
from scheduler.persian.clock import ClockRange
from scheduler.source.span import Span

Level = Literal["province", "district", "zone", "base", "group", "headquarters"]
Form = Literal["daily", "band"]
ALARM_ENDING = "-alarm"
"""How the name of a feed's twin with alarms ends; no noun that has a feed may have such an id."""


class Point(NamedTuple):
    """A place on the map, in degrees (WGS 84)."""

    latitude: float
    longitude: float


class LengthRange(NamedTuple):
    """The usual length of a kind's sessions, in minutes, both ends included."""

    shortest: int
    longest: int


class Kind(NamedTuple):
    """A kind of program; `form` says how several days stand in a calendar, `color` is a CSS name.

    `field` is outdoor work; `through_prayer` and `on_holiday` say that it goes on at those times without a word;
    beside a `plenary` nothing else is held.
    """

    id: str
    title: str
    form: Form
    color: str
    field: bool
    hours: ClockRange | None
    length: LengthRange | None
    through_prayer: bool
    on_holiday: bool
    span: Span
    plenary: bool = False


class Titled(NamedTuple):
    """An id with its title: a role, a figure (`unit` says what it counts)."""

    id: str
    title: str
    unit: str
    span: Span


class Organizer(NamedTuple):
    """A node of the tree; its id is its path, `parent` that of the node above (empty at the top)."""

    id: str
    title: str
    level: Level
    parent: str
    county: str
    span: Span
    county_span: Span | None = None


class County(NamedTuple):
    """A county and the point of its capital."""

    id: str
    title: str
    capital: str
    point: Point | None
    span: Span


class Place(NamedTuple):
    """A venue in a county; `capacity` in people, `gap` in minutes between two programs (None: the week's)."""

    id: str
    title: str
    county: str
    address: str
    point: Point | None
    capacity: int | None
    hours: ClockRange | None
    span: Span
    closed: Closed = NEVER_CLOSED
    gap: int | None = None
    county_span: Span | None = None
    capacity_span: Span | None = None


class Person(NamedTuple):
    """Someone by role; `phone` and `note` are for staff only.

    No `available` is always; `most_a_day` is how many sessions a day were agreed (None: the week's limit).
    """

    id: str
    title: str
    organizer: str
    phone: str
    note: str
    span: Span
    available: tuple[Opening, ...] = ()
    most_a_day: int | None = None


class Equipment(NamedTuple):
    """What moves between programs."""

    id: str
    title: str
    county: str
    note: str
    span: Span
    county_span: Span | None = None
