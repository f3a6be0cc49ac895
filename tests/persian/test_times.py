"""Written times: what each means, and what is refused under which name."""

from __future__ import annotations

from itertools import product

import pytest

from scheduler.persian.anchors import Prayer, Relation
from scheduler.persian.clock import ClockRange, clock_iso, clock_text, duration_text, duration_text_en, parse_duration
from scheduler.persian.fault import Fault
from scheduler.persian.times import Anchor, DayPart, TimePoint, parse_time

POINTS = {
    "۹": "09:00",
    "ساعت ۹": "09:00",
    "ساعت۹": "09:00",
    "09:00": "09:00",
    "۹:۳۰": "09:30",
    "ساعت ۹:۳۰": "09:30",
    "ساعت ۹ و نیم": "09:30",
    "ساعت ۹ و ربع": "09:15",
    "ساعت ۹ و ۳۰ دقیقه": "09:30",
    "ساعت ۹ و ۵ دقیقه": "09:05",
    "۹ صبح": "09:00",
    "۷:۳۰ صبح": "07:30",
    "ساعت نه صبح": "09:00",
    "ساعت نه و نیم": "09:30",
    "ساعت ۴ عصر": "16:00",
    "۴:۱۵ عصر": "16:15",
    "۵ صبح": "05:00",
    "۵ بامداد": "05:00",
    "۵ عصر": "17:00",
    "۱۶ عصر": "16:00",
    "۷ عصر": "19:00",
    "۱ ظهر": "13:00",
    "۱۱:۳۰ ظهر": "11:30",
    "۱۲ ظهر": "12:00",
    "۱۲ بعدازظهر": "12:00",
    "۲ بعدازظهر": "14:00",
    "۲ بعد از ظهر": "14:00",
    "۲ بعد‌از‌ظهر": "14:00",
    "۶ بعد ازظهر": "18:00",
    "۶ شب": "18:00",
    "۸ و نیم شب": "20:30",
    "۲۰ شب": "20:00",
    "۱۱ شب": "23:00",
    "۱۲ شب": "24:00",
    "۲۴ شب": "24:00",
    "۲۴": "24:00",
    "24:00": "24:00",
    "۱۲ بامداد": "00:00",
    "۱۲:۳۰ بامداد": "00:30",
    "۰ بامداد": "00:00",
    "۰۰:۳۰": "00:30",
    "۰": "00:00",
    "۱۲": "12:00",
    "۱۷": "17:00",
    "٩": "09:00",
    "05:30": "05:30",
    "۰۷:۰۰": "07:00",
}

RANGES = {
    "۹ تا ۱۱": (540, 660),
    "۹ تا ۱۱:۳۰": (540, 690),
    "۰۹:۰۰ تا ۱۱:۳۰": (540, 690),
    "09:00-11:30": (540, 690),
    "09:00 - 11:30": (540, 690),
    "09:00–11:30": (540, 690),
    "05:30-07:00": (330, 420),
    "۹-۱۱": (540, 660),
    "از ۹ تا ۱۱": (540, 660),
    "از ساعت ۹ تا ساعت ۱۱": (540, 660),
    "ساعت ۱۷ الی ۱۸": (1020, 1080),
    "ساعت ۹ و نیم تا ۱۱": (570, 660),
    "۹ تا ۱۱ صبح": (540, 660),
    "۵ تا ۷ صبح": (300, 420),
    "۵ تا ۷ عصر": (1020, 1140),
    "۴ تا ۶ بعد از ظهر": (960, 1080),
    "۸ تا ۱۰ شب": (1200, 1320),
    "۱۶ تا ۱۸ عصر": (960, 1080),
    "۹ تا ۱۲ شب": (1260, 1440),
    "۱۰ تا ۱۲ ظهر": (600, 720),
    "۱۱ تا ۱ ظهر": (660, 780),
    "۱۲ تا ۱ ظهر": (720, 780),
    "۱۲ تا ۲ بعدازظهر": (720, 840),
    "۸ صبح تا ۱۲ ظهر": (480, 720),
    "۱۰ صبح تا ۲ بعدازظهر": (600, 840),
    "۹ صبح تا ۱۱": (540, 660),
    "۱۲ ظهر تا ۱۲ شب": (720, 1440),
    "۱ تا ۳ بامداد": (60, 180),
    "۱۰ شب تا ۲ بامداد": (1320, 1560),
    "۱۰ شب تا ۱۲:۳۰ بامداد": (1320, 1470),
    "۱۲ شب تا ۲ بامداد": (1440, 1560),
    "۲۲ تا ۲ بامداد": (1320, 1560),
    "۱۱ شب تا ۱۲ بامداد": (1380, 1440),
    "۲۲ تا ۲۴": (1320, 1440),
}

