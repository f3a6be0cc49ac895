"""Two spaces a level: keys under a key, and the dashes of a list under its key."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.fixing.layout.lines import is_block
from scheduler.fixing.repair import Change, Repair
from scheduler.fixing.source_file import SourceFile
from scheduler.source.nodes import Mapping, Node, Sequence
from scheduler.source.span import Span

NAME = "indents"
_STEP = 2


class _Odd(Exception):
    """A dash stands alone on its line, or something else that is left as it is."""


def find(file: SourceFile) -> Iterator[Repair]:
    """Yield one repair that indents the whole file; none where it is in order or oddly written."""
    columns: dict[int, tuple[int, int]] = {}
    gaps: list[Change] = []
    try:
        _place(file, file.root, 0, columns, gaps)
    except _Odd:
        return
    changes = (*gaps, *_shifts(file, columns))
    if changes:
        yield Repair(file.name, NAME, tuple(sorted(changes)))


def _place(
    file: SourceFile, node: Node | None, column: int, columns: dict[int, tuple[int, int]], gaps: list[Change]
) -> None:
    """Note for each line that opens a part its column (from 0) and the one it should have."""
    if isinstance(node, Mapping) and is_block(file, node):
        for key, value in node.entries:
            columns.setdefault(key.span.line, (key.span.column - 1, column))
            if isinstance(value, Mapping | Sequence) and is_block(file, value):
                _place(file, value, column + _STEP, columns, gaps)
    elif isinstance(node, Sequence) and is_block(file, node):
        for item in node.items:
            dash = _dash_of(file, item.span)
            columns.setdefault(item.span.line, (dash, column))
            start = file.offset(item.span.line, dash + 2)
            gap = Change(start, file.offset(item.span.line, item.span.column), " ")
            if file.raw[gap.start : gap.end] not in (" ", ""):
                gaps.append(gap)
            _place(file, item, column + _STEP, columns, gaps)


def _dash_of(file: SourceFile, span: Span) -> int:
    before = file.raw[file.offset(span.line, 1) : file.offset(span.line, span.column)]
    if not before.rstrip().endswith("-"):
        raise _Odd
    return before.rindex("-")


def _shifts(file: SourceFile, columns: dict[int, tuple[int, int]]) -> Iterator[Change]:
    """Yield the change of indent of each line; those that open no part move with the one they belong to."""
    shift = 0
    for number, line in enumerate(file.lines(), 1):
        indent = len(line) - len(line.lstrip(" "))
        if number in columns:
            shift = columns[number][1] - columns[number][0]
            own = shift
        elif line.lstrip().startswith("#"):
            own = _shift_below(number, indent, columns, shift)
        else:
            own = shift
        start = file.offset(number, 1)
        if line.strip() and own > 0:
            yield Change(start, start, " " * own)
        elif line.strip() and own < 0:
            yield Change(start, start + min(-own, indent), "")


def _shift_below(number: int, indent: int, columns: dict[int, tuple[int, int]], shift: int) -> int:
    """Return the shift of the next part where a comment stands in its column, else that of the part above."""
    below = min((line for line in columns if line > number), default=0)
    old, new = columns.get(below, (0, 0))
    return new - old if below and old == indent else shift
