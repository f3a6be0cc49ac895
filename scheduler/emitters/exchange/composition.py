"""An edition becomes a conference: events by day and room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from scheduler.emitters.exchange.addresses import web_address
from scheduler.emitters.exchange.conference import Conference, Day, Event, Track
from scheduler.emitters.exchange.events import events
from scheduler.emitters.exchange.identity import acronym
from scheduler.emitters.exchange.parts import conference_day, day_bounds
from scheduler.emitters.exchange.rooms import Room, Rooms
from scheduler.model.color import CSS_COLORS
from scheduler.model.edition import Edition
from scheduler.model.nouns import Kind
from scheduler.model.week import Week
from scheduler.persian.text import clean


def conference(edition: Edition) -> Conference:
    """Return the schedule of an edition; programs whose time is still open are not in it."""
    week = edition.week
    rooms = Rooms(week)
    found = tuple(events(edition, rooms))
    used = rooms.ordered({event.room for event in found})
    return Conference(
        acronym=acronym(week),
        title=clean(week.title),
        description=clean(week.description),
        version=f"{edition.stamp:%Y-%m-%dT%H:%M:%SZ}",
        address=web_address(edition, ""),
        tracks=tuple(map(_track, week.kinds.values())),
        rooms=used,
        days=tuple(_days(week, found, used)),
    )


def _track(kind: Kind) -> Track:
    code = CSS_COLORS.get(kind.color, "")
    return Track(clean(kind.title), f"#{code}" if code else "")


def _days(week: Week, found: Iterable[Event], rooms: tuple[Room, ...]) -> Iterator[Day]:
    """Yield the days of the window and those beyond it that have an event, by date."""
    held: dict[date, dict[str, list[Event]]] = defaultdict(lambda: defaultdict(list))
    for event in found:
        held[conference_day(event.start.local)][event.room].append(event)
    dates = {day.gregorian for day in week.window.days()} | held.keys()
    for index, day in enumerate(sorted(dates), 1):
        here = held.get(day, {})
        taken = tuple((room.name, tuple(here[room.name])) for room in rooms if room.name in here)
        yield Day(index, day, *day_bounds(day), taken)
