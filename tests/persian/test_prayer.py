"""Prayer times by the Tehran method, and times anchored to them."""

from __future__ import annotations

import datetime

import pytest

from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.prayer import PrayerTimes, prayer_times, resolve
from scheduler.persian.times import Anchor, parse_time

SHIRAZ = (29.6103, 52.5311)
FIRST_DAY = JalaliDate(1402, 2, 17)
EPOCH = datetime.date(1970, 1, 1).toordinal()


def seconds(clock: str) -> int:
    hours, minutes, rest = map(int, clock.split(":"))
    return hours * 3600 + minutes * 60 + rest


def test_shiraz_has_its_published_times_on_the_first_day_of_the_week() -> None:
    times = prayer_times(FIRST_DAY, *SHIRAZ)
    published = {
        "fajr": "03:47:00", "sunrise": "05:13:09", "dhuhr": "11:56:27", "sunset": "18:40:10", "maghrib": "18:58:16",
        "midnight": "23:13:04",
    }  # fmt: skip
    apart = {name: abs(getattr(times, name) - seconds(clock)) for name, clock in published.items()}
    assert {name: gap for name, gap in apart.items() if gap > 2} == {}


def test_every_day_of_a_year_agrees_with_praytime_to_seconds() -> None:
    praytime = pytest.importorskip("praytime", reason="no second opinion on prayer times here")
    engine = praytime.PrayTime("Tehran").location(SHIRAZ).utc_offset(210).round("none").format("x")
    for day in DateRange(JalaliDate(1402, 1, 1), JalaliDate(1402, 12, 29)).days():
        theirs = engine.times(tuple(day.gregorian.timetuple()[:3]))
        midnight = (day.ordinal - EPOCH) * 86400 - 210 * 60
        ours = prayer_times(day, *SHIRAZ)
        apart = {name: abs(theirs[name] / 1000 - midnight - getattr(ours, name)) for name in ours._fields}
        assert {name: gap for name, gap in apart.items() if gap > 6} == {}, day


def test_the_times_of_a_day_are_in_their_order_all_year_in_all_of_fars() -> None:
    for day in DateRange(JalaliDate(1402, 1, 1), JalaliDate(1402, 12, 29)).days()[::10]:
        for lat, lon in ((27.0, 51.0), (31.7, 55.5), SHIRAZ):
            times = prayer_times(day, lat, lon)
            assert list(times) == sorted(times)


def test_maghrib_comes_later_in_the_west() -> None:
    east, west = prayer_times(FIRST_DAY, 29.0, 55.0), prayer_times(FIRST_DAY, 29.0, 51.0)
    assert 15 * 60 < west.maghrib - east.maghrib < 17 * 60


def test_a_summer_with_daylight_saving_is_an_hour_later() -> None:
    before, after = (prayer_times(JalaliDate(year, 4, 10), *SHIRAZ).dhuhr for year in (1400, 1402))
    assert 3540 < before - after < 3660


def test_where_the_sun_does_not_set_the_times_fall_on_noon_or_midnight() -> None:
    times = prayer_times(JalaliDate(1402, 4, 1), 78.0, 15.0, 60)
    assert isinstance(times, PrayerTimes)
    assert 43000 < times.sunset - times.dhuhr < 43400


def test_an_anchored_time_resolves_in_steps_of_five_minutes() -> None:
    clocks = {
        "پس از نماز مغرب و عشا": "19:35",
        "نیم ساعت پس از نماز مغرب و عشا": "20:05",
        "پس از اذان مغرب": "19:00",
        "همزمان با اذان مغرب": "19:00",
        "۲۰ دقیقه پیش از اذان مغرب": "18:35",
        "پیش از نماز ظهر": "11:55",
        "پس از نماز ظهر و عصر": "12:35",
        "پس از نماز صبح": "04:25",
    }
    told = {}
    for text in clocks:
        anchor = parse_time(text)
        assert isinstance(anchor, Anchor)
        minute = resolve(anchor, FIRST_DAY, *SHIRAZ)
        told[text] = f"{minute // 60:02}:{minute % 60:02}"
    assert told == clocks


def test_the_congregation_is_as_long_as_the_week_says() -> None:
    anchor = Anchor("maghrib", "after")
    assert [resolve(anchor, FIRST_DAY, *SHIRAZ, length) for length in (0, 1, 2, 35, 40)] == [
        1140,
        1140,
        1145,
        1175,
        1180,
    ]
