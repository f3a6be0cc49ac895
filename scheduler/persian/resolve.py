"""From dates as written to days: the checks in their order, each with its own fault."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from scheduler.persian.context import DateContext
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import FIRST_YEAR, LAST_YEAR, MONTHS, WEEKDAYS, DateRange, JalaliDate
from scheduler.persian.other_calendars import calendar_fault
from scheduler.persian.text import persian_digits
from scheduler.persian.words import MONTH
from scheduler.persian.written import Written, fault_of


def share(dates: Sequence[Written], context: DateContext) -> tuple[Written, ...]:
    """Return the dates of one list or range with month and year lent from the one after («۱۷، ۱۹ و ۲۱ اردیبهشت»).

    Only the last must have its month; a date that names its month borrows the year alone. In a week that crosses
    the new year no year is lent: «۲۹ اسفند تا ۲ فروردین ۱۴۰۳» begins in 1402.
    """
    window = context.window
    lends_year = window is None or window.first.year == window.last.year
    shared: list[Written] = []
    lender = Written()
    for date in reversed(dates):
        lender = _borrowed(date, lender, with_year=lends_year)
        shared.append(lender)
    return tuple(reversed(shared))


def _borrowed(date: Written, lender: Written, *, with_year: bool) -> Written:
    if date.day is None or date.year is not None or date.numeric:
        return date
    if date.month is None and not date.month_word:
        date = date._replace(month=lender.month, month_word=lender.month_word)
    return date._replace(year=lender.year, year_digits=lender.year_digits) if with_year else date


def resolve(dates: Sequence[Written], context: DateContext) -> tuple[JalaliDate, ...] | Fault:
    """Return the days, or the first fault: lunar or Gregorian, incomplete, month, day, year, weekday.

    Each check looks at all dates before the next begins. The window comes last and is `outside`'s, because the
    order of a range is judged before it.
    """
    checks = (partial(calendar_fault, context=context), partial(_completeness, context=context), _month, _day)
    for check in checks:
        for date in dates:
            fault = check(date)
            if fault is not None:
                return fault
    days: list[JalaliDate] = []
    for date in dates:
        day = _dated(date, context)
        if isinstance(day, Fault):
            return day
        days.append(day)
    for date, day in zip(dates, days, strict=True):
        if date.weekday is not None and date.weekday != day.weekday:
            return _weekdayfault_of(date, day, context)
    return tuple(days)


def outside(dates: Sequence[Written], days: Sequence[JalaliDate], context: DateContext) -> Fault | None:
    """Return the fault of the first day that lies outside the week's window, if the window bounds dates."""
    window = context.window
    if window is None or not context.enforce_window:
        return None
    for date, day in zip(dates, days, strict=True):
        if not window.contains(day):
            values = (("date", day.long), ("window", window.spoken))
            return fault_of("outside-week", date, *values)
    return None


def _named(date: Written, month: int) -> str:
    """Return the date again with another month, as far as it was written."""
    year = f" {date.year:02}" if date.year is not None else ""
    return persian_digits(f"{date.day} {MONTHS[month - 1]}{year}")


def _completeness(date: Written, context: DateContext) -> Fault | None:
    if date.numeric and date.day is None:
        return _two_digit_numeric(date, context)
    if date.year_digits == 4 and date.year is not None and not FIRST_YEAR <= date.year <= LAST_YEAR:
        return fault_of("syntax", date, ("reason", "year"), ("part", persian_digits(date.year)))
    if date.day is None or (date.month is None and not date.month_word):
        missing = "day" if date.day is None else "month"
        return _incomplete(date, missing, context)
    return None


def _two_digit_numeric(date: Written, context: DateContext) -> Fault:
    """Return the fault of `17-02-02`: it offers the readings that are days of the week."""
    first, second, third = (int(part) for part in date.numeric.replace("-", "/").replace(".", "/").split("/"))
    readings = {JalaliDate.of(1400 + year, second, day) for year, day in ((first, third), (third, first))}
    window = context.window
    meant = sorted(day for day in readings if day and (window is None or window.contains(day)))
    values = (
        ("reason", "numeric"),
        ("year", persian_digits(date.numeric)),
        ("readings", " یا ".join(day.numeric for day in meant)),
    )
    return fault_of("year-ambiguous", date, *values, suggestion=meant[0].numeric if len(meant) == 1 else "")


def _incomplete(date: Written, missing: str, context: DateContext) -> Fault:
    day = _completed(date, context)
    if day is None:
        return fault_of("date-incomplete", date, ("missing", missing))
    return fault_of("date-incomplete", date, ("missing", missing), ("iso", day.iso), suggestion=day.short)


def _completed(date: Written, context: DateContext) -> JalaliDate | None:
    """Return the only day of the week that has the weekday or the day number that was written, or nothing."""
    if context.window is None or (date.weekday is None and date.day is None) or date.month is not None:
        return None
    days = [
        day for day in context.window.days()[:62] if date.weekday in (None, day.weekday) and date.day in (None, day.day)
    ]
    return days[0] if len(days) == 1 else None


