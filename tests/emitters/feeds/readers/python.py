"""icalendar, recurring-ical-events and vobject, from PyPI."""

from __future__ import annotations

from datetime import UTC, datetime

import icalendar
import recurring_ical_events
import vobject

from tests.emitters.feeds.readers.seen import Seen, moment

_FIRST = datetime(2000, 1, 1, tzinfo=UTC)
_LAST = datetime(2040, 1, 1, tzinfo=UTC)


def read_by_icalendar(feed: bytes) -> tuple[Seen, ...]:
    """Return the events in the order of the feed."""
    return tuple(_seen(event) for event in icalendar.Calendar.from_ical(feed).events)


def read_by_recurring_ical_events(feed: bytes) -> tuple[Seen, ...]:
    """Return the occurrences that a query over forty years finds, by their start."""
    calendar = icalendar.Calendar.from_ical(feed)
    return tuple(_seen(event) for event in recurring_ical_events.of(calendar).between(_FIRST, _LAST))


def read_by_vobject(feed: bytes) -> tuple[Seen, ...]:
    """Return the events in the order of the feed."""
    calendar = vobject.readOne(feed.decode())
    return tuple(
        Seen(
            event.uid.value,
            event.summary.value,
            event.location.value if hasattr(event, "location") else "",
            moment(event.dtstart.value),
            moment(event.dtend.value),
        )
        for event in getattr(calendar, "vevent_list", ())
    )


def _seen(event: icalendar.Event) -> Seen:
    title, place = str(event["SUMMARY"]), str(event.get("LOCATION", ""))
    return Seen(str(event["UID"]), title, place, moment(event.start), moment(event.end))
