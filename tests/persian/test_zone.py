"""Local time and UTC, with and without daylight saving, and the guard against stale zone data."""

from __future__ import annotations

import sys
import zoneinfo
from datetime import UTC, datetime, timedelta, timezone

import pytest

from scheduler.persian import zone
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.zone import guard, utc_instant, utc_offset


def test_since_1402_tehran_keeps_its_offset() -> None:
    assert utc_instant(JalaliDate(1402, 2, 21), 540) == datetime(2023, 5, 11, 5, 30, tzinfo=UTC)
    assert utc_instant(JalaliDate(1402, 2, 21), 1440) == datetime(2023, 5, 11, 20, 30, tzinfo=UTC)
    assert utc_instant(JalaliDate(1402, 2, 21), 1560) == datetime(2023, 5, 11, 22, 30, tzinfo=UTC)


def test_years_with_daylight_saving_are_right() -> None:
    instants = {
        (1400, 3, 1): datetime(2021, 5, 22, 7, 30, tzinfo=UTC),
        (1400, 10, 1): datetime(2021, 12, 22, 8, 30, tzinfo=UTC),
        (1385, 3, 1): datetime(2006, 5, 22, 8, 30, tzinfo=UTC),
        (1384, 3, 1): datetime(2005, 5, 22, 7, 30, tzinfo=UTC),
        (1357, 3, 1): datetime(1978, 5, 22, 7, 0, tzinfo=UTC),
    }
    assert {day: utc_instant(JalaliDate(*day), 720) for day in instants} == instants


def test_the_offset_of_a_day_is_the_one_at_its_noon() -> None:
    assert [utc_offset(JalaliDate(*day)) for day in ((1400, 3, 1), (1400, 10, 1), (1402, 3, 1))] == [270, 210, 210]


@pytest.mark.parametrize("year", range(1387, 1402))
def test_the_hour_after_the_first_of_farvardin_is_nonexistent_in_years_with_daylight_saving(year: int) -> None:
    faults = [utc_instant(JalaliDate(year, 1, 1), minute) for minute in (1440, 1470)]
    assert [one.name for one in faults if isinstance(one, Fault)] == ["time-nonexistent"] * 2
    assert not isinstance(utc_instant(JalaliDate(year, 1, 1), 1439), Fault)
    assert not isinstance(utc_instant(JalaliDate(year, 1, 2), 60), Fault)


@pytest.mark.parametrize("year", range(1387, 1402))
def test_the_last_hour_of_30_shahrivar_is_ambiguous_in_years_with_daylight_saving(year: int) -> None:
    fault = utc_instant(JalaliDate(year, 6, 30), 1410)
    assert isinstance(fault, Fault)
    assert fault.name == "time-ambiguous"
    assert not isinstance(utc_instant(JalaliDate(year, 6, 30), 1379), Fault)


def test_fresh_zone_data_pass_the_guard() -> None:
    assert guard() is None


def test_stale_zone_data_are_told_clearly_in_both_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    stale = timezone(timedelta(hours=4, minutes=30))
    monkeypatch.setattr(zone, "is_surely_fresh", lambda: False)
    monkeypatch.setattr(zoneinfo, "ZoneInfo", lambda name: stale)
    assert "4:30:00" in (guard() or "")
    assert "tzdata" in (guard("en") or "")


def test_missing_zone_data_are_told_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise zoneinfo.ZoneInfoNotFoundError(name)

    monkeypatch.setattr(zone, "is_surely_fresh", lambda: False)
    monkeypatch.setattr(zoneinfo, "ZoneInfo", missing)
    assert "—" in (guard("en") or "")


def test_without_the_tzdata_package_the_systems_data_serve(monkeypatch: pytest.MonkeyPatch) -> None:
    zone._tehran.cache_clear()
    monkeypatch.setitem(sys.modules, "tzdata", None)
    try:
        assert utc_offset(JalaliDate(1400, 3, 1)) == 270
    finally:
        zone._tehran.cache_clear()
