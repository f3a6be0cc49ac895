"""The calendar: every day of 1300–1498 by our conversion, by persiantools, and ten years by Node's ICU."""

from __future__ import annotations

import datetime

import pytest

from scheduler.persian.jalali import (
    MONTHS,
    MONTHS_EN,
    WEEKDAYS,
    WEEKDAYS_EN,
    DateRange,
    JalaliDate,
    month_length,
)
from tests.persian.engines import node

FIRST = JalaliDate(1300, 1, 1)
LAST = JalaliDate(1498, 12, 30)


def test_every_day_of_199_years_is_the_day_after_the_one_before() -> None:
    date = FIRST
    for number in range(FIRST.ordinal, LAST.ordinal):
        assert JalaliDate.from_ordinal(number) == date
        assert date.ordinal == number
        year, month, day = date
        if day < month_length(year, month):
            date = JalaliDate(year, month, day + 1)
        else:
            date = JalaliDate(year, month + 1, 1) if month < 12 else JalaliDate(year + 1, 1, 1)
    assert date == LAST


def test_every_day_agrees_with_persiantools() -> None:
    persiantools = pytest.importorskip("persiantools.jdatetime", reason="no second opinion on the calendar here")
    for number in range(FIRST.ordinal, LAST.ordinal + 1):
        theirs = persiantools.JalaliDate(datetime.date.fromordinal(number))
        ours = JalaliDate.from_ordinal(number)
        assert ours == (theirs.year, theirs.month, theirs.day)
        assert ours.weekday == theirs.weekday()


def test_every_day_of_1400_to_1410_agrees_with_icu() -> None:
    days = DateRange(JalaliDate(1400, 1, 1), JalaliDate(1410, 12, 29)).days()
    script = """
        const form = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn",
            {timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric", weekday: "long"});
        const part = (parts, type) => parts.find(one => one.type === type).value;
        console.log(JSON.stringify(JSON.parse(require("fs").readFileSync(0)).map(day => {
            const parts = form.formatToParts(new Date(day + "T12:00:00Z"));
            return [...["year", "month", "day"].map(type => parseInt(part(parts, type))), part(parts, "weekday")];
        })))"""
    theirs = node(script, [day.gregorian.isoformat() for day in days])
    assert [[*day, WEEKDAYS_EN[day.weekday]] for day in days] == theirs


def test_month_and_weekday_names_are_those_of_cldr() -> None:
    script = """
        const name = (day, locale, options) => new Intl.DateTimeFormat(locale, {timeZone: "UTC", ...options})
            .format(new Date(day + "T12:00:00Z"));
        const [months, week] = JSON.parse(require("fs").readFileSync(0));
        console.log(JSON.stringify([months.map(day => name(day, "fa-u-ca-persian", {month: "long"})),
            week.map(day => name(day, "fa", {weekday: "long"}))]))"""
    months = [JalaliDate(1402, month, 1).gregorian.isoformat() for month in range(1, 13)]
    week = [JalaliDate(1402, 2, day).gregorian.isoformat() for day in range(16, 23)]
    assert node(script, [months, week]) == [list(MONTHS), list(WEEKDAYS)]


def test_the_new_years_of_the_official_table_are_kept() -> None:
    table = {1375: "1996-03-20", 1399: "2020-03-20", 1400: "2021-03-21", 1402: "2023-03-21", 1403: "2024-03-20",
             1404: "2025-03-21", 1408: "2029-03-20", 1409: "2030-03-21"}  # fmt: skip
    assert {year: JalaliDate(year, 1, 1).gregorian.isoformat() for year in table} == table


def test_no_date_is_made_of_a_day_that_is_not() -> None:
    for parts in ((1402, 12, 30), (1402, 7, 31), (1402, 13, 1), (1402, 0, 1), (1402, 1, 0), (1402, 1, 32),
                  (1299, 12, 29), (1499, 1, 1), (2023, 5, 7)):  # fmt: skip
        assert JalaliDate.of(*parts) is None
    assert JalaliDate.of(1403, 12, 30) == (1403, 12, 30)


def test_days_outside_the_supported_years_are_our_own_bug() -> None:
    for number in (FIRST.ordinal - 1, LAST.ordinal + 1, 1, 3_000_000):
        with pytest.raises(ValueError, match="outside 1300-1498"):
            JalaliDate.from_ordinal(number)


def test_a_date_is_printed_in_each_form() -> None:
    date = JalaliDate(1402, 2, 17)
    assert date.gregorian == datetime.date(2023, 5, 7)
    assert (date.iso, date.numeric) == ("1402-02-17", "۱۴۰۲/۰۲/۱۷")
    assert (date.long, date.short) == ("یکشنبه ۱۷ اردیبهشت ۱۴۰۲", "یکشنبه ۱۷ اردیبهشت")
    assert (date.weekday, date.weekday_name, date.month_name) == (1, "یکشنبه", "اردیبهشت")
    assert date.long_en == "Sunday 17 Ordibehesht 1402"
    assert MONTHS_EN[1] == "Ordibehesht"
    assert JalaliDate.from_gregorian(datetime.date(2023, 5, 7)) == date
    assert (date.plus(5), date.plus(-17)) == ((1402, 2, 22), (1402, 1, 31))


def test_a_range_holds_both_its_ends() -> None:
    week = DateRange(JalaliDate(1402, 2, 17), JalaliDate(1402, 2, 22))
    assert [day.day for day in week.days()] == [17, 18, 19, 20, 21, 22]
    inside = [week.contains(JalaliDate(1402, 2, day)) for day in (16, 17, 22, 23)]
    assert inside == [False, True, True, False]


def test_a_range_names_month_and_year_once_where_its_days_share_them() -> None:
    spoken = {
        (JalaliDate(1402, 2, 17), JalaliDate(1402, 2, 22)): "۱۷ تا ۲۲ اردیبهشت ۱۴۰۲",
        (JalaliDate(1402, 2, 28), JalaliDate(1402, 3, 2)): "۲۸ اردیبهشت تا ۲ خرداد ۱۴۰۲",
        (JalaliDate(1402, 12, 28), JalaliDate(1403, 1, 3)): "۲۸ اسفند ۱۴۰۲ تا ۳ فروردین ۱۴۰۳",
        (JalaliDate(1402, 2, 17), JalaliDate(1402, 2, 17)): "۱۷ اردیبهشت ۱۴۰۲",
    }
    assert {ends: DateRange(*ends).spoken for ends in spoken} == spoken
    assert DateRange(JalaliDate(1402, 2, 17), JalaliDate(1402, 2, 22)).iso == "1402-02-17..1402-02-22"
