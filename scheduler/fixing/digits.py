"""Digits of foreign keyboards become Persian ones, and a number in digits of two scripts gets one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scheduler.fixing.repair import Change, Repair
from scheduler.fixing.request import Request
from scheduler.fixing.scalars import content, scalars
from scheduler.fixing.source_file import SourceFile
from scheduler.persian.digit_scripts import mixed_digits
from scheduler.persian.text import ARABIC_DIGITS, ascii_digits, persian_digits

NAME = "digits"
_WORD = re.compile(r"[^\s\[\]{},\"'،؛()«»]+")
_ARABIC = frozenset(ARABIC_DIGITS)


def find(file: SourceFile, _request: Request) -> Iterator[Repair]:
    """Yield a repair for each word of a key or value with Arabic-Indic digits, or with digits of two scripts."""
    for scalar, _ in scalars(file.root):
        if scalar.text.isascii() or not (_ARABIC & set(scalar.text) or mixed_digits(scalar.text)):
            continue
        start, end = content(file, scalar)
        for word in _WORD.finditer(file.raw[start:end]):
            mended = _mended(word[0])
            if mended != word[0]:
                change = Change(start + word.start(), start + word.end(), mended)
                yield Repair(file.name, NAME, (change,), only_spelling=True)


def _mended(word: str) -> str:
    """Return a word with its digits in one script: ASCII beside Latin letters or among more of its kind."""
    if not (_ARABIC & set(word) or mixed_digits(word)):
        return word
    letters = [letter for letter in word if letter.isalpha()]
    digits = [letter for letter in word if letter.isdigit()]
    if letters:
        is_ascii = all(letter.isascii() for letter in letters)
    else:
        is_ascii = 2 * sum(digit.isascii() for digit in digits) > len(digits)
    return ascii_digits(word) if is_ascii else persian_digits(word)