ANCHORS: dict[str, tuple[Prayer, Relation, int]] = {
    "بعد از نماز صبح": ("fajr", "after", 0),
    "بعد از نماز ظهر": ("dhuhr", "after", 0),
    "بعد از نماز ظهر و عصر": ("dhuhr", "after", 0),
    "بعد از نماز عصر": ("asr", "after", 0),
    "پس از نماز مغرب": ("maghrib", "after", 0),
    "پس از نماز مغرب و عشا": ("maghrib", "after", 0),
    "بعد از نماز عشا": ("isha", "after", 0),
    "بعد از اقامه نماز مغرب و عشاء": ("maghrib", "after", 0),
    "بعد از اقامهٔ نماز جماعت مغرب و عشا": ("maghrib", "after", 0),
    "بعد از اقامۀ نماز مغرب": ("maghrib", "after", 0),
    "پس از نماز جماعت ظهر و عصر": ("dhuhr", "after", 0),
    "قبل از اذان ظهر": ("dhuhr", "before", 0),
    "پیش از نماز صبح": ("fajr", "before", 0),
    "همزمان با اذان مغرب": ("maghrib", "at", 0),
    "هم‌زمان با اذان مغرب": ("maghrib", "at", 0),
    "هم زمان با نماز ظهر": ("dhuhr", "at", 0),
    "نیم ساعت پس از نماز مغرب و عشا": ("maghrib", "after", 30),
    "نیم‌ساعت پس از نماز مغرب و عشا": ("maghrib", "after", 30),
    "یک ساعت بعد از نماز ظهر": ("dhuhr", "after", 60),
    "یک ساعت و نیم قبل از اذان مغرب": ("maghrib", "before", 90),
    "۲۰ دقیقه قبل از اذان مغرب": ("maghrib", "before", 20),
    "یک ربع پس از اذان صبح": ("fajr", "after", 15),
    "یک‌ربع پیش از اذان مغرب": ("maghrib", "before", 15),
    "بعد از اقامه‌ی نماز مغرب": ("maghrib", "after", 0),
    "بیست و پنج دقیقه پیش از نماز مغرب": ("maghrib", "before", 25),
    "پس از نماز جمعه": ("dhuhr", "after", 0),
}

