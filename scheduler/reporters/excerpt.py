"""The line that a finding speaks of, parted into the token and what stands around it, and the lines that explain it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from scheduler.reporters.visible import visible
from scheduler.source.span import Span

LONGEST = 160
_FARTHEST_HEAD = 60

Lines = tuple[str, ...]
LinesOf = Callable[[str], Lines]
Read = Callable[[str], str | None]


class Excerpt(NamedTuple):
    """One line to show: its number (from 1), and its text around and in the marked token."""

    number: int
    before: str
    token: str
    after: str


def line_reader(read: Read) -> LinesOf:
    """Return how to get the lines of a file; none where it can't be read."""

    @lru_cache(maxsize=8)
    def lines_of(file: str) -> Lines:
        return tuple((read(file) or "").split("\n"))

    return lines_of


def marked_line(lines: Lines, span: Span) -> Excerpt | None:
    """Return the first line of a span; None where it speaks of a whole file, or the file can't be shown."""
    if span == Span.of_file(span.file) or not 1 <= span.line <= len(lines):
        return None
    line = lines[span.line - 1].rstrip(" \r")
    start = min(span.column - 1, len(line))
    end = min(span.end_column - 1, len(line)) if span.end_line == span.line else len(line)
    return _shortened(Excerpt(span.line, line[:start], line[start:end], line[end:]))


def plain_line(lines: Lines, number: int) -> Excerpt:
    """Return a line that nothing is marked in."""
    return _shortened(Excerpt(number, lines[number - 1].rstrip(), "", ""))


def head_number(lines: Lines, span: Span) -> int | None:
    """Return the line (from 1) that opens the list item a span stands in; None where the span stands on it."""
    if span == Span.of_file(span.file) or not 1 <= span.line <= len(lines):
        return None
    indent = _indent(lines[span.line - 1])
    for number in range(span.line - 1, max(span.line - _FARTHEST_HEAD, 0), -1):
        line = lines[number - 1]
        if not line.strip() or line.lstrip().startswith("#") or _indent(line) >= indent:
            continue
        if line.lstrip().startswith("- "):
            return None if lines[span.line - 1].lstrip().startswith("- ") else number
        indent = _indent(line)
    return None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _shortened(excerpt: Excerpt) -> Excerpt:
    """Make what is hidden visible, and cut a long line around its token."""
    number, before, token, after = excerpt
    if len(before) + len(token) + len(after) > LONGEST:
        token = _cut(token, LONGEST // 2)
        room = LONGEST - len(token)
        before = before if len(before) <= room // 2 else "…" + before[-(room // 2) :]
        after = _cut(after, room - len(before))
    return Excerpt(number, visible(before), visible(token), visible(after))


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: max(longest, 0)] + "…"
