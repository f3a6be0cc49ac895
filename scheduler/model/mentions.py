"""Days that a free text speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from scheduler.persian.jalali import MONTHS, WEEKDAYS, JalaliDate
from scheduler.persian.text import ascii_digits, fold

NEAR = 45
_JOINTS = r"[\s\u200c]?"
_LETTER = r"[^\W\d_]"


def disagreeing_mention(text: str, days: tuple[JalaliDate, ...]) -> str:
    """Return the first weekday or «day month» without a year in `text` that none of `days` has; empty if none.

    A date more than 45 days from all of `days` is a name («کوی ۲۲ بهمن»), not a mistake.
    """
    if not text or not _may_mention().search(text):
        return ""
    weekdays = {WEEKDAYS[day.weekday] for day in days}
    dates = {(day.day, day.month) for day in days}
    for written, weekday in _weekdays(text):
        if weekday not in weekdays:
            return written
    for written, day, month in _dates(text):
        if (day, month) not in dates and any(_is_near(day, month, other) for other in days):
            return written
    return ""


def _is_near(day: int, month: int, other: JalaliDate) -> bool:
    apart = abs((month - other.month) * 30 + day - other.day)
    return min(apart, 365 - apart) <= NEAR


@cache
def _may_mention() -> re.Pattern[str]:
    """Return a cheap pattern that most texts do not have."""
    return re.compile("شنبه|جمعه|" + "|".join(MONTHS))


@cache
def _weekday_pattern() -> re.Pattern[str]:
    spellings = (re.escape(name).replace("\u200c", _JOINTS).replace("شنبه", f"{_JOINTS}شنبه") for name in WEEKDAYS[1:6])
    names = "|".join((*spellings, "جمعه", "شنبه"))
    # «نماز جمعه» and «امام جمعه» are no days.
    return re.compile(rf"(?<!نماز )(?<!امام )(?<!امام\u200c)(?<!{_LETTER})({names})(?!{_LETTER}|\u200cبازار|‌?شب)")


@cache
def _folded_weekdays() -> Mapping[str, str]:
    return {fold(name).replace(" ", ""): name for name in WEEKDAYS}


def _weekdays(text: str) -> Iterator[tuple[str, str]]:
    for found in _weekday_pattern().finditer(text):
        name = _folded_weekdays().get(fold(found[1]).replace(" ", ""))
        if name:
            yield found[1], name


@cache
def _date_pattern() -> re.Pattern[str]:
    digits = "[0-9۰-۹٠-٩]"
    months = "|".join(MONTHS)
    return re.compile(rf"(?<!{digits})({digits}{{1,2}})(?:\s|\u200c)?({months})(?!{_LETTER})(?!\s*(?:ماه\s*)?{digits})")


def _dates(text: str) -> Iterator[tuple[str, int, int]]:
    for found in _date_pattern().finditer(text):
        yield found[0], int(ascii_digits(found[1])), MONTHS.index(found[2]) + 1
