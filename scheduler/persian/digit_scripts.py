"""Where the digits of a text are not of one script that the parsers take."""

from __future__ import annotations

import re
from functools import cache

from scheduler.persian.text import ARABIC_DIGITS, ASCII_DIGITS, PERSIAN_DIGITS


@cache
def _mixed() -> re.Pattern[str]:
    pairs = (("0-9", "۰-۹٠-٩"), ("۰-۹", "0-9٠-٩"), ("٠-٩", "0-9۰-۹"))
    return re.compile("|".join(f"[{one}][/.:-]?[{others}]" for one, others in pairs))


def mixed_digits(text: str) -> tuple[int, int] | None:
    """Return where a number, date or clock time is written in digits of two scripts (1۴02), as offsets, or None."""
    if text.isascii():
        return None
    found = _mixed().search(text)
    return found.span() if found else None


def foreign_digits(text: str) -> tuple[int, int] | None:
    """Return where the first digit stands that is neither ASCII, Persian nor Arabic-Indic, as offsets, or None."""
    for at, letter in enumerate(text):
        if letter.isdigit() and letter not in ASCII_DIGITS + PERSIAN_DIGITS + ARABIC_DIGITS:
            return at, at + 1
    return None
