"""Reading one date as it is written, before anything is known about whether there is such a day."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.persian.date_parts import read_day_number, read_month, read_year
from scheduler.persian.english_dates import find_english_date
from scheduler.persian.fault import Fault, FaultName
from scheduler.persian.numerals import read_weekday
from scheduler.persian.tokens import Reader
from scheduler.persian.words import (
    CARDINALS,
    COMMAS,
    DATED,
    DAY,
    GREGORIAN_ERA,
    GREGORIAN_YEARS,
    LUNAR,
    LUNAR_ERAS,
    LUNAR_WORDS,
    MIDDLE,
    ORDINALS,
    OTHER_ERAS,
    SATURDAY,
    SPACED_WEEKDAYS,
)

_SEPARATORS = ("/", "-", ".")


class Written(NamedTuple):
    """A date as written: what it leaves out is None; offsets are of the folded text.

    `month_word` holds a month's name that is not Jalali. `year_digits` is 4 or 2 (0 without a year). `numeric`
    dates are three numbers with separators; the year of one that has no four-digit year can't be told.
    """

    start: int = 0
    end: int = 0
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    month_word: str = ""
    year: int | None = None
    year_digits: int = 0
    numeric: str = ""


def fault_of(name: FaultName, date: Written, *values: tuple[str, str], suggestion: str = "") -> Fault:
    """Return a fault about a written date; `values` are its facts."""
    return Fault(name, date.start, date.end, values, suggestion)


def read_written(reader: Reader) -> Written | None:
    """Read one date, whole or in part; None if none stands here (the reader is then where it broke).

    `[weekday] (numeric | day [SP] month ["ماه"] [year])`, or the date or the weekday in parentheses.
    """
    start = reader.token.start
    english = _english(reader)
    if english is not None:
        return english
    weekday = _leading_weekday(reader)
    reader.take_any(DATED)
    bracket = weekday is not None and reader.take("(")
    date = _core(reader)
    if date is None:
        if weekday is None or bracket:
            return None
        date = Written()
    elif bracket:
        if not reader.take(")"):
            return None
    elif weekday is None and reader.word == "(":
        reader.at += 1
        weekday = read_weekday(reader)
        if weekday is None or not reader.take(")"):
            return None
    return date._replace(start=start, end=reader.tokens[reader.at - 1].end, weekday=weekday)


def _english(reader: Reader) -> Written | None:
    """Read a Gregorian date in a shape of its own: it is read only to be refused under its name."""
    start = reader.token.start
    found = find_english_date(reader.folded, start)
    if found is None:
        return None
    while reader.token.start < found.end and not reader.is_done():
        reader.at += 1
    numeric = "" if found.month is None else reader.folded[start : found.end]
    digits = 4 if found.year is not None else 0
    return Written(start, found.end, None, found.day, found.month, found.month_word, found.year, digits, numeric)


def _leading_weekday(reader: Reader) -> int | None:
    at = reader.at
    reader.take(DAY)
    weekday = read_weekday(reader)
    if weekday is None:
        reader.at = at
    elif reader.word in COMMAS and _starts_core(reader, 1):
        reader.at += 1
    return weekday


def _starts_core(reader: Reader, ahead: int) -> bool:
    token = reader.peek(ahead)
    if token.text in SPACED_WEEKDAYS and reader.peek(ahead + 1).text == SATURDAY:
        return False
    return token.kind == "number" or token.text in CARDINALS or token.text in ORDINALS or token.text in DATED


def _core(reader: Reader) -> Written | None:
    token = reader.token
    if token.kind == "number":
        if _is_separated(reader):
            return _with_era(_numeric(reader), reader)
        if len(token.text) == 4:
            reader.at += 1
            return Written(year=int(token.text), year_digits=4)
    if token.text == MIDDLE and reader.peek(1).text in LUNAR_WORDS:
        reader.at += 1
    day = read_day_number(reader)
    month, word = read_month(reader, named=day is not None)
    if month is None and not word:
        return Written(day=day) if day is not None else None
    year, digits = read_year(reader)
    if word:
        any(reader.take(*era) for era in OTHER_ERAS)
    return Written(day=day, month=month, month_word=word, year=year, year_digits=digits)


def _with_era(date: Written | None, reader: Reader) -> Written | None:
    """Return a numeric date with the era after it, if it is one of another calendar than the Jalali."""
    if date is None:
        return None
    if any(reader.take(*era) for era in LUNAR_ERAS):
        return date._replace(month_word=LUNAR)
    if date.year is not None and date.year in GREGORIAN_YEARS:
        reader.take(GREGORIAN_ERA)
    return date


def _is_separated(reader: Reader) -> bool:
    """Tell whether a number with a separator and a number follows; `17-22` is a range of days, not a part of a date."""
    mark = reader.peek(1).text
    if mark not in _SEPARATORS or not reader.glued(1) or reader.peek(2).kind != "number" or not reader.glued(2):
        return False
    return mark != "-" or (reader.peek(3).text in _SEPARATORS and reader.glued(3)
                           and reader.peek(4).kind == "number" and reader.glued(4))  # fmt: skip


def _numeric(reader: Reader) -> Written | None:
    first, mark, second, mark2, third = (reader.peek(ahead) for ahead in range(5))
    if mark2.text not in _SEPARATORS or not reader.glued(3) or third.kind != "number" or not reader.glued(4):
        return _numeric_pair(reader)
    if mark2.text != mark.text:
        return None
    sizes = tuple(len(part.text) for part in (first, second, third))
    if max(sizes) > 4 or sizes[1] > 2:
        return None
    a, b, c = int(first.text), int(second.text), int(third.text)
    text = reader.folded[first.start : third.end]
    if sizes[0] == 4 and sizes[2] <= 2:
        date = Written(year=a, year_digits=4, month=b, day=c, numeric=text)
    elif sizes[2] == 4 and sizes[0] <= 2:
        date = Written(year=c, year_digits=4, month=b, day=a, numeric=text)
    elif sizes[0] <= 2 and sizes[2] <= 2:
        date = Written(numeric=text)
    else:
        return None
    reader.at += 5
    return date


def _numeric_pair(reader: Reader) -> Written | None:
    first, second = reader.peek(0), reader.peek(2)
    sizes = sorted((len(first.text), len(second.text)))
    if sizes not in ([1, 1], [1, 2], [2, 2], [1, 4], [2, 4]):
        return None
    reader.at += 3
    year = next((int(part.text) for part in (first, second) if len(part.text) == 4), None)
    return Written(year=year, year_digits=4 if year is not None else 0)
