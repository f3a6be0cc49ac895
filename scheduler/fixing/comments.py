"""The comments of an event file."""

from __future__ import annotations

import re
from typing import NamedTuple

from scheduler.fixing.scalars import content, scalars
from scheduler.fixing.source_file import SourceFile

_HASH = re.compile(r"(?:^|(?<=\s))#", re.MULTILINE)


class Comment(NamedTuple):
    """One comment: where its mark stands, as line (from 1) and column (from 0), and the words after the mark."""

    line: int
    column: int
    words: str


def comments(file: SourceFile) -> tuple[Comment, ...]:
    """Return the comments in written order; a mark inside a value is none."""
    values = _stretches(file)
    found: list[Comment] = []
    for number, line in enumerate(file.lines(), 1):
        if "#" not in line:
            continue
        first = file.offset(number, 1)
        for mark in _HASH.finditer(line):
            at = first + mark.start()
            if not any(start <= at < end for start, end in values.get(number, ())):
                found.append(Comment(number, mark.start(), line[mark.end() :].strip()))
                break
    return tuple(found)


def _stretches(file: SourceFile) -> dict[int, list[tuple[int, int]]]:
    """Return the offsets of all values by each line that they stand on; the line of `|` or `>` holds none yet."""
    found: dict[int, list[tuple[int, int]]] = {}
    for scalar, _ in scalars(file.root):
        span = scalar.span
        start, end = content(file, scalar)
        last = span.end_line if span.end_column > 1 else span.end_line - 1
        for line in range(span.line + scalar.block, last + 1):
            found.setdefault(line, []).append((start, end))
    return found
