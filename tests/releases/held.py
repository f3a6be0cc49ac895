"""Events as `icalendar`, a parser of others, reads them: what a calendar program keeps of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from icalendar import Calendar

from scheduler.model.week import Week
from tests.emitters.feeds.readers.expectation import expected
from tests.emitters.feeds.readers.python import read_by_icalendar
from tests.emitters.feeds.readers.seen import Seen

_STATUSES = {"confirmed": "CONFIRMED", "tentative": "TENTATIVE", "postponed": "TENTATIVE"}


class Held(NamedTuple):
    """An event; `sequence` and `stamp` decide which of two is newer (RFC 5546, 2.1.5)."""

    seen: Seen
    status: str
    sequence: int
    stamp: str

    @property
    def version(self) -> tuple[int, str]:
        """What is greater in the newer of two."""
        return self.sequence, self.stamp


def held(*calendars: bytes) -> list[Held]:
    """Return the events of calendars by UID; one that stands twice is twice in it."""
    return sorted(event for calendar in calendars for event in _events(calendar))


def parted(feed: bytes) -> Iterator[tuple[Held, bytes]]:
    """Yield each event of a feed with a calendar that holds it alone, as a CalDAV server wants it."""
    for event in Calendar.from_ical(feed).events:
        alone = Calendar()
        alone.add("VERSION", "2.0")
        alone.add("PRODID", "-//tests//EN")
        alone.add_component(event)
        written = alone.to_ical()
        yield held(written)[0], written


def live(events: Iterable[Held]) -> list[tuple[Seen, str]]:
    """Return what a user sees as held, with its status."""
    return sorted((event.seen, event.status) for event in events if event.status != "CANCELLED")


def announced(week: Week) -> list[tuple[Seen, str]]:
    """Return what the week itself, without any feed, says that is held."""
    standing = [one for one in week.occurrences() if one[0].status in _STATUSES]
    statuses = [_STATUSES[program.status] for program, _ in standing]
    return sorted(zip((expected(week, [one])[0] for one in standing), statuses, strict=True))


def _events(calendar: bytes) -> Iterator[Held]:
    for seen, event in zip(read_by_icalendar(calendar), Calendar.from_ical(calendar).events, strict=True):
        yield Held(seen, str(event["STATUS"]), int(event["SEQUENCE"]), event["DTSTAMP"].to_ical().decode())
