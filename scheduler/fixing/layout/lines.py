"""Which lines of a file belong to values, and where nodes end."""

from __future__ import annotations

from scheduler.fixing.scalars import scalars
from scheduler.fixing.source_file import SourceFile
from scheduler.source.nodes import Mapping, Node, Scalar, Sequence


def value_lines(file: SourceFile) -> frozenset[int]:
    """Return the lines (from 1) whose end lies inside a value of several lines: blanks there may be meant."""
    found: set[int] = set()
    for scalar, _ in scalars(file.root):
        if scalar.block:
            found.update(range(scalar.span.line + 1, last_line(file, scalar) + 1))
        else:
            found.update(range(scalar.span.line, scalar.span.end_line))
    return frozenset(found)


def last_line(file: SourceFile, node: Node) -> int:
    """Return the last line (from 1) on which a node has something written."""
    if isinstance(node, Scalar) and node.block:
        return _last_of_block(file, node)
    if isinstance(node, Mapping | Sequence) and is_block(file, node):
        children = [entry.value for entry in node.entries] if isinstance(node, Mapping) else node.items
        return max((last_line(file, child) for child in children), default=node.span.line)
    return node.span.end_line


def is_block(file: SourceFile, node: Mapping | Sequence) -> bool:
    """Tell whether a list or mapping is written line by line, without brackets."""
    return not file.written(node.span).startswith(("[", "{"))


def _last_of_block(file: SourceFile, scalar: Scalar) -> int:
    lines = file.lines()
    last = min(scalar.span.end_line - (scalar.span.end_column == 1), len(lines))
    if "+" in lines[scalar.span.line - 1][scalar.span.column - 1 :].partition("#")[0]:
        return last  # «|+» keeps the blank lines below it
    while last > scalar.span.line and not lines[last - 1].strip():
        last -= 1
    return last
