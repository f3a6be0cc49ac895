"""Gregorian dates in shapes that no Jalali date has: «May 7, 2023», «Sun 7-May-2023», an ISO instant."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from scheduler.persian.words import GREGORIAN_WORDS


class EnglishDate(NamedTuple):
    """What was read: a month as its word or, of an ISO instant, as its number; `end` is an offset of the folded text."""

    day: int
    month: int | None
    month_word: str
    year: int | None
    end: int


@cache
def _latin() -> re.Pattern[str]:
    return re.compile("[a-z]")


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    month = "(?P<month>" + "|".join(sorted((one for one in GREGORIAN_WORDS if one.isascii()), reverse=True)) + r")\.?"
    weekday = r"(?:(?:sat|sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur)(?:day)?,? )?"
    day, year = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?", "(?P<year>[0-9]{4})"
    clock = r"t[0-9]{2}:?[0-9]{2}(?::?[0-9]{2})?(?:\.[0-9]+)?(?:z|[+-][0-9]{2}:?[0-9]{2})?"
    shapes = (
        rf"{weekday}{month} {day}(?:,? {year})?",
        rf"{weekday}{day} (?:of )?{month}(?:,? {year})?",
        rf"{weekday}{day}(?P<mark>[/-]){month}(?P=mark){year}",
        rf"{year}[ /-]{month}[ /-]{day}",
        rf"(?P<year>(?:1[89]|2[01])[0-9]{{2}})-(?P<number>[0-9]{{1,2}})-(?P<day>[0-9]{{1,2}}){clock}",
    )
    return tuple(re.compile(rf"{shape}(?![^\W_])") for shape in shapes)


def find_english_date(folded: str, start: int) -> EnglishDate | None:
    """Return the Gregorian date that stands at an offset of a folded text; None if none does."""
    if _latin().search(folded, start) is None:
        return None
    found = max((one for shape in _shapes() if (one := shape.match(folded, start))), key=re.Match.end, default=None)
    if found is None:
        return None
    said = found.groupdict()
    number, year = said.get("number"), said["year"]
    return EnglishDate(
        int(said["day"]), int(number) if number else None, said.get("month") or "", int(year) if year else None,
        found.end(),
    )  # fmt: skip
