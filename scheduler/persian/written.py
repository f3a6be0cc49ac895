"""Reading one date as it is written, before anything is known about whether there is such a day."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.persian.english_dates import find_english_date
from scheduler.persian.fault import Fault, FaultName
from scheduler.persian.numerals import read_number_words, read_weekday
from scheduler.persian.tokens import Reader
from scheduler.persian.words import (
    AND,
    BLESSED,
    CARDINALS,
    COMMAS,
    DATED,
    DAY,
    ENDING,
    GREGORIAN_ERA,
    GREGORIAN_WORDS,
    GREGORIAN_YEARS,
    HALF,
    LUNAR,
    LUNAR_ERAS,
    LUNAR_TAILS,
    LUNAR_WORDS,
    MIDDLE,
    MINUTE,
    MONTH,
    MONTH_WORDS,
    ORDINAL_ENDINGS,
    ORDINALS,
    OTHER_ERAS,
    PARTS,
    QUARTER,
    SATURDAY,
    SPACED_WEEKDAYS,
    STRUCTURE,
    TIME_RANGE_MARKS,
    YEAR,
)

_SEPARATORS = ("/", "-", ".")
_CLOCK_TAILS = frozenset((":", MINUTE, "بعد", "بعداز", *PARTS))


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
    day = _day(reader)
    month, word = _month(reader, named=day is not None)
    if month is None and not word:
        return Written(day=day) if day is not None else None
    year, digits = _year(reader)
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


def _day(reader: Reader) -> int | None:
    token = reader.token
    if token.kind != "number":
        return read_number_words(reader, ordinals=True)
    if len(token.text) > 2:
        return None
    reader.at += 1
    if reader.word in ORDINAL_ENDINGS and (reader.glued(0) or reader.word == ENDING):
        reader.at += 1
    return int(token.text)


def _month(reader: Reader, *, named: bool) -> tuple[int | None, str]:
    """Read a month's name: its number, or its word if it is not Jalali; `named` lets any unknown word pass for one."""
    if reader.word == MONTH:
        _skip_to_lunar(reader)
    token = reader.token
    if token.kind != "word":
        return None, ""
    month, word = MONTH_WORDS.get(token.text), ""
    if month is None:
        stem = token.text.removesuffix(MONTH)
        other = stem in LUNAR_WORDS or stem in GREGORIAN_WORDS
        if not other and (not named or token.text in STRUCTURE):
            return None, ""
        word = token.text
    reader.at += 1
    if word and word in LUNAR_WORDS and reader.take_any(LUNAR_TAILS):
        word = f"{word} {reader.tokens[reader.at - 1].text}"
    if not token.text.endswith(MONTH) or token.text == MONTH:
        reader.take(MONTH)
    return month, word


def _skip_to_lunar(reader: Reader) -> None:
    """Read «ماه» and «ماه مبارک» before a lunar month: «۲۱ ماه مبارک رمضان»."""
    ahead = 2 if reader.peek(1).text in BLESSED else 1
    if reader.peek(ahead).text in LUNAR_WORDS:
        reader.at += ahead


def _year(reader: Reader) -> tuple[int | None, int]:
    at = reader.at
    spoken = reader.take(YEAR)
    token = reader.token
    digits = len(token.text) if token.kind == "number" else 0
    if digits == 4 or (digits == 2 and not spoken and not _is_clock(reader)):
        reader.at += 1
        return int(token.text), digits
    reader.at = at
    return None, 0


def _is_clock(reader: Reader) -> bool:
    """Tell whether the number that comes next is an hour or a length of time, not a year."""
    mark = reader.peek(1).text
    if mark in TIME_RANGE_MARKS and reader.peek(2).kind == "number":
        mark = reader.peek(3).text
    if mark in _CLOCK_TAILS:
        return True
    return mark == AND and (reader.peek(2).text in (HALF, QUARTER) or reader.peek(3).text == MINUTE)
