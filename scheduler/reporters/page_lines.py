"""The excerpts of the page: lines in which key and value each keep their own direction."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice
from typing import Literal, NamedTuple

from scheduler.diagnostics.text import Language, spoken
from scheduler.reporters.excerpt import Excerpt, Lines, head_number, marked_line, plain_line
from scheduler.source.span import Span

_LEAD = re.compile(r"\s*(?:- +)?(?:[^\s:#'\"\[{][^:]{0,40}:\s+)?")
_TITLE = re.compile(r"\s*(?:- +)?(?:title|عنوان)\s*:")


class Stretch(NamedTuple):
    """A stretch of a line, in the token or not."""

    text: str
    marked: bool


class Line(NamedTuple):
    """One line: up to its value, and the value, which is isolated: «۹ تا ۱۱» after a Latin key would read «تا ۱۱ ۹».

    `marked` lines hold the token, `apart` ones stand below lines that are left out.
    """

    number: str
    lead: tuple[Stretch, ...]
    value: tuple[Stretch, ...]
    marked: bool
    apart: bool


class Block(NamedTuple):
    """Some lines of one file; its `direction` is that of most of them and decides on which side their numbers are."""

    lines: tuple[Line, ...]
    direction: Literal["ltr", "rtl"]


def around(lines: Lines, span: Span, language: Language) -> Block:
    """Return the marked line with the head and title of its item, the line above and the line below."""
    head = head_number(lines, span)
    numbers = {span.line + 1} if span.line < len(lines) and lines[span.line].strip() else set()
    if head is not None:
        titles = (number for number in range(head, span.line) if _TITLE.match(lines[number - 1]))
        numbers |= {head, span.line - 1, *islice(titles, 1)}
    return _block(lines, span, numbers, language)


def only(lines: Lines, span: Span, language: Language) -> Block:
    """Return the marked line alone."""
    return _block(lines, span, set(), language)


def _block(lines: Lines, span: Span, others: set[int], language: Language) -> Block:
    marked = marked_line(lines, span)
    if marked is None:
        return Block((), "ltr")
    excerpts = [marked if number == span.line else plain_line(lines, number) for number in sorted({*others, span.line})]
    last = excerpts[0].number - 1
    shown: list[Line] = []
    for excerpt in excerpts:
        number = spoken(excerpt.number, language)
        shown.append(_line(excerpt, number, marked=excerpt is marked, apart=excerpt.number > last + 1))
        last = excerpt.number
    leftward = sum(_is_rtl(excerpt) for excerpt in excerpts)
    return Block(tuple(shown), "rtl" if 2 * leftward > len(excerpts) else "ltr")


def _line(excerpt: Excerpt, number: str, *, marked: bool, apart: bool) -> Line:
    parts = (Stretch(excerpt.before, False), Stretch(excerpt.token, True), Stretch(excerpt.after, False))
    found = _LEAD.match("".join(part.text for part in parts))
    edge = found.end() if found else 0
    return Line(number, tuple(_cut(parts, 0, edge)), tuple(_cut(parts, edge, None)), marked, apart)


def _cut(parts: tuple[Stretch, ...], start: int, end: int | None) -> Iterator[Stretch]:
    """Yield what lies between two places of the joined parts."""
    place = 0
    for text, marked in parts:
        piece = text[max(start - place, 0) : None if end is None else max(end - place, 0)]
        if piece:
            yield Stretch(piece, marked)
        place += len(text)


def _is_rtl(excerpt: Excerpt) -> bool:
    """Tell whether the first strong character of a line goes from right to left (UAX #9, P2)."""
    kinds = map(unicodedata.bidirectional, excerpt.before + excerpt.token + excerpt.after)
    return next((kind != "L" for kind in kinds if kind in {"L", "R", "AL"}), False)