def _month(date: Written) -> Fault | None:
    if date.month_word:
        import difflib  # noqa: PLC0415  (slow to import; only refusals pay for it)

        near = difflib.get_close_matches(date.month_word.removesuffix(MONTH), MONTHS, 1, 0.6)
        suggestion = _named(date, MONTHS.index(near[0]) + 1) if near else ""
        return fault_of("month-unknown", date, ("month", date.month_word), *[("near", one) for one in near],
                      suggestion=suggestion)  # fmt: skip
    if date.month is None or not 1 <= date.month <= 12:
        return fault_of("month-out-of-range", date, ("month", persian_digits(date.month or 0)))
    return None


def _day(date: Written) -> Fault | None:
    month, day = date.month or 1, date.day or 0
    length = 31 if month <= 6 else 30
    return None if 1 <= day <= length else _dayfault_of(date, month, length)


def _dayfault_of(date: Written, month: int, length: int, year: int | None = None) -> Fault:
    values = [("day", persian_digits(date.day or 0)), ("month", MONTHS[month - 1]), ("length", persian_digits(length))]
    if year is not None:
        values.append(("year", persian_digits(year)))
    return fault_of("day-out-of-range", date, *values)


def _dated(date: Written, context: DateContext) -> JalaliDate | Fault:
    """Return the day, its year as written or from the week."""
    year = _year_of(date, context)
    if isinstance(year, Fault):
        return year
    month, day = date.month or 0, date.day or 0
    return JalaliDate.of(year, month, day) or _dayfault_of(date, month, 29, year)


def _year_of(date: Written, context: DateContext) -> int | Fault:
    window = context.window
    years = sorted({window.first.year, window.last.year}) if window else []
    if date.year_digits == 4 and date.year is not None:
        return date.year
    if date.year_digits == 2:
        equal = [year for year in years if year % 100 == date.year]
        if equal:
            return equal[0]
        written = persian_digits(f"{date.year:02}")
        week = " یا ".join(persian_digits(year) for year in years)
        return fault_of("year-ambiguous", date, ("year", written), ("week_year", week))
    if len(years) == 1:
        return years[0]
    if window is not None:
        days = [JalaliDate.of(year, date.month or 0, date.day or 0) for year in years]
        inside = [day.year for day in days if day is not None and window.contains(day)]
        if inside or context.enforce_window:
            possible = [day.year for day in days if day is not None]
            return (inside or possible or years)[0]
    return fault_of("year-missing", date, ("written", _named(date, date.month or 1)))


def _weekdayfault_of(date: Written, day: JalaliDate, context: DateContext) -> Fault:
    written = date.weekday or 0
    same = _same_weekday(written, day, context)
    values = (
        ("written", WEEKDAYS[written]),
        ("true", day.weekday_name),
        ("date", f"{day.day_month} {persian_digits(day.year)}"),
        ("same_weekday", _like(date, same) if same else ""),
        ("iso", day.iso),
        ("same_iso", same.iso if same else ""),
        ("same_date", f"{same.day_month} {persian_digits(same.year)}" if same else ""),
    )
    return fault_of("weekday-mismatch", date, *values, suggestion=_like(date, day))


def _like(date: Written, day: JalaliDate) -> str:
    """Return a day in the form that a date was written in."""
    if date.numeric:
        return f"{day.weekday_name} {day.numeric}"
    return day.short if date.year is None else day.long


def _same_weekday(weekday: int, day: JalaliDate, context: DateContext) -> JalaliDate | None:
    """Return the day of that weekday which is nearest to `day`: in the week if it has one, else any."""
    for span in (range(-3, 4), range(-6, 7)):
        near: list[JalaliDate] = []
        for step in span:
            try:
                other = day.plus(step)
            except ValueError:
                continue
            if other.weekday == weekday and (context.window is None or context.window.contains(other)):
                near.append(other)
        if near:
            return min(near, key=lambda one: abs(one.ordinal - day.ordinal))
    window = context.window
    return next((one for one in window.days()[:62] if one.weekday == weekday), None) if window else None


def as_range(first: JalaliDate, last: JalaliDate, start: int, end: int) -> DateRange | Fault:
    """Return the days from `first` to `last`; a range that ends before or on its first day is a fault."""
    if first < last:
        return DateRange(first, last)
    if first == last:
        values = (("date", first.long), ("iso", first.iso))
        return Fault("range-empty", start, end, values, f"{first.day_month} {persian_digits(first.year)}")
    suggestion = DateRange(last, first).spoken
    return Fault(
        "range-reversed",
        start,
        end,
        (("first", first.long), ("last", last.long), ("iso", f"{last.iso} - {first.iso}")),
        suggestion,
    )
