"""Written dates that are understood, each with the days it names."""

from __future__ import annotations

import pytest

from scheduler.persian.context import DateContext
from scheduler.persian.days import Days, parse_date, parse_days, parse_open_day, parse_range
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import DateRange, JalaliDate
from tests.persian.weeks import IN_1402, IN_WEEK, NEW_YEAR, NO_WEEK, WEEK, day

IN_THE_WEEK = {
    "پنجشنبه ۲۱ اردیبهشت": "21",
    "پنج شنبه ۲۱ اردیبهشت": "21",
    "پنج‌شنبه ۲۱ اردیبهشت": "21",
    "پنجشنبه، ۲۱ اردیبهشت": "21",
    "روز پنجشنبه ۲۱ اردیبهشت": "21",
    "پنجشنبه مورخ ۱۴۰۲/۰۲/۲۱": "21",
    "۲۱ اردیبهشت": "21",
    "21 اردیبهشت": "21",
    "٢١ اردیبهشت": "21",
    "۲۱اردیبهشت": "21",
    "۲۱ ارديبهشت": "21",
    "۲۱ اردی‌بهشت": "21",
    "۲۱ اردیبهشت ماه": "21",
    "۲۱ اردیبهشت‌ماه": "21",
    "۲۱ اردیبهشتماه ۱۴۰۲": "21",
    "۲۱ اردیبهشت ماه سال ۱۴۰۲": "21",
    "۲۱ اردیبهشت ۰۲": "21",
    "۲۱م اردیبهشت": "21",
    "۲۱ام اردیبهشت": "21",
    "۲۱‌ام اردیبهشت": "21",
    "۲۱ ام اردیبهشت": "21",
    "بیست و یکم اردیبهشت": "21",
    "بیست‌ویکم اردیبهشت": "21",
    "بیست ویکم اردیبهشت": "21",
    "بیست و یک اردیبهشت": "21",
    "هفدهم اردیبهشت": "17",
    "هفده اردیبهشت": "17",
    "هجدهم اردیبهشت": "18",
    "هیجدهم اردیبهشت": "18",
    "نوزدهم اردیبهشت": "19",
    "بیستم اردیبهشت": "20",
    "یکشنبه هفدهم اردیبهشت": "17",
    "یک شنبه ۱۷ اردیبهشت": "17",
    "يكشنبه ۱۷ اردیبهشت": "17",
    "دو شنبه ۱۸ اردیبهشت": "18",
    "سه شنبه ۱۹ اردیبهشت": "19",
    "سه‌شنبه ۱۹ اردیبهشت": "19",
    "سهشنبه ۱۹ اردیبهشت": "19",
    "چهار شنبه ۲۰ اردیبهشت": "20",
    "جمعة ۲۲ اردیبهشت": "22",
    "پنج شنبه (21اردیبهشت ماه)": "21",
    "پنجشنبه (۱۴۰۲/۰۲/۲۱)": "21",
    "1402-02-21": "21",
    "1402/2/21": "21",
    "۱۴۰۲/۰۲/۲۱": "21",
    "۱۴۰۲.۰۲.۲۱": "21",
    "۲۱-۰۲-۱۴۰۲": "21",
    "۲۱/۲/۱۴۰۲": "21",
    "1402-02-21 (پنجشنبه)": "21",
    "۱۴۰۲/۰۲/۲۱ (پنج شنبه)": "21",
    "۲۱ اردیبهشت (پنجشنبه)": "21",
    "پنجشنبه ۱۴۰۲/۰۲/۲۱": "21",
    "  پنجشنبه \u00a0 ۲۱   اردیبهشت ": "21",
    "\u202bپنجشنبه ۲۱ اردیبهشت\u202c": "21",
    "\ufeffپنجشنبه ۲۱ اردیبهشت": "21",
    "پنجشنبهٔ ۲۱ اردیبهشت": "21",
    "هفدهمِ اردیبهشت": "17",
    "پنجـــشنبه ۲۱ اردیبهشت": "21",
}

