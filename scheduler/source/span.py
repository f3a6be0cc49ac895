"""A stretch of an event file."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """From a first character to just before another; lines and columns count from 1, in code points.

    `file` is relative to the event folder, with `/` on every system.
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def of_file(cls, file: str) -> Span:
        """Return the start of a file, for what is said of the file as a whole."""
        return cls(file, 1, 1, 1, 1)

    def part(self, text: str, start: int, end: int) -> Span:
        """Return the place of some characters of a text; of all of it where quotes or line breaks leave that uncertain."""
        if self.line != self.end_line or self.end_column - self.column != len(text):
            return self
        return Span(self.file, self.line, self.column + start, self.line, self.column + end)
