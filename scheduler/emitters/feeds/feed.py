"""A feed as a value: its calendar and the shared bytes of its events, joined only when they are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from scheduler.emitters.feeds.calendar import CALENDAR_END, calendar_name, calendar_start, week_lines
from scheduler.emitters.feeds.component import components
from scheduler.emitters.feeds.size import FeedSize
from scheduler.emitters.feeds.tombstones import shown_week, tombstones
from scheduler.emitters.feeds.vocabulary import vocabulary
from scheduler.model.edition import Edition, feed_path, uid
from scheduler.model.listing import Listing, listings


class Feed(NamedTuple):
    """One calendar, without alarms or with them; every feed that holds an event refers to the same bytes."""

    listing: Listing
    start: bytes
    events: tuple[bytes, ...]
    alarms: bool = False

    @property
    def path(self) -> str:
        """Return where it lies in the output folder."""
        return feed_path(self.listing.scope, self.listing.key, alarms=self.alarms)

    @property
    def size(self) -> FeedSize:
        """Return how large it is, without joining it."""
        octets = len(self.start) + sum(map(len, self.events)) + len(CALENDAR_END)
        title = calendar_name(self.listing.title, alarms=self.alarms)
        return FeedSize(self.listing.scope, self.listing.key, title, len(self.events), octets, self.alarms)

    def content(self) -> bytes:
        """Return the whole calendar."""
        return b"".join((self.start, *self.events, CALENDAR_END))


def written(edition: Edition) -> Iterator[Feed]:
    """Yield the feed of every listing of the week and its twin with alarms; each event is serialised once."""
    week = shown_week(edition)
    words = vocabulary(edition.week)
    living = chain.from_iterable(components(edition, program, words) for program in edition.week.programs)
    events = dict(chain(living, tombstones(edition)))
    shared = week_lines(week)
    for listing in listings(week):
        members = tuple(events[uid(week, *occurrence)] for occurrence in listing.occurrences)
        plain, alarmed = (calendar_start(edition, listing, shared, alarms=alarms) for alarms in (False, True))
        yield Feed(listing, plain, tuple(event.plain for event in members))
        yield Feed(listing, alarmed, tuple(event.alarmed for event in members), alarms=True)