OUTSIDE_ANY_WEEK = {
    "۰۹ ارديبهشت ۱۴۰۳": "1403-02-09",
    "۲۰-۰۱-۱۴۰۲": "1402-01-20",
    "۱۰ امرداد ۱۴۰۲": "1402-05-10",
    "۱۰امرداد ۱۴۰۲": "1402-05-10",
    "۱۰ مرداد ۱۴۰۲": "1402-05-10",
    "۱۰مرداد۱۴۰۲": "1402-05-10",
    "۱۰ام مرداد ۱۴۰۲": "1402-05-10",
    "۱۰م مهر ۱۴۰۲": "1402-07-10",
    "۱۰مهر ۱۴۰۲": "1402-07-10",
    "اول فروردین ۱۴۰۲": "1402-01-01",
    "یکم فروردین ۱۴۰۲": "1402-01-01",
    "یک فروردین ۱۴۰۲": "1402-01-01",
    "سی‌ام مهر ۱۴۰۲": "1402-07-30",
    "سی ام مهر ۱۴۰۲": "1402-07-30",
    "سی و یکم شهریور ۱۴۰۲": "1402-06-31",
    "سی‌ویکم شهریور ۱۴۰۲": "1402-06-31",
    "۳۰ اسفند ۱۴۰۳": "1403-12-30",
    "۳۱ شهریور ۱۴۰۲": "1402-06-31",
    "ده دی ۱۴۰۲": "1402-10-10",
    "نهم دی‌ماه ۱۴۰۲": "1402-10-09",
    "سه شنبه ۱۸ شهریورماه ۱۴۰۴": "1404-06-18",
    "۱۳۰۰/۰۱/۰۱": "1300-01-01",
    "۱۴۹۸/۱۲/۲۹": "1498-12-29",
    "1402/02/17": "1402-02-17",
}

RANGES = {
    "۱۷ تا ۲۲ اردیبهشت": ("17", "22"),
    "از ۱۷ تا ۲۲ اردیبهشت": ("17", "22"),
    "۱۷ الی ۲۲ اردیبهشت": ("17", "22"),
    "۱۷ لغایت ۲۲ اردیبهشت": ("17", "22"),
    "۱۷ - ۲۲ اردیبهشت": ("17", "22"),
    "۱۷-۲۲ اردیبهشت": ("17", "22"),
    "۱۷ – ۲۲ اردیبهشت ماه": ("17", "22"),
    "یکشنبه ۱۷ تا جمعه ۲۲ اردیبهشت": ("17", "22"),
    "از یکشنبه ۱۷ اردیبهشت تا جمعه ۲۲ اردیبهشت ۱۴۰۲": ("17", "22"),
    "هفدهم تا بیست و دوم اردیبهشت": ("17", "22"),
    "1402-02-17 تا 1402-02-22": ("17", "22"),
    "۱۴۰۲/۰۲/۱۷ - ۱۴۰۲/۰۲/۲۲": ("17", "22"),
    "1402/02/17-1402/02/22": ("17", "22"),
    "۱۷ تا ۱۹ اردیبهشت ۰۲": ("17", "19"),
    "۱۷ اردیبهشت تا ۱۴۰۲/۰۲/۱۹": ("17", "19"),
}

LISTS = {
    "۱۷، ۱۹ و ۲۱ اردیبهشت": "17 19 21",
    "۱۷ و ۱۸ اردیبهشت": "17 18",
    "۱۷,۱۹ اردیبهشت": "17 19",
    "۱۷ ، ۱۹ ، و ۲۱ اردیبهشت": "17 19 21",
    "یکشنبه ۱۷ و سه‌شنبه ۱۹ اردیبهشت": "17 19",
    "هفدهم و بیست و یکم اردیبهشت": "17 21",
    "۲۱، ۱۷ و ۱۹ اردیبهشت": "17 19 21",
    "۱۷ تا ۱۹ و ۲۱ اردیبهشت": "17 18 19 21",
    "1402-02-17، 1402-02-19": "17 19",
}

REPEATED = {
    "هر روز": "17 18 19 20 21 22",
    "هرروز": "17 18 19 20 21 22",
    "همه روزه": "17 18 19 20 21 22",
    "همه‌روزه": "17 18 19 20 21 22",
    "روزانه": "17 18 19 20 21 22",
    "هر روز به جز جمعه": "17 18 19 20 21",
    "هر روز، به‌جز جمعه‌ها": "17 18 19 20 21",
    "هر روز بجز ۱۹ اردیبهشت": "17 18 20 21 22",
    "هر روز غیر از ۱۸ و ۱۹ اردیبهشت": "17 20 21 22",
    "هر روز به جز جمعه و ۱۹": "17 18 20 21",
    "هر روز به جز سه شنبه ۱۹ اردیبهشت": "17 18 20 21 22",
    "هر روز به جز ۱۸ تا ۲۰ اردیبهشت": "17 21 22",
    "هر روز به جز روزهای زوج": "17 19 21 22",
    "هر روز از ۱۸ تا ۲۰ اردیبهشت": "18 19 20",
    "از ۱۸ تا ۲۰ اردیبهشت هر روز": "18 19 20",
    "۱۷ تا ۲۲ اردیبهشت به جز جمعه": "17 18 19 20 21",
    "پنجشنبه‌ها": "21",
    "پنجشنبه ها": "21",
    "پنج شنبه‌ها": "21",
    "هر پنجشنبه": "21",
    "هر پنج شنبه": "21",
    "شنبه‌ها و دوشنبه‌ها": "18",
    "یکشنبه‌ها، سه‌شنبه‌ها و پنجشنبه‌ها": "17 19 21",
    "هر یکشنبه و سه شنبه": "17 19",
    "روزهای یکشنبه و سه‌شنبه": "17 19",
    "روزهای زوج": "18 20",
    "روزهای فرد": "17 19 21",
    "یک روز در میان": "17 19 21",
    "۱ روز درمیان": "17 19 21",
    "یک روز در میان از ۱۸ تا ۲۲ اردیبهشت": "18 20 22",
    "از ۱۸ تا ۲۲ اردیبهشت، یک روز در میان به جز جمعه": "18 20",
}


