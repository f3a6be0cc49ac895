"""Public holidays of Iran, from package data that `make holidays` generates."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple, cast

from scheduler.persian.jalali import FRIDAY, JalaliDate

HolidayStatus = Literal["confirmed", "estimated"]
DATA = Path(__file__).with_name("holidays.tsv")
FIELDS = ("date", "name", "name_en", "status")
FIRST_KNOWN_YEAR, LAST_KNOWN_YEAR = 1400, 1410


class Holiday(NamedTuple):
    """A public holiday; `estimated` ones hang on a lunar month whose start is only predicted."""

    date: str
    name: str
    name_en: str
    status: HolidayStatus


def holidays_on(day: JalaliDate) -> tuple[Holiday, ...]:
    """Return the public holidays of a day, without the weekly one; none is known outside 1400–1410."""
    return _table().get(day.iso, ())


def is_weekly_holiday(day: JalaliDate) -> bool:
    """Tell whether a day is a Friday."""
    return day.weekday == FRIDAY


def has_holiday_data(year: int) -> bool:
    """Tell whether the holidays of a year are known at all."""
    return FIRST_KNOWN_YEAR <= year <= LAST_KNOWN_YEAR


@cache
def _table() -> dict[str, tuple[Holiday, ...]]:
    table: dict[str, tuple[Holiday, ...]] = {}
    for line in DATA.read_text(encoding="utf-8").splitlines()[1:]:
        date, name, name_en, status = line.split("\t")
        holiday = Holiday(date, name, name_en, cast(HolidayStatus, status))
        table[date] = (*table.get(date, ()), holiday)
    return table
