"""An event file as it stands, byte order mark and line ends included, with its tree and its places as offsets."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from scheduler.source.flaw import Flaw
from scheduler.source.nodes import Node
from scheduler.source.recovery import read_tree
from scheduler.source.span import Span

_LINE_END = re.compile(r"\r\n|\r|\n")
_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file: `raw` as it stands, `starts` the offset of each line in it, and the tree of its text."""

    name: str
    raw: str
    starts: tuple[int, ...]
    root: Node | None
    flaws: tuple[Flaw, ...]

    @property
    def newline(self) -> str:
        """Return the line end of the file: that of its first line."""
        found = _LINE_END.search(self.raw)
        return found[0] if found else "\n"

    def offset(self, line: int, column: int) -> int:
        """Return the offset in `raw` of a place; lines and columns count from 1."""
        if line > len(self.starts):
            return len(self.raw)
        return min(self.starts[line - 1] + column - 1, len(self.raw))

    def stretch(self, span: Span) -> tuple[int, int]:
        """Return the offsets of a span in `raw`."""
        return self.offset(span.line, span.column), self.offset(span.end_line, span.end_column)

    def written(self, span: Span) -> str:
        """Return what stands at a span, with its quotes."""
        start, end = self.stretch(span)
        return self.raw[start:end]

    def line_of(self, offset: int) -> int:
        """Return the line, from 1, that an offset lies on."""
        return bisect_right(self.starts, offset)

    def lines(self) -> tuple[str, ...]:
        """Return the lines without their ends."""
        return tuple(_LINE_END.split(self.raw.removeprefix(_MARK)))


def source_file(name: str, raw: str) -> SourceFile:
    """Return a file read; a broken text gives what recovery saves of it."""
    text = _LINE_END.sub("\n", raw.removeprefix(_MARK))
    first = len(raw) - len(raw.removeprefix(_MARK))
    starts = (first, *(found.end() for found in _LINE_END.finditer(raw)))
    tree = read_tree(text, name)
    return SourceFile(name, raw, starts, tree.root, tree.flaws)
