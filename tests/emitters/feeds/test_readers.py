"""Feeds are read by five parsers of other projects with the same events, instants, titles and places."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from scheduler.emitters.feeds import written
from scheduler.model.week import Week
from tests.emitters.feeds.readers.every import READERS
from tests.emitters.feeds.readers.expectation import by_uid, expected
from tests.emitters.feeds.weeks import every_branch, over_the_years
from tests.factories import make_edition


@pytest.mark.parametrize("make_week", [every_branch, over_the_years])
@pytest.mark.parametrize("reader", READERS)
def test_reader_sees_the_sessions_of_every_listing(reader: str, make_week: Callable[[], Week]) -> None:
    week = make_week()
    feeds = tuple(written(make_edition(week)))
    readings = READERS[reader](tuple(feed.content() for feed in feeds))
    assert [by_uid(reading) for reading in readings] == [expected(week, feed.listing.occurrences) for feed in feeds]
