"""The calendar of one official: every session of theirs, marked busy, without alarms and with them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from scheduler.emitters.feeds.calendar import calendar_start, week_lines
from scheduler.emitters.feeds.component import Event, components
from scheduler.emitters.feeds.feed import Feed
from scheduler.emitters.feeds.tombstones import shown_week, tombstones
from scheduler.emitters.feeds.vocabulary import Vocabulary
from scheduler.model.edition import Edition, uid
from scheduler.model.listing import Listing, in_time_order
from scheduler.model.program import Program

# A line break before it: the words of an event stand behind a name or a space, and cannot be taken for this line.
_FREE, _BUSY = b"\r\nTRANSP:TRANSPARENT\r\n", b"\r\nTRANSP:OPAQUE\r\n"


def personal_feeds(edition: Edition, title: str, words: Vocabulary) -> Iterator[Feed]:
    """Yield the feed and its twin with alarms of an edition that holds one person's programs alone.

    `title` is the person's, `words` are those of the whole week.
    """
    week = shown_week(edition)
    living = chain.from_iterable(_events(edition, program, words) for program in edition.week.programs)
    events = dict(chain(living, tombstones(edition)))
    listing = Listing("mine", "", f"{week.title}، {title}", in_time_order(week))
    shared = week_lines(week)
    members = tuple(events[uid(week, *occurrence)] for occurrence in listing.occurrences)
    for alarms in (False, True):
        start = calendar_start(edition, listing, shared, alarms=alarms)
        yield Feed(listing, start, tuple(event.alarmed if alarms else event.plain for event in members), alarms)


def _events(edition: Edition, program: Program, words: Vocabulary) -> Iterator[tuple[str, Event]]:
    """Yield the events of a program; one that takes place at certain hours makes the person busy."""
    made = components(edition, program, words)
    for session, (name, event) in zip(program.sessions, made, strict=True):
        if program.takes_place and not session.all_day:
            event = Event(*(side.replace(_FREE, _BUSY) for side in event))  # noqa: PLW2901 -- the same event
        yield name, event
