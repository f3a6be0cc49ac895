"""Reading which days repeat: «هر روز», «پنجشنبه‌ها», «روزهای زوج», «یک روز در میان»."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.persian.numerals import read_weekday
from scheduler.persian.tokens import Reader
from scheduler.persian.words import AND, COMMAS, PLURALS

_DAILY = (
    ("هر", "روز"), ("هرروز",), ("هرروزه",), ("همه", "روزه"), ("همهروزه",), ("همه", "روزها"), ("همه", "روز", "ها"),
    ("همه", "ی", "روزها"), ("روزانه",),
)  # fmt: skip
_ALTERNATE = (("یک", "روز", "در", "میان"), ("یک", "روز", "درمیان"), ("1", "روز", "در", "میان"), ("1", "روز", "درمیان"))
# «زوج» and «فرد» are days of the week, as on notice boards and in traffic rules, not even and odd dates.
_PARITY = {"زوج": frozenset((0, 2, 4)), "فرد": frozenset((1, 3, 5))}
EVERY_DAY = frozenset(range(7))


class Rule(NamedTuple):
    """Every `interval`-th day that is one of the weekdays."""

    weekdays: frozenset[int] = EVERY_DAY
    interval: int = 1


def read_rule(reader: Reader) -> Rule | None:
    """Read which days repeat; None, with nothing read, if nothing here says so."""
    if any(reader.take(*words) for words in _ALTERNATE):
        return Rule(interval=2)
    if any(reader.take(*words) for words in _DAILY):
        return Rule()
    at = reader.at
    weekdays = read_parity(reader)
    if weekdays is None:
        named = reader.take("هر") or reader.take("روزهای")
        weekdays = _read_weekdays(reader, named=named)
    if weekdays is None:
        reader.at = at
        return None
    return Rule(weekdays)


def read_parity(reader: Reader) -> frozenset[int] | None:
    """Read «روزهای زوج» or «روزهای فرد» as weekdays; None if neither stands here."""
    return next((days for word, days in _PARITY.items() if reader.take("روزهای", word)), None)


def _read_weekdays(reader: Reader, *, named: bool) -> frozenset[int] | None:
    """Read weekdays joined by commas and «و»; `named` says that «هر» or «روزهای» already made them repeat."""
    weekdays: list[int] = []
    plural = named
    while True:
        one = read_plural(reader)
        if one is None:
            return None
        weekdays.append(one[0])
        plural = plural or one[1]
        at = reader.at
        if not reader.take_any(COMMAS) and not reader.take(AND):
            break
        reader.take(AND)
        reader.take("هر")
        here = reader.at
        if read_plural(reader) is None:
            reader.at = at
            break
        reader.at = here
    return frozenset(weekdays) if plural and len(set(weekdays)) == len(weekdays) else None


def read_plural(reader: Reader) -> tuple[int, bool] | None:
    """Read a weekday and whether it is plural («پنجشنبه‌ها»)."""
    if reader.word in PLURALS:
        reader.at += 1
        return PLURALS[reader.tokens[reader.at - 1].text], True
    spaced = reader.peek(1).text
    if spaced == "شنبهها":
        weekday = PLURALS.get(reader.word + spaced)
        reader.at += 2 if weekday is not None else 0
        return None if weekday is None else (weekday, True)
    weekday = read_weekday(reader)
    return None if weekday is None else (weekday, reader.take("ها"))