REFUSED = {
    "": "syntax",
    "ساعت": "syntax",
    "سلام": "syntax",
    "صبح ساعت ۹": "syntax",
    "۹:۵": "syntax",
    "۹:۳۰:۰۰": "syntax",
    "۹ : ۳۰": "syntax",
    "9.30": "syntax",
    "۹/۳۰": "syntax",
    "۰۹۰۰": "syntax",
    "۹۳۰": "syntax",
    "۹ و ۳۰": "syntax",
    "ربع به ۹": "syntax",
    "9 am": "syntax",
    "۹ ق.ظ": "syntax",
    "-۹": "syntax",
    "+9": "syntax",
    "۹ صبح صبح": "syntax",
    "۹ صبح عصر": "syntax",
    "۹ تا": "syntax",
    "تا ۱۱": "syntax",
    "از ۹": "syntax",
    "۹ تا ۱۱ تا ۱۲": "syntax",
    "۹ لغایت ۱۱": "syntax",
    "۹ و ۱۱": "syntax",
    "۹ — ۱۱": "syntax",
    "۹ تا ظهر": "syntax",
    "ساعت ساعت ۹": "syntax",
    "ساعت ۹ نیم": "syntax",
    "۹:۳۰ و نیم": "syntax",
    "۹ ۱۱": "syntax",
    "ساعت نهم": "syntax",
    "९": "syntax",
    "９": "syntax",
    "1۲:۰۰": "syntax",
    "12:۰۰": "syntax",
    "۹ صبح فردا": "syntax",
    "۵ فلان": "syntax",
    "۱۵ صبح فلان": "syntax",
    "ساعت ۲۵ فلان": "syntax",
    "یک ربع به ۹": "syntax",
    "پس از نماز": "syntax",
    "پس از مغرب": "syntax",
    "بعد از نماز جماعت": "syntax",
    "نماز مغرب": "syntax",
    "اذان ظهر": "syntax",
    "بعد نماز مغرب": "syntax",
    "بعد از نماز شب": "syntax",
    "بعد از اذان جمعه": "syntax",
    "بعد از نماز مغرب ساعت ۹": "syntax",
    "بعد از بعد از نماز مغرب": "syntax",
    "نیم ساعت همزمان با اذان مغرب": "syntax",
    "۳۰ بعد از نماز مغرب": "syntax",
    "بعد از نماز مغرب و صبح": "syntax",
    "از ساعت ۱۷ تا اذان مغرب": "syntax",
    "۰ دقیقه بعد از نماز مغرب": "time-out-of-range",
    "۲۰ ساعت بعد از نماز مغرب": "time-out-of-range",
    "ساعت ۲۵": "time-out-of-range",
    "۲۵": "time-out-of-range",
    "۹۹": "time-out-of-range",
    "۹:۶۰": "time-out-of-range",
    "۹:۷۵": "time-out-of-range",
    "24:30": "time-out-of-range",
    "۲۴:۰۱": "time-out-of-range",
    "۱۲:۳۰ شب": "time-out-of-range",
    "۹ و ۷۵ دقیقه": "time-out-of-range",
    "۲۵ تا ۳": "time-out-of-range",
    "۹ تا ۲۵": "time-out-of-range",
    "۲۵ صبح": "time-out-of-range",
    "۱۵ صبح": "time-contradiction",
    "۱۲ صبح": "time-contradiction",
    "۳ صبح": "time-contradiction",
    "۱ شب": "time-contradiction",
    "۰ شب": "time-contradiction",
    "۱۷ شب": "time-contradiction",
    "۹ ظهر": "time-contradiction",
    "۱۰ ظهر": "time-contradiction",
    "۲ ظهر": "time-contradiction",
    "۸ عصر": "time-contradiction",
    "۱۱ عصر": "time-contradiction",
    "۱۲ عصر": "time-contradiction",
    "۷ بعدازظهر": "time-contradiction",
    "۱۱ بعد از ظهر": "time-contradiction",
    "۶ بامداد": "time-contradiction",
    "۲۴ بامداد": "time-contradiction",
    "۲۰ صبح": "time-contradiction",
    "۹ تا ۵ عصر": "time-contradiction",
    "۱۰ تا ۲ بعدازظهر": "time-contradiction",
    "۱۱ تا ۱ بامداد": "time-contradiction",
    "۲۰ تا ۱۰ صبح": "time-contradiction",
    "۹ صبح تا ۱۵ صبح": "time-contradiction",
    "ساعت ۵": "time-ambiguous",
    "۵": "time-ambiguous",
    "۱": "time-ambiguous",
    "۶": "time-ambiguous",
    "۵:۳۰": "time-ambiguous",
    "5:30": "time-ambiguous",
    "۰۵:۳۰": "time-ambiguous",
    "ساعت 05:30": "time-ambiguous",
    "ساعت پنج و نیم": "time-ambiguous",
    "۵ تا ۷": "time-ambiguous",
    "۹ تا ۵": "time-ambiguous",
    "۹ صبح تا ۵": "time-ambiguous",
    "۳ تا ۱۲ ظهر": "time-ambiguous",
    "۲۲ تا ۲": "time-ambiguous",
    "۱۱ تا ۹": "range-reversed",
    "11:30-09:00": "range-reversed",
    "۸ شب تا ۱۰": "range-reversed",
    "۵ عصر تا ۷": "range-reversed",
    "۱۰ شب تا ۶ صبح": "range-reversed",
    "22:00-02:00": "range-reversed",
    "۲۲ تا ۰۰:۳۰": "range-reversed",
    "۵ تا ۲ بامداد": "range-reversed",
    "۱۱ تا ۹ صبح": "range-reversed",
    "۹ تا ۹": "range-empty",
    "09:00-09:00": "range-empty",
    "۲ تا ۲ بامداد": "range-empty",
    "۱۲ شب تا ۱۲ بامداد": "range-empty",
}

