"""A week as conference apps know one: days, rooms and events; both schedule files show this value."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from scheduler import __version__
from scheduler.emitters.exchange.parts import Moment
from scheduler.emitters.exchange.rooms import Room

GENERATOR = ("event-week-scheduler", __version__)
SLOT = "00:15"
LANGUAGE = "fa"


class Speaker(NamedTuple):
    """A person by office; number and UUID are made from the person's id."""

    id: int
    guid: str
    name: str


class Event(NamedTuple):
    """A piece of a session in a room; `duration` is `01:30`, `page` "" where the address of the week is not known."""

    id: int
    guid: str
    slug: str
    page: str
    start: Moment
    duration: str
    room: str
    title: str
    subtitle: str
    track: str
    kind: str
    abstract: str
    description: str
    speakers: tuple[Speaker, ...]


class Day(NamedTuple):
    """A conference day, 05:00 to 05:00; `number` counts from 1, rooms stand in the order of `Conference.rooms`."""

    number: int
    date: date
    start: Moment
    end: Moment
    rooms: tuple[tuple[str, tuple[Event, ...]], ...]


class Track(NamedTuple):
    """A kind of program; `color` is `#rrggbb`, "" where the colour is unknown."""

    name: str
    color: str


class Conference(NamedTuple):
    """The whole schedule; `version` is its stamp, `address` "" where it is not known."""

    acronym: str
    title: str
    description: str
    version: str
    address: str
    tracks: tuple[Track, ...]
    rooms: tuple[Room, ...]
    days: tuple[Day, ...]
