"""The file of public holidays: what it says, and that it is what the package `holidays` says."""

from __future__ import annotations

import pytest

from scheduler.persian.holidays import (
    DATA,
    FIELDS,
    Holiday,
    has_holiday_data,
    holidays_on,
    is_weekly_holiday,
)
from scheduler.persian.jalali import JalaliDate


def entries_of_the_file() -> list[dict[str, str]]:
    """Return the lines of the file as the generator's entries."""
    lines = DATA.read_text(encoding="utf-8").splitlines()[1:]
    return [dict(zip(FIELDS, line.split("\t"), strict=True)) for line in lines]


def test_the_file_is_what_the_installed_package_says() -> None:
    pytest.importorskip("holidays", reason="the package that the file is generated from is not here")
    from scheduler.persian.holidays_data import generated

    assert entries_of_the_file() == list(generated())


def test_a_holiday_has_its_names_and_is_confirmed() -> None:
    assert holidays_on(JalaliDate(1402, 3, 14)) == (
        Holiday("1402-03-14", "رحلت حضرت امام خمینی", "Death of Imam Khomeini", "confirmed"),
    )
    assert [holiday.name for holiday in holidays_on(JalaliDate(1402, 3, 15))] == ["قیام ۱۵ خرداد"]


def test_the_closures_of_the_hot_days_of_1402_are_known() -> None:
    assert [len(holidays_on(JalaliDate(1402, 5, day))) for day in (9, 10, 11, 12)] == [0, 1, 1, 0]


def test_the_shipped_week_holds_no_holiday_but_friday() -> None:
    week = [JalaliDate(1402, 2, day) for day in range(17, 23)]
    assert [holidays_on(day) for day in week] == [()] * 6
    assert [is_weekly_holiday(day) for day in week] == [False] * 5 + [True]


def test_a_day_may_have_two_holidays() -> None:
    names = [holiday.name for holiday in holidays_on(JalaliDate(1405, 1, 1))]
    assert names == ["جشن نوروز", "عید سعید فطر"]


def test_lunar_holidays_of_years_to_come_are_estimated_and_their_names_do_not_say_so() -> None:
    entries = entries_of_the_file()
    assert {entry["status"] for entry in entries} == {"confirmed", "estimated"}
    assert [entry for entry in entries if "تخمینی" in entry["name"] or "estimated" in entry["name_en"]] == []
    assert {entry["date"][:4] for entry in entries if entry["status"] == "estimated"} >= {"1406", "1410"}
    assert [entry for entry in entries if entry["status"] == "estimated" and entry["date"] < "1405"] == []


def test_what_lies_outside_the_known_years_is_not_known() -> None:
    assert [has_holiday_data(year) for year in (1399, 1400, 1410, 1411)] == [False, True, True, False]
    assert holidays_on(JalaliDate(1399, 1, 1)) == ()