@pytest.mark.parametrize("text", IN_THE_WEEK)
def test_a_date_of_the_week_is_understood(text: str) -> None:
    assert parse_date(text, IN_WEEK) == day(IN_THE_WEEK[text])


@pytest.mark.parametrize("text", OUTSIDE_ANY_WEEK)
def test_a_date_with_its_year_needs_no_week(text: str) -> None:
    assert parse_date(text, NO_WEEK) == day(OUTSIDE_ANY_WEEK[text])


@pytest.mark.parametrize("text", RANGES)
def test_a_range_is_understood(text: str) -> None:
    first, last = RANGES[text]
    assert parse_range(text, IN_WEEK) == DateRange(day(first), day(last))


@pytest.mark.parametrize("text", LISTS)
def test_a_list_is_understood(text: str) -> None:
    assert parse_days(text, IN_WEEK) == Days("list", tuple(map(day, LISTS[text].split())))


@pytest.mark.parametrize("text", REPEATED)
def test_repeated_days_are_understood(text: str) -> None:
    days = parse_days(text, IN_WEEK)
    assert isinstance(days, Days)
    assert (days.kind, days.dates) == ("repeat", tuple(map(day, REPEATED[text].split())))


def test_a_range_lends_its_month_and_year_to_its_first_day() -> None:
    assert parse_range("۲۸ تا ۳۱ مرداد ۱۴۰۲") == DateRange(day("1402-05-28"), day("1402-05-31"))
    assert parse_range("۲۸ مرداد تا ۲ شهریور ۱۴۰۲") == DateRange(day("1402-05-28"), day("1402-06-02"))


def test_a_range_seen_in_a_notice_is_understood_in_its_year() -> None:
    context = DateContext(DateRange(JalaliDate(1397, 7, 1), JalaliDate(1397, 7, 30)))
    assert parse_range("از جمعه 13 مهر تا دوشنبه 16 مهر ماه", context) == DateRange(
        day("1397-07-13"), day("1397-07-16")
    )


def test_a_week_that_crosses_the_new_year_gives_each_day_its_own_year() -> None:
    assert parse_date("۲۸ اسفند", NEW_YEAR) == day("1402-12-28")
    assert parse_date("۳ فروردین", NEW_YEAR) == day("1403-01-03")
    assert parse_range("۲۸ اسفند تا ۳ فروردین", NEW_YEAR) == DateRange(day("1402-12-28"), day("1403-01-03"))
    assert parse_range("۲۸ اسفند تا ۳ فروردین ۱۴۰۳", NEW_YEAR) == DateRange(day("1402-12-28"), day("1403-01-03"))


def test_a_program_named_as_outside_the_week_still_takes_its_year() -> None:
    context = DateContext(WEEK, enforce_window=False)
    assert parse_range("۱۰ تا ۱۱ مرداد", context) == DateRange(day("1402-05-10"), day("1402-05-11"))


def test_every_weekday_of_a_long_window_repeats() -> None:
    days = parse_days("پنجشنبه‌ها", IN_1402)
    assert isinstance(days, Days)
    assert len(days.dates) == 52
    assert {one.weekday for one in days.dates} == {5}


def test_an_open_day_may_be_only_its_number_or_weekday() -> None:
    assert parse_open_day("۱۸", IN_WEEK) == day("18")
    assert parse_open_day("پنجشنبه", IN_WEEK) == day("21")
    assert parse_open_day("۱۸ اردیبهشت", IN_WEEK) == day("18")
    refused = parse_open_day("۲۵", IN_WEEK)
    assert isinstance(refused, Fault)
    assert refused.name == "date-incomplete"
