"""All readers by name; each takes many feeds and returns the events of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.emitters.feeds.readers.icaljs import read_by_icaljs
from tests.emitters.feeds.readers.libical import read_by_libical
from tests.emitters.feeds.readers.python import (
    read_by_icalendar,
    read_by_recurring_ical_events,
    read_by_vobject,
)
from tests.emitters.feeds.readers.seen import Seen

READERS: Mapping[str, Callable[[tuple[bytes, ...]], tuple[tuple[Seen, ...], ...]]] = {
    "icalendar": lambda feeds: tuple(map(read_by_icalendar, feeds)),
    "recurring-ical-events": lambda feeds: tuple(map(read_by_recurring_ical_events, feeds)),
    "vobject": lambda feeds: tuple(map(read_by_vobject, feeds)),
    "libical": lambda feeds: tuple(map(read_by_libical, feeds)),
    "ical.js": read_by_icaljs,
}
