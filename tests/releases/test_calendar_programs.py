"""Thirty releases with random edits, seen by programs of others: a CalDAV server and five parsers of calendars."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from http.client import HTTPConnection
from itertools import count
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings

from scheduler.model.publicity import public
from scheduler.releases.release import Release
from tests.emitters.feeds.readers.every import READERS
from tests.emitters.feeds.readers.seen import Seen
from tests.factories import make_day
from tests.releases.announcing import hour, put_out, release, whole_feed
from tests.releases.caldav import Collection, serving
from tests.releases.edits import DAYS, Drafts, histories, written
from tests.releases.held import Held, announced, held, live, parted

EXAMPLES, MANY = 2, 60
# A failure is told as it was drawn: to shrink thirty releases over HTTP takes minutes.
PHASES = (Phase.explicit, Phase.generate)
NAMES = count(1)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HTTPConnection]:
    """Run a CalDAV server for the tests of this file."""
    folder: Path = tmp_path_factory.mktemp("radicale")
    with serving(folder) as connection:
        yield connection


def released(history: list[Drafts]) -> Iterator[tuple[Release, Drafts, bytes]]:
    """Yield each release with its drafts and the feed after it."""
    newest = None
    for number, drafts in enumerate(history):
        week = written(drafts)
        newest = release(week, newest, at=hour(number))
        yield newest, drafts, whole_feed(newest, week)


def take(merged: Collection, feed: bytes) -> None:
    """Store what of a feed is newer than what the server holds, and never take anything away."""
    stored = {event.seen.uid: event for event in held(*merged.query())}
    for event, alone in parted(feed):
        known = stored.get(event.seen.uid)
        if known is None or event.version > known.version:
            merged.put(event.seen.uid, alone)


def on_day(week: list[tuple[Seen, str]], day: date) -> list[tuple[Seen, str]]:
    """Return what meets a day from midnight to midnight UTC."""
    first, last = day.isoformat(), (day + timedelta(days=1)).isoformat()
    return [one for one in week if one[0].start < last and one[0].end > f"{first}T00:00:00Z"]


def days_agree(collection: Collection, week: list[tuple[Seen, str]]) -> None:
    """Ask the server for each day, as a program does that shows a day."""
    for iso in DAYS:
        day = make_day(iso).gregorian
        start, end = (f"{one:%Y%m%d}T000000Z" for one in (day, day + timedelta(days=1)))
        assert live(held(*collection.query(start, end))) == on_day(week, day)


def revised(newest: Release, drafts: Drafts, events: list[Held]) -> None:
    """Hold numbers and times against those of the release."""
    edition = put_out(newest, written(drafts)).edition
    for event in events:
        revision = edition.revision(event.seen.uid)
        modified = datetime.strptime(event.stamp, "%Y%m%dT%H%M%SZ")
        assert (event.sequence, modified) == (revision.sequence, revision.modified.replace(tzinfo=None))


def replay(server: HTTPConnection, history: list[Drafts]) -> None:
    """Announce each state; hold a calendar that merges and one that is replaced against it."""
    merged, replaced = (Collection(server, f"{kind}-{next(NAMES)}") for kind in ("merged", "replaced"))
    for newest, drafts, feed in released(history):
        week = announced(public(written(drafts)))
        take(merged, feed)
        replaced.replace(feed)
        stored, whole = held(*merged.query()), held(*replaced.query())
        assert live(stored) == week
        assert live(whole) == week
        assert whole == held(feed)
        assert [event for event in stored if event.seen.uid in {one.seen.uid for one in whole}] == whole
        revised(newest, drafts, whole)
        days_agree(merged, week)


def readers_agree(reader: str, history: list[Drafts]) -> None:
    """Have a parser read the feed after each release, and hold what is not cancelled against the week."""
    made = list(released(history))
    readings = READERS[reader](tuple(feed for _, _, feed in made))
    for (_, drafts, feed), reading in zip(made, readings, strict=True):
        cancelled = {event.seen for event in held(feed) if event.status == "CANCELLED"}
        assert sorted(reading) == sorted({*reading})
        assert sorted({*reading} - cancelled) == [seen for seen, _ in announced(public(written(drafts)))]
        assert cancelled - {*reading} == set()


@given(histories())
@settings(max_examples=EXAMPLES, phases=PHASES)
def test_after_thirty_releases_a_caldav_server_shows_exactly_the_announced_week(
    server: HTTPConnection, history: list[Drafts]
) -> None:
    replay(server, history)


@pytest.mark.parametrize("reader", READERS)
@given(histories())
@settings(max_examples=EXAMPLES, phases=PHASES)
def test_after_thirty_releases_every_parser_reads_exactly_the_announced_week(
    reader: str, history: list[Drafts]
) -> None:
    readers_agree(reader, history)


@pytest.mark.soak
@given(histories())
@settings(max_examples=MANY, phases=PHASES)
def test_after_thirty_releases_a_caldav_server_shows_exactly_the_announced_week_many_times(
    server: HTTPConnection, history: list[Drafts]
) -> None:
    replay(server, history)


@pytest.mark.soak
@pytest.mark.parametrize("reader", READERS)
@given(histories())
@settings(max_examples=MANY, phases=PHASES)
def test_after_thirty_releases_every_parser_reads_exactly_the_announced_week_many_times(
    reader: str, history: list[Drafts]
) -> None:
    readers_agree(reader, history)
