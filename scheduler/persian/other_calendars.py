"""Dates of other calendars, lunar and Gregorian: told apart, and Gregorian ones turned into Jalali."""

from __future__ import annotations

from datetime import date as gregorian_date

from scheduler.persian.context import DateContext
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.text import persian_digits
from scheduler.persian.words import GREGORIAN_WORDS, GREGORIAN_YEARS, LUNAR, LUNAR_WORDS, MONTH
from scheduler.persian.written import Written, fault_of


def calendar_fault(date: Written, context: DateContext) -> Fault | None:
    """Return the fault of a date with a lunar month, or with a Gregorian month or year; None for a Jalali one."""
    word = date.month_word.split(" ")[0].removesuffix(MONTH)
    if word in LUNAR_WORDS or word == LUNAR:
        return fault_of("lunar-date", date, ("month", date.month_word))
    if word in GREGORIAN_WORDS or (date.year is not None and date.year_digits == 4 and date.year in GREGORIAN_YEARS):
        meant = _from_gregorian(date, GREGORIAN_WORDS.get(word), context)
        values = (("date", meant.long),) if meant else ()
        return fault_of("gregorian-date", date, *values, suggestion=_again(date, meant) if meant else "")
    return None


def _again(date: Written, meant: JalaliDate) -> str:
    return meant.numeric if date.numeric else f"{meant.day_month} {persian_digits(meant.year)}"


def _from_gregorian(date: Written, month: int | None, context: DateContext) -> JalaliDate | None:
    """Return the Jalali day that a Gregorian date, or a Jalali day of a Gregorian year, is; None if it can't be told."""
    year, day = date.year if date.year_digits == 4 else None, date.day
    if day is None:
        return None
    try:
        if month is None and date.numeric and date.month is not None and year is not None:
            return JalaliDate.from_gregorian(gregorian_date(year, date.month, day))
        if month is not None:
            years = (year,) if year is not None else _gregorian_years(context)
            days = [JalaliDate.from_gregorian(gregorian_date(one, month, day)) for one in years]
            return next((one for one in days if year or (context.window and context.window.contains(one))), None)
        if date.month is not None and year is not None:
            # A Jalali year begins in March: its last months, from 11 Dey on, lie in the next Gregorian year.
            return JalaliDate.of(year - (621 if (date.month, day) < (10, 11) else 622), date.month, day)
    except ValueError:
        pass
    return None


def _gregorian_years(context: DateContext) -> tuple[int, ...]:
    window = context.window
    return tuple(sorted({day.gregorian.year for day in window})) if window else ()
