"""Reading numbers and weekdays in words."""

from __future__ import annotations

from scheduler.persian.tokens import Reader
from scheduler.persian.words import (
    AND,
    CARDINALS,
    ENDING,
    ORDINALS,
    SATURDAY,
    SPACED_WEEKDAYS,
    TENS,
    UNITS,
    UNITS_TH,
    WEEKDAY_WORDS,
)

_THIRTY = "سی"
_UNITS_OR_TH = {**UNITS, **UNITS_TH}


def read_weekday(reader: Reader) -> int | None:
    """Read a weekday, joined, spaced, with ZWNJ or with a digit («۵شنبه»); 0 is Saturday."""
    word = reader.word
    if word in WEEKDAY_WORDS:
        reader.at += 1
        return WEEKDAY_WORDS[word]
    if word in SPACED_WEEKDAYS and reader.peek(1).text == SATURDAY:
        reader.at += 2
        return SPACED_WEEKDAYS[word]
    return None


def read_number_words(reader: Reader, *, ordinals: bool) -> int | None:
    """Read a number written in words, 1–59: «هفدهم», «بیست و یک», «سی ام»; `ordinals` allows «-م»."""
    word = reader.word
    units = _UNITS_OR_TH if ordinals else UNITS
    if word in TENS:
        if word.endswith(AND):
            unit, length = reader.peek(1).text, 2
        elif reader.peek(1).text == AND:
            unit, length = reader.peek(2).text, 3
        else:
            unit, length = reader.peek(1).text.removeprefix(AND), 2
            unit = unit if reader.peek(1).text != unit else ""
        if unit in units:
            reader.at += length
            return TENS[word] + units[unit]
        if ordinals and word == _THIRTY and reader.peek(1).text == ENDING:
            reader.at += 2
            return TENS[word]
    value = CARDINALS.get(word) or (ORDINALS.get(word) if ordinals else None)
    if value is not None:
        reader.at += 1
    return value
