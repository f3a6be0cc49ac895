"""Dates that stand in texts as examples, moved into the week at hand."""

from __future__ import annotations

import re

from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.text import ascii_digits, persian_digits

# Texts show days of this week, as examples only: 17 to 22 Ordibehesht 1402.
_FIRST = 17
_EXAMPLE = re.compile(
    r"1402-02-(?P<iso>\d\d)"
    r"|1402/02/(?P<slashed>\d\d)|۱۴۰۲/۰۲/(?P<numeric>[۰-۹]{2})"
    r"|(?P<from>[۰-۹]+) تا (?P<to>[۰-۹]+) اردیبهشت"
    r"|(?P<short>[آ-ی]*شنبه|جمعه) (?P<short_day>[۰-۹]+) اردیبهشت"
    r"|(?P<day>[۰-۹]+) اردیبهشت"
    r"|(?P<year>1402|۱۴۰۲)"
)


def in_window(text: str, window: DateRange | None) -> str:
    """Return a text whose examples are days of a week; as it is where no week is known."""
    return text if window is None else _EXAMPLE.sub(lambda found: _moved(found, window), text)


def _moved(found: re.Match[str], window: DateRange) -> str:
    if found["year"]:
        return str(window.first.year) if found["year"].isascii() else persian_digits(window.first.year)
    if found["to"]:
        first, last = _day(found["from"], window), _day(found["to"], window)
        return f"{persian_digits(first.day) if first.month == last.month else first.day_month} تا {last.day_month}"
    day = _day(found["iso"] or found["slashed"] or found["numeric"] or found["short_day"] or found["day"], window)
    if found["iso"]:
        return day.iso
    if found["short"]:
        return day.short
    if found["day"]:
        return day.day_month
    return ascii_digits(day.numeric) if found["slashed"] else day.numeric


def _day(written: str, window: DateRange) -> JalaliDate:
    return min(window.first.plus(int(ascii_digits(written)) - _FIRST), window.last)
