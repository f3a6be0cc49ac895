"""Several days in as few words as tell them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from scheduler.persian.jalali import JalaliDate
from scheduler.persian.text import persian_digits

_SHORTEST = 2


def days_text(days: Iterable[JalaliDate]) -> str:
    """Return «۱۷ تا ۱۹ و ۲۱ اردیبهشت»: three days in a row and more as one, each month once."""
    months = groupby(sorted(set(days)), key=lambda day: (day.year, day.month))
    return "، ".join(_month_text(tuple(members)) for _, members in months)


def _month_text(days: tuple[JalaliDate, ...]) -> str:
    texts = [persian_digits(text) for text in _texts([day.day for day in days])]
    listed = f"{'، '.join(texts[:-1])} و {texts[-1]}" if len(texts) > 1 else texts[0]
    return f"{listed} {days[0].month_name}"


def _texts(numbers: list[int]) -> Iterator[str]:
    for _, members in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in members]
        if len(run) > _SHORTEST:
            yield f"{run[0]} تا {run[-1]}"
        else:
            yield from map(str, run)
