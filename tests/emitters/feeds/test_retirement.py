"""A feed whose noun or day is gone stays a calendar with its name, and no event of it is left."""

from __future__ import annotations

import gzip

import icalendar
import pytest

from scheduler.emitters.feeds import emit_feeds, retired
from tests.emitters.feeds.weeks import every_branch
from tests.factories import make_edition

END = b"END:VCALENDAR\r\n"


def feeds() -> dict[str, bytes]:
    """Return every feed of a week with all kinds of events, by its path."""
    return {artifact.path: artifact.produce() for artifact in emit_feeds(make_edition(every_branch()))}


def test_retired_feed_keeps_the_lines_of_its_calendar_and_no_event() -> None:
    for path, content in feeds().items():
        if path.endswith(".ics"):
            emptied = retired(path, content) or b""
            calendar = icalendar.Calendar.from_ical(emptied)
            assert calendar.property_items(recursive=False) == icalendar.Calendar.from_ical(content).property_items(
                recursive=False
            )
            head = content.partition(b"BEGIN:VEVENT")[0].removesuffix(END)
            assert (calendar.events, emptied) == ([], head + END)


def test_compressed_twin_is_emptied_alike() -> None:
    found = feeds()
    for path, content in found.items():
        if path.endswith(".gz"):
            assert gzip.decompress(retired(path, content) or b"") == retired(path[:-3], found[path[:-3]])


def test_what_is_emptied_keeps_its_bytes() -> None:
    emptied = {path: retired(path, content) or b"" for path, content in feeds().items()}
    assert {path: retired(path, content) for path, content in emptied.items()} == emptied


def test_compressed_twin_of_another_library_keeps_its_bytes_where_it_holds_no_event() -> None:
    other = gzip.compress(retired("feeds/all.ics", feeds()["feeds/all.ics"]) or b"", 1)
    assert retired("feeds/all.ics.gz", other) == other


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("feeds/all.ics", b""),
        ("feeds/all.ics", b"<html>BEGIN:VEVENT\r\n"),
        ("feeds/all.ics", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:cut"),
        ("feeds/all.ics.gz", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
        ("feeds/all.ics.gz", gzip.compress(b"x", mtime=0)[:-3]),
        ("feeds/all.ics.gz", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff\xff\xff\xff"),
        ("feeds/readme.txt", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
    ],
)
def test_what_is_no_calendar_of_ours_is_not_kept(path: str, content: bytes) -> None:
    assert retired(path, content) is None
