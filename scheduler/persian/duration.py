"""Lengths of time as people write them, in minutes."""

from __future__ import annotations

import re
from functools import cache

from scheduler.persian.fault import Fault
from scheduler.persian.numerals import read_number_words
from scheduler.persian.text import persian_digits
from scheduler.persian.tokens import Reader, read
from scheduler.persian.words import AND, HALF, MINUTE, OCLOCK, QUARTER

LONGEST = 1440
_QUARTERS = {"یک": 15, "1": 15, "سه": 45, "3": 45}


@cache
def _latin() -> re.Pattern[str]:
    return re.compile(
        r"(?:pt(?=[0-9]))?(?:(?P<h>[0-9]{1,2}) ?(?:h|hr|hrs|hour|hours)\b ?|(?P<g>[0-9]{1,2})h(?=[0-9]))?"
        r"(?:(?P<m>[0-9]{1,4}) ?(?:m|min|mins|minute|minutes))?"
    )


def parse_duration(text: str) -> int | Fault:
    """Return the minutes that `text` names, 1–1440, or the fault (syntax, time-out-of-range).

    «۹۰ دقیقه», «۱ ساعت و نیم», «یک ساعت و ۳۰ دقیقه», «نیم ساعت», «سه ربع», `2h`, `90 min`, `1:30`, `PT1H30M`.
    """
    reader = read(text)
    if isinstance(reader, Fault):
        return reader
    minutes = _read_latin(reader)
    if minutes is None:
        minutes = read_duration(reader)
    if minutes is None or (not isinstance(minutes, Fault) and not reader.is_done()):
        return reader.syntax("duration").placed(text)
    if isinstance(minutes, Fault):
        return minutes.placed(text)
    return minutes if 1 <= minutes <= LONGEST else _too_long(reader, 0, minutes).placed(text)


def read_duration(reader: Reader) -> int | Fault | None:
    """Read a length of time in Persian words, as far as it goes; None, with nothing read, if none stands here."""
    at = reader.at
    minutes: int | Fault | None = _read_fraction(reader)
    if minutes is None:
        minutes = _read_counted(reader)
    if minutes is None:
        reader.at = at
    return minutes


def _read_fraction(reader: Reader) -> int | None:
    """Read «نیم ساعت», «ربع ساعت», «یک ربع», «سه ربع»."""
    if reader.take(HALF, OCLOCK) or reader.take("نیمساعت"):
        return 30
    if reader.take(QUARTER, OCLOCK) or reader.take("یکربع"):
        return 15
    minutes = _QUARTERS.get(reader.word)
    if minutes is not None and reader.peek(1).text == QUARTER:
        reader.at += 2
        reader.take(OCLOCK)
        return minutes
    return None


def _read_counted(reader: Reader) -> int | Fault | None:
    """Read hours, minutes or both."""
    start = reader.at
    count = read_count(reader)
    if count is None:
        return None
    if reader.take(MINUTE):
        return count
    if reader.take(AND, HALF, OCLOCK):
        return count * 60 + 30
    if not reader.take(OCLOCK):
        return None
    rest = _read_rest(reader)
    return count * 60 + rest if rest < 60 else _too_long(reader, start, rest)


def _read_rest(reader: Reader) -> int:
    """Read what follows the hours: «و نیم», «و ربع», «و سه ربع», «و ۳۰ دقیقه»; 0 if nothing does."""
    at = reader.at
    joined = reader.take(AND)
    if joined and reader.take(HALF):
        return 30
    if joined and reader.take(QUARTER):
        return 15
    quarters = _QUARTERS.get(reader.word)
    if joined and quarters is not None and reader.peek(1).text == QUARTER:
        reader.at += 2
        return quarters
    count = read_count(reader)
    if count is not None and reader.take(MINUTE):
        return count
    reader.at = at
    return 0


def read_count(reader: Reader) -> int | None:
    """Read a number of one to four digits, or one in words."""
    token = reader.token
    if token.kind != "number":
        return read_number_words(reader, ordinals=False)
    if len(token.text) > 4:
        return None
    reader.at += 1
    return int(token.text)


def _read_latin(reader: Reader) -> int | Fault | None:
    """Read the whole text as `1:30`, `2h`, `90 min`, `1h30m` or `PT1H30M`."""
    if reader.count == 3 and reader.peek(1).text == ":" and reader.glued(1) and reader.glued(2):
        hours, minutes = reader.peek(0), reader.peek(2)
        if hours.kind == minutes.kind == "number" and len(hours.text) <= 2 and len(minutes.text) == 2:
            return _read_all(reader, int(hours.text), int(minutes.text))
    found = _latin().fullmatch(reader.folded)
    hours_text = found and (found["h"] or found["g"])
    if not found or not (hours_text or found["m"]):
        return None
    return _read_all(reader, int(hours_text or 0), int(found["m"] or 0))


def _read_all(reader: Reader, hours: int, minutes: int) -> int | Fault:
    reader.at = reader.count
    return hours * 60 + minutes if not hours or minutes < 60 else _too_long(reader, 0, minutes)


def _too_long(reader: Reader, start: int, minutes: int) -> Fault:
    first = reader.tokens[start].start
    values = (("reason", "duration"), ("part", persian_digits(minutes)))
    return Fault("time-out-of-range", first, reader.tokens[max(reader.at - 1, 0)].end, values)
