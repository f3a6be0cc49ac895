"""Jalali dates and ranges of dates as frozen values; the only module that knows jdatetime."""

from __future__ import annotations

import datetime
from functools import cache
from typing import NamedTuple

import jdatetime

from scheduler.persian.text import persian_digits

FIRST_YEAR = 1300
LAST_YEAR = 1498

MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
MONTHS_EN = (
    "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey", "Bahman",
    "Esfand",
)  # fmt: skip
WEEKDAYS = ("شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه")
WEEKDAYS_EN = ("Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
FRIDAY = 6

# Days before each month of a year; the twelve months are 6 of 31 days, 5 of 30 and Esfand.
_BEFORE_MONTH = (0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336)


@cache
def year_start(year: int) -> int:
    """Return the day number (`datetime.date.toordinal`) of 1 Farvardin; right for 1206–1502 (official table)."""
    return int(jdatetime.date(year, 1, 1).togregorian().toordinal())


def month_length(year: int, month: int) -> int:
    """Return the number of days of a month: 31, 30 or, for Esfand of a common year, 29."""
    if month <= 6:
        return 31
    if month <= 11:
        return 30
    return year_start(year + 1) - year_start(year) - 336


class JalaliDate(NamedTuple):
    """A day of the Persian calendar in 1300–1498; make one with `of`, `from_ordinal` or `from_gregorian`."""

    year: int
    month: int
    day: int

    @classmethod
    def of(cls, year: int, month: int, day: int) -> JalaliDate | None:
        """Return the date, or None where there is no such day or the year is outside 1300–1498."""
        if FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= month_length(year, month):
            return cls(year, month, day)
        return None

    @classmethod
    def from_ordinal(cls, number: int) -> JalaliDate:
        """Return the date of a day number; ValueError outside 1300–1498."""
        year = (number - 226894) * 10000 // 3652425 + 1
        if not FIRST_YEAR - 1 <= year <= LAST_YEAR + 1:
            raise ValueError(f"day {number} is outside {FIRST_YEAR}-{LAST_YEAR}")
        while year_start(year) > number:
            year -= 1
        while year_start(year + 1) <= number:
            year += 1
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise ValueError(f"day {number} is outside {FIRST_YEAR}-{LAST_YEAR}")
        rest = number - year_start(year)
        month = rest // 31 if rest < 186 else (rest - 6) // 30
        return cls(year, month + 1, rest - _BEFORE_MONTH[month] + 1)

    @classmethod
    def from_gregorian(cls, day: datetime.date) -> JalaliDate:
        """Return the date of a Gregorian day; ValueError outside 1300–1498."""
        return cls.from_ordinal(day.toordinal())

    @property
    def ordinal(self) -> int:
        """The day number, as `datetime.date.toordinal` counts."""
        return year_start(self.year) + _BEFORE_MONTH[self.month - 1] + self.day - 1

    @property
    def gregorian(self) -> datetime.date:
        """The same day in the Gregorian calendar."""
        return datetime.date.fromordinal(self.ordinal)

    @property
    def weekday(self) -> int:
        """0 for Saturday … 6 for Friday."""
        return (self.ordinal + 1) % 7

    @property
    def weekday_name(self) -> str:
        """«یکشنبه»."""
        return WEEKDAYS[self.weekday]

    @property
    def month_name(self) -> str:
        """«اردیبهشت»."""
        return MONTHS[self.month - 1]

    @property
    def iso(self) -> str:
        """`1402-02-17`, in ASCII."""
        return f"{self.year}-{self.month:02}-{self.day:02}"

    @property
    def numeric(self) -> str:
        """«۱۴۰۲/۰۲/۱۷»: slashes, because hyphens after Persian letters show the date reversed."""
        return persian_digits(f"{self.year}/{self.month:02}/{self.day:02}")

    @property
    def day_month(self) -> str:
        """«۱۷ اردیبهشت»."""
        return f"{persian_digits(self.day)} {self.month_name}"

    @property
    def short(self) -> str:
        """«یکشنبه ۱۷ اردیبهشت»."""
        return f"{self.weekday_name} {self.day_month}"

    @property
    def long(self) -> str:
        """«یکشنبه ۱۷ اردیبهشت ۱۴۰۲»."""
        return f"{self.short} {persian_digits(self.year)}"

    @property
    def long_en(self) -> str:
        """`Sunday 17 Ordibehesht 1402`."""
        return f"{WEEKDAYS_EN[self.weekday]} {self.day} {MONTHS_EN[self.month - 1]} {self.year}"

    def plus(self, days: int) -> JalaliDate:
        """Return the date so many days later (earlier if negative); ValueError outside 1300–1498."""
        return self.from_ordinal(self.ordinal + days)


class DateRange(NamedTuple):
    """Days in a row, the first and the last both included (days, not instants); `first` is not after `last`."""

    first: JalaliDate
    last: JalaliDate

    def days(self) -> tuple[JalaliDate, ...]:
        """Return every day of the range in order."""
        if self.first == self.last:
            return (self.first,)
        return tuple(map(JalaliDate.from_ordinal, range(self.first.ordinal, self.last.ordinal + 1)))

    def contains(self, day: JalaliDate) -> bool:
        """Tell whether `day` is one of the range's days."""
        return self.first <= day <= self.last

    @property
    def iso(self) -> str:
        """`1402-02-17..1402-02-22`."""
        return f"{self.first.iso}..{self.last.iso}"

    @property
    def spoken(self) -> str:
        """«۱۷ تا ۲۲ اردیبهشت ۱۴۰۲»: month and year are written once where both days share them."""
        first, last = self
        ending = f"{last.day_month} {persian_digits(last.year)}"
        if first == last:
            return ending
        if first.year != last.year:
            return f"{first.day_month} {persian_digits(first.year)} تا {ending}"
        return f"{persian_digits(first.day) if first.month == last.month else first.day_month} تا {ending}"
