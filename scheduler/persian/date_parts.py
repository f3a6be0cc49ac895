"""Reading the day, the month and the year of a written date, each for itself."""

from __future__ import annotations

from scheduler.persian.numerals import read_number_words
from scheduler.persian.tokens import Reader
from scheduler.persian.words import (
    AND,
    BLESSED,
    ENDING,
    GREGORIAN_WORDS,
    HALF,
    LUNAR_TAILS,
    LUNAR_WORDS,
    MINUTE,
    MONTH,
    MONTH_WORDS,
    ORDINAL_ENDINGS,
    PARTS,
    QUARTER,
    STRUCTURE,
    TIME_RANGE_MARKS,
    YEAR,
)

_CLOCK_TAILS = frozenset((":", MINUTE, "بعد", "بعداز", *PARTS))


def read_day_number(reader: Reader) -> int | None:
    """Read the number of a day, in digits or words, with its ordinal ending; None if none stands here."""
    token = reader.token
    if token.kind != "number":
        return read_number_words(reader, ordinals=True)
    if len(token.text) > 2:
        return None
    reader.at += 1
    if reader.word in ORDINAL_ENDINGS and (reader.glued(0) or reader.word == ENDING):
        reader.at += 1
    return int(token.text)


def read_month(reader: Reader, *, named: bool) -> tuple[int | None, str]:
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


def read_year(reader: Reader) -> tuple[int | None, int]:
    """Read a year and return it with the number of its digits, 4 or 2; None and 0 if none stands here."""
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
