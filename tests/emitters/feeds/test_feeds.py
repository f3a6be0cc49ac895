"""Feeds hold what clients need, byte for byte.

`GOLDEN=1 python -m pytest tests/emitters/feeds` writes the golden files anew.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scheduler.emitters.feeds import emit_feeds
from scheduler.model.edition import Edition, Revision
from scheduler.model.listing import listings
from scheduler.model.program import Session, Status
from scheduler.model.publicity import public
from scheduler.model.week import Week
from tests.emitters.feeds.weeks import every_branch, over_the_years
from tests.factories import ADDRESS, make_anchor, make_edition, make_program, make_session, make_week

GOLDEN = Path(__file__).parent / "golden"
GOLDEN_FEEDS = {
    "all": ("feeds/all.ics", ADDRESS),
    "all-without-address": ("feeds/all.ics", ""),
    "day-with-several": ("feeds/day/1402-02-19.ics", ADDRESS),
    "day-without-events": ("feeds/day/1402-02-18.ics", ADDRESS),
    "kind-with-its-color": ("feeds/kind/camp.ics", ADDRESS),
    "organizer-below": ("feeds/organizer/shiraz/zone-2.ics", ADDRESS),
    "all-with-alarms": ("feeds/all-alarm.ics", ADDRESS),
}


def built(week: Week, address: str = ADDRESS) -> dict[str, bytes]:
    """Return every artifact of a week by its path."""
    return {artifact.path: artifact.produce() for artifact in emit_feeds(make_edition(public(week), address))}


def lines_of(week: Week, path: str = "feeds/all.ics", address: str = ADDRESS) -> list[str]:
    """Return the unfolded lines of one feed."""
    return built(week, address)[path].decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def values_of(lines: list[str], name: str) -> list[str]:
    """Return the values of every line with a name, parameters and all."""
    return [line.removeprefix(name).removeprefix(":") for line in lines if line.startswith((f"{name}:", f"{name};"))]


@pytest.mark.parametrize("name", GOLDEN_FEEDS)
def test_feed_equals_the_golden_one(name: str) -> None:
    golden = GOLDEN / f"{name}.ics"
    path, address = GOLDEN_FEEDS[name]
    feed = built(every_branch(), address)[path]
    if os.environ.get("GOLDEN") == "1":
        golden.write_bytes(feed)
    assert feed == golden.read_bytes()


def test_every_golden_file_is_used() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == set(GOLDEN_FEEDS)


def test_every_listing_has_its_feed_one_with_alarms_and_their_compressed_twins() -> None:
    week = every_branch()
    artifacts = list(emit_feeds(make_edition(week)))
    expected = [
        f"feeds/{listing.scope}{'/' * bool(listing.key)}{listing.key}{ending}"
        for listing in listings(week)
        for ending in (".ics", ".ics.gz", "-alarm.ics", "-alarm.ics.gz")
    ]
    assert [artifact.path for artifact in artifacts] == expected


def test_event_has_the_same_bytes_in_every_feed() -> None:
    feeds = {path: feed for path, feed in built(every_branch()).items() if path.endswith(".ics")}
    for ending in ("-alarm.ics", ".ics"):
        whole = events_of(feeds.pop(f"feeds/all{ending}"))
        for path in [path for path in feeds if path.endswith(ending)]:
            assert [event for event in events_of(feeds.pop(path)) if event not in whole] == []
    assert feeds == {}


def test_twin_with_alarms_is_the_feed_but_for_its_name_its_source_and_the_alarms() -> None:
    week = every_branch()
    lines = lines_of(week, "feeds/all-alarm.ics")
    bare, inside = [], False
    for line in lines:
        inside = inside or line == "BEGIN:VALARM"
        bare += [] if inside else [line.replace("، با یادآوری", "").replace("-alarm.ics", ".ics")]
        inside = inside and line != "END:VALARM"
    assert bare == lines_of(week)
    assert values_of(lines, "NAME") == values_of(lines, "X-WR-CALNAME") == ["هفته بسیج سازندگی فارس، با یادآوری"]
    assert values_of(lines, "SOURCE") == [f";VALUE=URI:{ADDRESS}/feeds/all-alarm.ics"]


@pytest.mark.parametrize(
    ("session", "trigger"),
    [
        (make_session("1402-02-18", "09:00-10:00"), "TRIGGER:-PT30M"),
        (make_session("1402-02-18", "00:10-01:00"), "TRIGGER:-PT30M"),
        (make_session("1402-02-18", ""), "TRIGGER:-PT6H"),
        (make_session("1402-02-18", "07:00-13:00", last="1402-02-20", band=True), "TRIGGER:-PT6H"),
    ],
)
def test_alarm_rings_half_an_hour_before_an_hour_and_on_the_evening_before_a_day(
    session: Session, trigger: str
) -> None:
    lines = lines_of(make_week(make_program("a", "همایش خدمت", session)), "feeds/all-alarm.ics")
    at = lines.index("BEGIN:VALARM")
    assert lines[at : at + 6] == [
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:همایش خدمت، تالار حافظ، خیابان گلستان، شهرستان شیراز",
        trigger,
        "END:VALARM",
        "END:VEVENT",
    ]


@pytest.mark.parametrize(("status", "alarms"), [("confirmed", 1), ("tentative", 1), ("cancelled", 0), ("postponed", 0)])
def test_what_does_not_take_place_rings_no_alarm(status: Status, alarms: int) -> None:
    lines = lines_of(make_week(make_program("a", status=status)), "feeds/all-alarm.ics")
    assert (lines.count("BEGIN:VEVENT"), lines.count("BEGIN:VALARM")) == (1, alarms)


def test_events_stand_by_start_then_uid() -> None:
    assert values_of(lines_of(every_branch()), "UID") == [
        f"{name}@basij-fars.example"
        for name in (
            "english-title", "camp", "hostile", "desk.1402-02-19", "off", "later", "desk.1402-02-20", "night",
            "shokuh-khedmat", "night.closing", "closing",
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("week", "held"),
    [(public(every_branch()), []), (every_branch(), ["07100009999", "حراست", "07100000001", "07100000002"])],
)
def test_staff_fields_are_in_feeds_for_staff_alone(week: Week, held: list[str]) -> None:
    secrets = ("07100009999", "حراست", "07100000001", "07100000002", "محرمانه")
    everything = next(made for made in emit_feeds(make_edition(week)) if made.path == "feeds/all.ics")
    text = everything.produce().decode().replace("\r\n ", "")
    assert [secret for secret in secrets if secret in text] == held


def test_properties_that_break_clients_are_left_out() -> None:
    banned = {
        "METHOD", "ORGANIZER", "ATTENDEE", "ATTACH", "IMAGE", "X-ALT-DESC", "CLASS", "LINK", "CONCEPT",
        "RRULE", "RSCALE", "BEGIN:VALARM", "BEGIN:VTIMEZONE", "BEGIN:VLOCATION", "BEGIN:PARTICIPANT",
    }  # fmt: skip
    lines = lines_of(every_branch())
    names = {line if line.startswith("BEGIN:") else line.split(":")[0].split(";")[0] for line in lines}
    assert names & banned == set()


def test_revision_of_an_event_comes_from_the_releases() -> None:
    week = make_week(make_program("a"), make_program("b"))
    moved = Revision(3, datetime(2023, 5, 6, 12, 0, 5, tzinfo=UTC))
    edition = replace(make_edition(week), revisions={"b@basij-fars.example": moved})
    lines = next(iter(emit_feeds(edition))).produce().decode().split("\r\n")
    assert values_of(lines, "SEQUENCE") == ["0", "3"]
    assert values_of(lines, "DTSTAMP") == ["20230501T063000Z", "20230506T120005Z"]
    assert values_of(lines, "LAST-MODIFIED") == ["20230501T063000Z", "20230506T120005Z"]


def test_stamp_is_told_in_utc_whatever_its_zone() -> None:
    stamp = datetime.fromisoformat("2023-05-01T10:00:00+03:30")
    edition = Edition(make_week(make_program()), stamp, "")
    assert b"\r\nDTSTAMP:20230501T063000Z\r\n" in next(iter(emit_feeds(edition))).produce()


def test_summer_of_1401_is_an_hour_earlier_in_utc_than_summer_of_1402() -> None:
    week = make_week(
        make_program("a", "الف", make_session("1401-04-15", "09:00-10:00")),
        make_program("b", "ب", make_session("1402-04-15", "09:00-10:00")),
    )
    assert values_of(lines_of(week), "DTSTART") == ["20220706T043000Z", "20230706T053000Z"]


def test_band_ends_the_day_after_its_last() -> None:
    week = make_week(make_program("a", "الف", make_session("1402-02-19", last="1402-02-22", band=True)))
    assert values_of(lines_of(week), "DTSTART") == [";VALUE=DATE:20230509"]
    assert values_of(lines_of(week), "DTEND") == [";VALUE=DATE:20230513"]


def test_band_after_a_prayer_tells_the_hours_of_its_first_and_last_day() -> None:
    hours = ("19:35-20:35", "19:35-20:35", "19:40-20:40")
    band = make_session("1402-02-19", hours[0], last="1402-02-21", band=True, anchor=make_anchor(), daily=hours)
    (description,) = values_of(lines_of(make_week(make_program("a", "الف", band))), "DESCRIPTION")
    assert description.split("\\n")[0] == (
        "سه‌شنبه ۱۹ تا پنجشنبه ۲۱ اردیبهشت ۱۴۰۲، هر روز پس از نماز مغرب و عشا، "
        "حدود ۱۹:۳۵ تا ۲۰:۳۵ در روز نخست و ۱۹:۴۰ تا ۲۰:۴۰ در روز پایانی به وقت تهران"
    )


def test_place_of_apple_has_the_name_of_the_location() -> None:
    lines = lines_of(make_week(make_program()))
    assert values_of(lines, "LOCATION") == ["تالار حافظ، خیابان گلستان، شهرستان شیراز"]
    assert values_of(lines, "GEO") == ["29.6257;52.5586"]
    assert values_of(lines, "X-APPLE-STRUCTURED-LOCATION") == [
        ';VALUE="URI";X-APPLE-RADIUS="100";X-TITLE="تالار حافظ، خیابان گلستان، شهرستان شیراز":geo:29.6257,52.5586'
    ]


def test_same_week_gives_the_same_bytes_twice() -> None:
    assert built(over_the_years()) == built(over_the_years())


def test_address_that_could_break_a_line_is_written_in_ascii() -> None:
    lines = lines_of(make_week(make_program()), address="https://x.example/هفته\r\nX:1")
    assert values_of(lines, "SOURCE") == [
        ";VALUE=URI:https://x.example/%D9%87%D9%81%D8%AA%D9%87%0D%0AX:1/feeds/all.ics"
    ]


def events_of(feed: bytes) -> list[bytes]:
    """Return the components of a feed."""
    return [part.partition(b"END:VEVENT\r\n")[0] for part in feed.split(b"BEGIN:VEVENT\r\n")[1:]]
