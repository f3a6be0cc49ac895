"""A folded text as words, numbers and marks, and a reader that walks over them."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from scheduler.persian.digit_scripts import foreign_digits, mixed_digits
from scheduler.persian.fault import Fault
from scheduler.persian.text import fold


class Token(NamedTuple):
    """A piece of a folded text: kind `number`, `word`, `mark` or `end`, and where it stands there."""

    kind: str
    text: str
    start: int
    end: int


@cache
def _pieces() -> re.Pattern[str]:
    return re.compile(r"(?P<number>[0-9]+)|(?P<word>[^\W\d_]+)|(?P<mark>\S)")


class Reader:
    """A place in the tokens of a text; past the last one stands an `end` token with an empty text."""

    __slots__ = ("at", "count", "folded", "is_ascii", "tokens")

    def __init__(self, folded: str, *, is_ascii: bool = False) -> None:
        """Cut a folded text into tokens and stand before the first; `is_ascii` is of the text as written."""
        found = [Token(m.lastgroup or "", m[0], m.start(), m.end()) for m in _pieces().finditer(folded)]
        self.folded = folded
        self.is_ascii = is_ascii
        self.count = len(found)
        # Looking a few tokens ahead of the last needs no bounds check.
        self.tokens = (*found, *[Token("end", "", len(folded), len(folded))] * 6)
        self.at = 0

    @property
    def token(self) -> Token:
        """The token to be read next."""
        return self.tokens[self.at]

    @property
    def word(self) -> str:
        """Its text."""
        return self.tokens[self.at].text

    def is_done(self) -> bool:
        """Tell whether every token is read."""
        return self.at >= self.count

    def peek(self, ahead: int) -> Token:
        """Return the token so many places ahead (at most 5)."""
        return self.tokens[self.at + ahead]

    def glued(self, ahead: int) -> bool:
        """Tell whether no space stands before the token so many places ahead."""
        return self.tokens[self.at + ahead].start == self.tokens[self.at + ahead - 1].end

    def take(self, *words: str) -> bool:
        """Read these words if they come next, all or none."""
        for ahead, word in enumerate(words):
            if self.tokens[self.at + ahead].text != word:
                return False
        self.at += len(words)
        return True

    def take_any(self, words: frozenset[str]) -> bool:
        """Read the next word if it is one of these."""
        if self.tokens[self.at].text not in words:
            return False
        self.at += 1
        return True

    def syntax(self, reason: str = "grammar", suggestion: str = "") -> Fault:
        """Return the fault that the rest of the text, from the next token, is not understood.

        A word that is glued to a number («۷شنبه») is told with it: half of what was written says nothing.
        """
        at = 0 if self.is_done() else self.at
        if at and self.tokens[at].kind == "word" and self.tokens[at - 1].kind == "number" and self.glued(at - self.at):
            at -= 1
        start = self.tokens[at].start if not self.is_done() else 0
        return Fault("syntax", start, len(self.folded), (("reason", reason),), suggestion)


def read(text: str) -> Reader | Fault:
    """Return a reader of `text`, or a syntax fault if it is empty or its digits are foreign or mixed."""
    mixed = mixed_digits(text)
    if mixed:
        return Fault("syntax", values=(("reason", "mixed-digits"),)).at(text, *mixed)
    reader = Reader(fold(text), is_ascii=text.isascii())
    if reader.count:
        foreign = None if text.isascii() else foreign_digits(text)
        if foreign is None:
            return reader
        return Fault("syntax", values=(("reason", "foreign-digits"),)).at(text, *foreign)
    return Fault("syntax", values=(("reason", "empty"),)).at(text, 0, len(text))
