"""Thirty releases with random edits, seen by a phone: after each it shows the announced week and nothing else."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings

from scheduler.emitters.feeds import emit_feeds
from scheduler.model.publicity import public
from scheduler.releases.file_form import release_bytes, release_of
from scheduler.releases.release import Release
from tests.factories import make_edition
from tests.releases.announcing import hour, release, whole_feed
from tests.releases.client import Client, Shown, events
from tests.releases.edits import Drafts, histories, written

EXAMPLES, MANY = 12, 400


def live(shown: list[Shown]) -> set[tuple[str, str, str, str, str, str]]:
    """Return what of events a user sees as held."""
    client = Client()
    client.events = {event.uid: event for event in shown}
    return client.live()


def announced_events(drafts: Drafts) -> set[tuple[str, str, str, str, str, str]]:
    """Return what the announced week holds for the public: its feed as one without releases would be."""
    made = next(iter(emit_feeds(make_edition(public(written(drafts))))))
    return live(events(made.produce()))


def replay(history: list[Drafts]) -> None:
    """Announce each state, and hold the phone against it."""
    client, newest = Client(), None
    for number, drafts in enumerate(history):
        week = written(drafts)
        newest = release(week, newest, at=hour(number))
        newest = through_its_file(newest)
        feed = whole_feed(newest, week)
        client.refresh(feed)
        assert client.live() == announced_events(drafts)
        assert {event.uid for event in client.events.values()} == {event.uid for event in events(feed)}
        assert [event for event in events(feed) if client.events[event.uid] != event] == []


def through_its_file(newest: Release) -> Release:
    """Return a release written and read again."""
    again = release_of(json.loads(release_bytes(newest)))
    assert again == newest
    return again


def unchanged_keep_their_bytes(history: list[Drafts]) -> None:
    """Hold every event whose program did not change against its bytes after the release before."""
    before: dict[str, Shown] = {}
    newest, last = None, ()
    for number, drafts in enumerate(history):
        week = written(drafts)
        newest = release(week, newest, at=hour(number))
        now = {event.uid: event for event in events(whole_feed(newest, week))}
        same = {draft.id for draft in drafts if draft in last}
        for uid, event in now.items():
            if uid.partition("@")[0].partition(".")[0] in same:
                assert event == before[uid]
        before, last = now, drafts


@given(histories())
@settings(max_examples=EXAMPLES)
def test_after_thirty_releases_a_phone_shows_exactly_the_announced_week(history: list[Drafts]) -> None:
    replay(history)


@given(histories(releases=12))
@settings(max_examples=EXAMPLES)
def test_programs_that_did_not_change_keep_their_bytes(history: list[Drafts]) -> None:
    unchanged_keep_their_bytes(history)


@pytest.mark.soak
@given(histories())
@settings(max_examples=MANY)
def test_after_thirty_releases_a_phone_shows_exactly_the_announced_week_many_times(history: list[Drafts]) -> None:
    replay(history)


@pytest.mark.soak
@given(histories())
@settings(max_examples=MANY)
def test_programs_that_did_not_change_keep_their_bytes_many_times(history: list[Drafts]) -> None:
    unchanged_keep_their_bytes(history)
