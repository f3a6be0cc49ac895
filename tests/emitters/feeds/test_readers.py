"""Feeds are read by five parsers of other projects with the same events, instants, titles and places."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduler.emitters.feeds import Feed, written
from scheduler.emitters.feeds.wording import title
from scheduler.model.edition import uid
from scheduler.model.week import Occurrence, Week
from tests.emitters.feeds.readers.icaljs import read_by_icaljs
from tests.emitters.feeds.readers.libical import read_by_libical
from tests.emitters.feeds.readers.python import (
    read_by_icalendar,
    read_by_recurring_ical_events,
    read_by_vobject,
)
from tests.emitters.feeds.readers.seen import Seen, moment
from tests.emitters.feeds.weeks import every_branch, over_the_years
from tests.factories import make_edition

TEHRAN = ZoneInfo("Asia/Tehran")
READERS: Mapping[str, Callable[[tuple[bytes, ...]], tuple[tuple[Seen, ...], ...]]] = {
    "icalendar": lambda feeds: tuple(map(read_by_icalendar, feeds)),
    "recurring-ical-events": lambda feeds: tuple(map(read_by_recurring_ical_events, feeds)),
    "vobject": lambda feeds: tuple(map(read_by_vobject, feeds)),
    "libical": lambda feeds: tuple(map(read_by_libical, feeds)),
    "ical.js": read_by_icaljs,
}


@pytest.mark.parametrize("make_week", [every_branch, over_the_years])
@pytest.mark.parametrize("reader", READERS)
def test_reader_sees_the_sessions_of_every_listing(reader: str, make_week: Callable[[], Week]) -> None:
    week = make_week()
    feeds = tuple(written(make_edition(week)))
    readings = READERS[reader](tuple(feed.content() for feed in feeds))
    assert [by_uid(reading) for reading in readings] == [by_uid(expected(week, feed)) for feed in feeds]


def expected(week: Week, feed: Feed) -> tuple[Seen, ...]:
    """Return what a reader must see of a feed."""
    return tuple(_expected(week, occurrence) for occurrence in feed.listing.occurrences)


def by_uid(events: tuple[Seen, ...]) -> list[Seen]:
    """Return events in an order that no reader chose."""
    return sorted(events)


def _expected(week: Week, occurrence: Occurrence) -> Seen:
    program, session = occurrence
    day = session.first.gregorian
    if session.all_day or session.time is None:
        start, end = moment(day), moment(session.last.gregorian + timedelta(days=1))
    else:
        start, end = (moment(_instant(day, minute)) for minute in session.time)
    return Seen(uid(week, program, session), title(program), PLACES.get(_place(week, occurrence), ""), start, end)


def _instant(day: date, minute: int) -> datetime:
    days, rest = divmod(minute, 1440)
    return datetime.combine(day + timedelta(days=days), time(*divmod(rest, 60)), TEHRAN)


def _place(week: Week, occurrence: Occurrence) -> str:
    venue = week.venue_of(*occurrence)
    return venue.id if venue else week.county_of(*occurrence)


PLACES = {
    "shiraz": "شهرستان شیراز",
    "larestan": "شهرستان لارستان",
    "shiraz/hafez-hall": "تالار حافظ، خیابان گلستان، شهرستان شیراز",
    "larestan/mosque": "مسجد جامع لار، شهرستان لارستان",
    "shiraz/quoted": "تالار ”حافظ”؛ سالن \u2068B-12\u2069, طبقه ۲، بلوار ˆ زند، شهرستان شیراز",
}
