"""The named peer: plain `icalendar` writes every feed of a week from scratch; CPU seconds and sizes, as JSON.

    python -m tests.bench.peer FOLDER

It gets what it needs ready-made, to its favour: which events belong to which feed, and the value of every property
(read from the feed that we write). Only making events and calendars and turning them into bytes is timed; of ours
everything from the week to the bytes is, in the same process, before anything is warm, and so are the twins with
alarms, which the peer is spared.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

from icalendar import Calendar, Event

from scheduler.emitters.feeds import written
from scheduler.model.edition import Edition, feed_path, uid
from scheduler.model.listing import Listing, listings
from scheduler.model.publicity import public
from scheduler.model.week import Week
from scheduler.pipeline import check_folder

_LEFT_OUT = frozenset({"BEGIN", "END"})
_CALENDAR = (
    ("version", "2.0"),
    ("prodid", "-//peer//feeds//FA"),
    ("calscale", "GREGORIAN"),
    ("x-wr-timezone", "Asia/Tehran"),
    ("x-published-ttl", "PT1H"),
    ("color", "seagreen"),
)


class Property(NamedTuple):
    """One property as a caller of the library has it: a plain value, and the parameters it needs."""

    name: str
    value: Any
    parameters: dict[str, str]


def write_all(week: Week, found: tuple[Listing, ...], events: dict[str, tuple[Property, ...]]) -> list[bytes]:
    """Return every feed, each event made anew for each of them."""
    feeds = []
    for listing in found:
        calendar = Calendar()
        for name, value in _CALENDAR:
            calendar.add(name, value)
        for name in ("name", "x-wr-calname"):
            calendar.add(name, listing.title)
        for occurrence in listing.occurrences:
            calendar.add_component(_event(events[uid(week, *occurrence)]))
        feeds.append(calendar.to_ical())
    return feeds


def _event(properties: tuple[Property, ...]) -> Event:
    event = Event()
    for name, value, parameters in properties:
        event.add(name, value, parameters=parameters)
    return event


def write_ours(week: Week) -> dict[str, bytes]:
    """Return every feed by path, as we write it."""
    return {feed.path: feed.content() for feed in written(Edition(week, week.announced, week.address))}


def _properties(whole: bytes) -> dict[str, tuple[Property, ...]]:
    calendar = Calendar.from_ical(whole)
    return {str(event["UID"]): tuple(_plain(event)) for event in calendar.walk("VEVENT")}


def _plain(event: Any) -> list[Property]:
    return [
        Property(name, _value(name, value), dict(value.params) if name.startswith("X-") else {})
        for name, value in event.property_items(recursive=False)
        if name not in _LEFT_OUT
    ]


def _value(name: str, value: Any) -> Any:
    if hasattr(value, "dt"):
        return value.dt
    if name == "GEO":
        return value.latitude, value.longitude
    if name == "CATEGORIES":
        return [str(one) for one in value.cats]
    return int(value) if name == "SEQUENCE" else str(value)


def main() -> None:
    """Time the peer on a folder."""
    checked = check_folder(Path(sys.argv[1]))
    if checked.week is None:
        raise SystemExit("the week could not be read")
    week = public(checked.week)
    begun = time.process_time()
    ours = write_ours(week)
    middle = time.process_time()
    found, events = listings(week), _properties(ours[feed_path("all")])
    restarted = time.process_time()
    feeds = write_all(week, found, events)
    cpu = time.process_time() - restarted
    counted = sum(len(listing.occurrences) for listing in found)
    sizes = {"feeds": len(feeds), "events": counted, "octets": sum(map(len, feeds))}
    print(json.dumps({"ours": middle - begun, "cpu": cpu, **sizes}))


if __name__ == "__main__":
    main()