DURATIONS = {
    "۹۰ دقیقه": 90,
    "90 دقیقه": 90,
    "۱ ساعت": 60,
    "یک ساعت": 60,
    "۱ ساعت و نیم": 90,
    "یک و نیم ساعت": 90,
    "یک ساعت و ۳۰ دقیقه": 90,
    "یک ساعت و ربع": 75,
    "دو ساعت و سه ربع": 165,
    "نیم ساعت": 30,
    "نیم‌ساعت": 30,
    "یک ربع": 15,
    "سه ربع": 45,
    "ربع ساعت": 15,
    "چهل و پنج دقیقه": 45,
    "2h": 120,
    "2 h": 120,
    "2 hours": 120,
    "90 min": 90,
    "90m": 90,
    "1h30m": 90,
    "1h 30min": 90,
    "1:30": 90,
    "PT1H30M": 90,
    "PT90M": 90,
    "PT2H": 120,
    "۲۴ ساعت": 1440,
}

BAD_DURATIONS = {
    "": "syntax",
    "۹۰": "syntax",
    "ساعت": "syntax",
    "یک روز": "syntax",
    "PT": "syntax",
    "P1D": "syntax",
    "1.5h": "syntax",
    "1:5": "syntax",
    "h": "syntax",
    "۹۰ دقیقه و": "syntax",
    "-90 min": "syntax",
    "۰ دقیقه": "time-out-of-range",
    "0h": "time-out-of-range",
    "۲۵ ساعت": "time-out-of-range",
    "1:75": "time-out-of-range",
    "۲ ساعت و ۷۵ دقیقه": "time-out-of-range",
    "9999 min": "time-out-of-range",
}


@pytest.mark.parametrize("text", POINTS)
def test_a_time_is_understood(text: str) -> None:
    time = parse_time(text)
    assert isinstance(time, TimePoint), time
    assert time.iso == POINTS[text]


@pytest.mark.parametrize("text", RANGES)
def test_a_range_of_times_is_understood(text: str) -> None:
    assert parse_time(text) == ClockRange(*RANGES[text])


@pytest.mark.parametrize("text", ANCHORS)
def test_a_prayer_time_is_understood(text: str) -> None:
    anchor = parse_time(text)
    assert isinstance(anchor, Anchor), anchor
    assert anchor[:3] == ANCHORS[text]


@pytest.mark.parametrize("text", REFUSED)
def test_a_refused_time_has_its_name(text: str) -> None:
    fault = parse_time(text)
    assert isinstance(fault, Fault), f"{text!r} was taken for {fault}"
    assert fault.name == REFUSED[text]
    assert 0 <= fault.start <= fault.end <= len(text)


def test_only_a_part_of_the_day_is_an_open_time() -> None:
    assert parse_time("صبح") == DayPart("صبح")
    assert parse_time("بعد از ظهر") == DayPart("بعدازظهر")


