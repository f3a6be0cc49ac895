"""A feed that some clients would cut short is warned of, with the narrower feeds to give out instead."""

from __future__ import annotations

import pytest

from scheduler.emitters.feeds import FD01, FeedSize, oversized, written
from scheduler.model.edition import Scope
from tests.emitters.feeds.weeks import every_branch
from tests.factories import COUNTIES, make_edition, make_week


def size(scope: Scope, key: str = "", events: int = 10, octets: int = 10_000) -> FeedSize:
    """Return the size of a feed, small if nothing else is said."""
    return FeedSize(scope, key, "هفته", events, octets)


@pytest.mark.parametrize(("events", "octets"), [(999, 899_999), (0, 0)])
def test_feed_below_both_limits_is_fine(events: int, octets: int) -> None:
    assert oversized(make_week(), (size("all", events=events, octets=octets),)) == ()


@pytest.mark.parametrize(("events", "octets"), [(1_000, 10_000), (10, 900_000)])
def test_feed_at_a_limit_is_warned_of(events: int, octets: int) -> None:
    findings = oversized(make_week(), (size("all", events=events, octets=octets), size("day", "1402-02-17")))
    assert [finding.rule for finding in findings] == [FD01]


def test_warning_names_the_families_whose_feeds_are_all_small() -> None:
    sizes = (
        size("all", events=1_200, octets=1_700_000),
        size("day", "1402-02-17", events=1_100),
        size("county", "shiraz"),
        size("organizer", "fars", events=1_200),
        size("organizer", "larestan"),
        size("kind", "camp"),
    )
    finding = oversized(make_week(), sizes)[0]
    assert finding.message("fa") == ("خوراک feeds/all.ics با عنوان «هفته» بزرگ است: ۱۲۰۰ رویداد، ۱۷۰۰ کیلوبایت.")
    assert finding.hint("fa") == (
        "گوگل از حدود یک مگابایت رویدادها را کنار می‌گذارد؛ نشانی این‌ها را بدهید: "
        "خوراک هر شهرستان، خوراک هر نوع برنامه، خوراک برگزارکننده‌های پایین‌تر."
    )
    assert finding.hint("en") == (
        "Google drops events past about one megabyte; give out these instead: "
        "the feed of each county, the feed of each kind, the feeds of the organizers below."
    )


def test_warning_of_a_county_stands_where_the_county_is_written() -> None:
    finding = oversized(make_week(), (size("county", "shiraz", events=1_000), size("day", "1402-02-17")))[0]
    assert finding.span == COUNTIES[0].span


def test_twin_with_alarms_is_warned_of_only_where_its_feed_is_not() -> None:
    sizes = (
        size("all", octets=900_000),
        size("all", octets=990_000)._replace(alarms=True),
        size("county", "shiraz", octets=890_000),
        size("county", "shiraz", octets=900_000)._replace(alarms=True),
    )
    assert [dict(finding.values)["path"] for finding in oversized(make_week(), sizes)] == [
        "feeds/all.ics",
        "feeds/county/shiraz-alarm.ics",
    ]


def test_warning_without_a_narrower_feed_says_so() -> None:
    finding = oversized(make_week(), (size("all", events=1_000),))[0]
    assert finding.hint("en") == (
        "Google drops events past about one megabyte, and the other feeds are large too; split the week."
    )


def test_size_of_a_feed_is_that_of_its_bytes() -> None:
    feeds = tuple(written(make_edition(every_branch())))
    assert [feed.size.octets for feed in feeds] == [len(feed.content()) for feed in feeds]
    assert [feed.size.events for feed in feeds] == [feed.content().count(b"BEGIN:VEVENT") for feed in feeds]
