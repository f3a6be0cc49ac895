"""schedule.xml and schedule.json are what conference apps read, and say what the calendars say."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from xml.etree.ElementTree import fromstring

import jsonschema_rs
import pytest
from icalendar import Calendar

from scheduler.emitters.exchange.composition import conference
from scheduler.emitters.exchange.identity import acronym, guid, numbered, slug
from scheduler.emitters.exchange.schedule_xml import schedule_xml
from scheduler.emitters.feeds import emit_feeds
from scheduler.model.publicity import public
from scheduler.model.week import Week
from scheduler.persian.text import fold
from tests.emitters.exchange.readers import Seen, data, read_json, read_xml, shipped
from tests.emitters.exchange.shape import JSON_SHAPE, xml_faults
from tests.emitters.exchange.weeks import HOSTILE, hostile
from tests.emitters.feeds.weeks import every_branch, over_the_years
from tests.factories import PLACES, make_edition, make_place, make_program, make_session, make_week

WEEKS = (shipped, hostile, every_branch, over_the_years)
JSON_VALIDATOR = jsonschema_rs.validator_for(JSON_SHAPE, validate_formats=True)
DOMAIN = "basij-fars.example"


def events_of(week: Week) -> dict[str, Seen]:
    """Return the events of a week by UUID."""
    return {event.guid: event for event in read_xml(data(week)["schedule.xml"])}


def event_of(week: Week, name: str) -> Seen:
    """Return the event with a name before the domain."""
    return events_of(week)[guid(f"{name.partition('/')[0]}@{DOMAIN}{''.join(name.partition('/')[1:])}")]


@pytest.mark.parametrize("make", WEEKS)
@pytest.mark.parametrize("address", ["", "https://x.example/ا", "ftp://x.example"])
def test_schedule_xml_has_the_published_shape(make: Callable[[], Week], address: str) -> None:
    assert xml_faults(data(make(), address)["schedule.xml"]) == []


@pytest.mark.parametrize("make", WEEKS)
@pytest.mark.parametrize("address", ["", "https://x.example/ا", "ftp://x.example"])
def test_schedule_json_has_the_published_shape(make: Callable[[], Week], address: str) -> None:
    found = json.loads(data(make(), address)["schedule.json"])
    assert [f"{list(fault.instance_path)} {fault.message}" for fault in JSON_VALIDATOR.iter_errors(found)] == []


@pytest.mark.parametrize("make", WEEKS)
def test_both_files_hold_the_same_events(make: Callable[[], Week]) -> None:
    files = data(make())
    assert read_xml(files["schedule.xml"]) == read_json(files["schedule.json"])


@pytest.mark.parametrize("make", WEEKS)
def test_events_are_those_of_the_calendars(make: Callable[[], Week]) -> None:
    week = make()
    seen = events_of(week)
    feeds = {artifact.path: artifact for artifact in emit_feeds(make_edition(public(week)))}
    calendar = Calendar.from_ical(feeds["feeds/all.ics"].produce())
    for event in calendar.events:
        found = seen[guid(str(event["UID"]))]
        assert found.title == str(event["SUMMARY"])
        assert found.track == ",".join(map(str, event["CATEGORIES"].cats))
        start, end = event.decoded("DTSTART"), event.decoded("DTEND")
        if isinstance(start, datetime):
            length = round((end - start).total_seconds() / 60)
            assert (found.start, found.minutes) == (start.astimezone(UTC), min(length, 1439))
        else:
            later = {guid(f"{event['UID']}/{day}") for day in _jalali_days(start, end)}
            assert found.day == start
            assert len(later & seen.keys()) == (end - start).days - 1
    assert len(seen) == sum(_days_of(event) for event in calendar.events)


def _jalali_days(start: date, end: date) -> list[str]:
    from scheduler.persian.jalali import JalaliDate

    days = (start + timedelta(days=number) for number in range(1, (end - start).days))
    return [JalaliDate.from_gregorian(day).iso for day in days]


def _days_of(event: object) -> int:
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")  # type: ignore[attr-defined]
    return 1 if isinstance(start, datetime) else (end - start).days


def test_rooms_are_the_places_that_calendars_name() -> None:
    week = shipped()
    seen = events_of(week)
    feeds = {artifact.path: artifact for artifact in emit_feeds(make_edition(public(week)))}
    for event in Calendar.from_ical(feeds["feeds/all.ics"].produce()).events:
        location = fold(str(event.get("LOCATION", "مکان اعلام نشده")))
        room = fold(seen[guid(str(event["UID"]))].room)
        assert location.startswith((room, room.rpartition("، ")[0] or room)), (room, location)


def test_room_names_the_county_once() -> None:
    week = make_week(
        make_program("one", place="shiraz/hafez-hall"),
        make_program("two", place="shiraz/park"),
        places=(*PLACES, make_place("shiraz/park", "بوستان شهدا، شیراز")),
    )
    assert [room.name for room in conference(make_edition(week)).rooms] == ["بوستان شهدا، شیراز", "تالار حافظ، شیراز"]


@pytest.mark.parametrize(
    ("name", "day", "clock"),
    [
        ("night.evening", date(2023, 5, 10), "19:00"),
        ("night.small-hours", date(2023, 5, 10), "22:30"),
        ("night.before-the-cut", date(2023, 5, 10), "01:29"),
        ("night.at-the-cut", date(2023, 5, 12), "01:30"),
    ],
)
def test_day_is_cut_at_five_in_tehran(name: str, day: date, clock: str) -> None:
    found = event_of(hostile(), name)
    assert (found.day, f"{found.start:%H:%M}") == (day, clock)


def test_days_run_from_five_to_five_and_count_beyond_the_window() -> None:
    days = [day.attrib for day in fromstring(data(hostile())["schedule.xml"]).iter("day")]
    dates = [day["date"][5:] for day in days]
    assert dates == ["05-06", *(f"05-{day:02}" for day in range(7, 13)), "08-01", "08-02"]
    assert [day["index"] for day in days] == [str(number) for number in range(1, len(days) + 1)]
    assert days[1] | {"index": ""} == {
        "index": "",
        "date": days[1]["date"],
        "start": f"{days[1]['date']}T05:00:00+03:30",
        "end": f"{days[2]['date']}T05:00:00+03:30",
    }


def test_all_day_fits_into_the_days_of_the_apps_and_says_what_it_is() -> None:
    found = event_of(hostile(), "whole-day")
    assert (found.day, f"{found.start:%H:%M}", found.minutes) == (date(2023, 5, 9), "02:30", 23 * 60)
    assert found.subtitle == "تمام‌روز"


def test_band_is_an_event_a_day_with_its_daily_hours() -> None:
    seen = events_of(hostile())
    names = ["camp@", "camp@/1402-02-20", "camp@/1402-02-21", "camp@/1402-02-22"]
    days = [seen[guid(name.replace("@", f"@{DOMAIN}"))] for name in names]
    assert [day.day.day for day in days] == [9, 10, 11, 12]
    assert {(f"{day.start:%H:%M}", day.minutes) for day in days} == {("03:30", 360)}
    assert days[1].subtitle.startswith("روز ۲ از ۴")


def test_no_event_lasts_a_day_since_giggity_reads_durations_as_clock_times() -> None:
    assert max(event.minutes for event in events_of(hostile()).values()) == 1439


def test_open_time_is_left_out_and_a_staff_program_too() -> None:
    titles = {event.title for event in events_of(hostile()).values()}
    assert {"زمان باز", "نشست کارکنان"} & titles == set()


def test_what_is_off_says_so_first() -> None:
    titles = [event_of(hostile(), name).title for name in ("off", "later")]
    assert titles == ["لغو شد: لغو", "به تعویق افتاد: تعویق"]


def test_without_a_venue_the_room_is_the_county_and_without_that_nowhere() -> None:
    rooms = [event_of(hostile(), name).room for name in ("in-county", "off", "nowhere")]
    assert rooms == ["شهرستان لارستان", "شهرستان شیراز", "مکان اعلام نشده"]


def test_venues_of_one_name_are_two_rooms() -> None:
    week = make_week(
        make_program("one", place="shiraz/twin-1"),
        make_program("two", place="shiraz/twin-2"),
        places=hostile().places.values(),
    )
    rooms = {event.room for event in events_of(week).values()}
    assert rooms == {"سالن همنام، شیراز (shiraz/twin-1)", "سالن همنام، شیراز (shiraz/twin-2)"}


def test_markup_stays_text() -> None:
    title = event_of(hostile(), "markup").title
    assert title.replace("\u2068", "").replace("\u2069", "").replace("\u00a0", " ") == HOSTILE.replace("ك", "ك")


def test_what_no_xml_can_hold_is_refused() -> None:
    found = conference(make_edition(make_week(make_program())))
    with pytest.raises(ValueError, match="no XML can hold"):
        schedule_xml(found._replace(title="\ufffe"))


def test_names_do_not_depend_on_other_programs_or_their_order() -> None:
    programs = [make_program(f"p{number}", f"برنامه {number}") for number in range(40)]
    whole = events_of(make_week(*programs))
    assert events_of(make_week(*reversed(programs))) == whole
    assert {key: whole[key] for key in events_of(make_week(*programs[::3]))} == events_of(make_week(*programs[::3]))


def test_name_is_kept_when_title_time_and_place_change() -> None:
    before = events_of(make_week(make_program()))
    after = events_of(make_week(make_program("shokuh-khedmat", "نو", make_session("1402-02-18", ""), place="")))
    assert [(event.guid, event.id) for event in before.values()] == [(event.guid, event.id) for event in after.values()]


def test_names_that_want_one_number_get_two_and_move_no_other() -> None:
    wants = {"a": (1, 2), "b": (1, 3), "c": (9,), "d": (3, 4)}
    whole = numbered("abcd", wants.__getitem__)
    assert numbered("dcba", wants.__getitem__) == whole
    assert sorted(set(whole.values())) == sorted(whole.values())
    assert whole["c"] == 9
    assert {whole["a"], whole["b"]} & {1} == {1}
    assert numbered("c", wants.__getitem__) == {"c": 9}


@pytest.mark.parametrize(
    ("folder", "short"),
    [("basij-fars-1402", "basij_fars_1402"), ("qom", "week_qom_1402"), ("هفته", "week_1402"), ("A.B C", "a_b_c")],
)
def test_acronym_is_small_latin(folder: str, short: str) -> None:
    assert acronym(make_week()._replace(slug=folder)) == short


@pytest.mark.parametrize(
    ("short", "number", "name", "written"),
    [
        ("basij_fars_1402", 2147483647, "p.b@x", "basijfars1402-214748-3647-p-b"),
        ("a_b_c", 7, "p@x", "abc0-0-0007-p"),
        ("a_b_c", 10_000, "@x", "abc0-1-0000"),
    ],
)
def test_slug_is_what_every_edition_of_the_xsd_takes(short: str, number: int, name: str, written: str) -> None:
    assert slug(short, number, name) == written


def test_uuid_is_that_of_the_uid_in_the_namespace_of_urls() -> None:
    from uuid import NAMESPACE_URL, uuid5

    (event,) = events_of(make_week(make_program())).values()
    assert event.guid == str(uuid5(NAMESPACE_URL, "shokuh-khedmat@basij-fars.example"))


def test_giggity_finds_the_form_in_the_first_kilobyte() -> None:
    head = data(shipped())["schedule.xml"][:1024].decode(errors="ignore")
    assert "<schedule" in head
    assert "<conference" in head