@pytest.mark.parametrize("text", DURATIONS)
def test_a_duration_is_understood(text: str) -> None:
    assert parse_duration(text) == DURATIONS[text]


@pytest.mark.parametrize("text", BAD_DURATIONS)
def test_a_refused_duration_has_its_name(text: str) -> None:
    fault = parse_duration(text)
    assert isinstance(fault, Fault), fault
    assert fault.name == BAD_DURATIONS[text]


def test_every_duration_of_a_day_is_printed_so_that_it_parses_back() -> None:
    for minutes in range(1, 1441):
        assert parse_duration(duration_text(minutes)) == minutes
        assert parse_duration(duration_text_en(minutes)) == minutes


def test_every_hour_and_minute_outside_the_ambiguous_ones_is_printed_so_that_it_parses_back() -> None:
    for minute in (*range(60), *range(420, 1441)):
        assert parse_time(clock_text(minute)) == TimePoint(minute)
    for minute in range(1441):
        assert parse_time(clock_iso(minute)) == TimePoint(minute)


def test_minutes_past_the_end_of_a_day_are_shown_as_the_next_days() -> None:
    assert [clock_iso(minute) for minute in (0, 540, 1440, 1441, 1500)] == ["00:00", "09:00", "24:00", "00:01", "01:00"]
    assert ClockRange(540, 690).spoken == "۰۹:۰۰ تا ۱۱:۳۰"
    assert ClockRange(540, 690).iso == "09:00-11:30"


def test_a_prayer_time_is_printed_so_that_it_parses_back() -> None:
    for text in ANCHORS:
        anchor = parse_time(text)
        assert isinstance(anchor, Anchor)
        assert parse_time(anchor.spoken) == anchor


def test_what_is_offered_for_an_uncertain_range_is_a_range() -> None:
    parts = ("", " صبح", " ظهر", " بعدازظهر", " عصر", " شب", " بامداد")
    for first, last, part, other in product(range(25), range(25), parts, parts):
        fault = parse_time(f"{first}{part} تا {last}{other}")
        if isinstance(fault, Fault) and fault.name == "time-ambiguous" and fault.suggestion:
            assert isinstance(parse_time(fault.suggestion), ClockRange), fault.suggestion


def test_a_contradiction_offers_the_nearest_right_time() -> None:
    offers = {
        "۱۵ صبح": "۱۵:۰۰", "۱ شب": "۱ بامداد", "۳ صبح": "۳ بامداد", "۱۲ صبح": "۱۲ ظهر", "۸ عصر": "۸ شب",
        "۱۰ تا ۲ بعدازظهر": "۱۰ صبح", "۵ تا ۷": "۵ تا ۷ عصر", "۹ تا ۵": "۹ صبح تا ۵ عصر", "۲۲ تا ۲": "۲۲ تا ۲ بامداد",
        "۱۱ تا ۹": "۰۹:۰۰ تا ۱۱:۰۰", "ساعت ۵": "۵ عصر", "۴ تا ۹": "۴ عصر تا ۹ شب", "۸ تا ۴": "۸ صبح تا ۴ عصر",
        "۶ تا ۸": "۶ عصر تا ۸ شب", "۲ تا ۵": "۲ تا ۵ بعدازظهر", "۱۰ تا ۱": "۱۰ صبح تا ۱ بعدازظهر", "۱۲ تا ۲": "۱۲ ظهر تا ۲ بعدازظهر",
        "۴ تا ۱۲": "۴ عصر تا ۱۲ شب", "۵ تا ۱۹": "۵ عصر تا ۱۹", "۱۰ شب تا ۲": "۱۰ شب تا ۲ بامداد", "۶ تا ۱۲ ظهر": "۶ صبح تا ۱۲ ظهر",
        "۵ تا ۴": "",
    }  # fmt: skip
    for text, offer in offers.items():
        fault = parse_time(text)
        assert isinstance(fault, Fault)
        assert fault.suggestion == offer
