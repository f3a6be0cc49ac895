"""The edits that mend a broken line where it is certain what was meant."""

from __future__ import annotations

import re

from scheduler.source.edit import Edit
from scheduler.source.flaw import FlawName
from scheduler.source.span import Span

_COMMENT = re.compile(r"\s+#.*$")
# «title: همایش kind: workshop» has lost a line break; quotes would hide that.
_JOINED_KEY = re.compile(r"(?:^|\s)[a-z_]+:(?:\s|$)")


def mends(name: FlawName, lines: tuple[str, ...], row: int, start: int, end: int, at: Span) -> tuple[Edit, ...]:
    """Return the edits that mend a flaw of `lines[row][start:end]`; none where more than one mend could be meant.

    `at` is the place of the flaw: its file, and the line (from 1) that the row stands on.
    """
    line = lines[row]
    if name == "tab-indent":
        return tuple(_untabbed(lines, at, at.line - row))
    if name == "fullwidth-colon":
        after = line[end : end + 1]
        return (_edit(at, start, end, ": " if after.strip() else ":"),)
    if name == "persian-comma":
        return (_edit(at, start, end, "," if line[end : end + 1] == " " else ", "),)
    if name == "missing-space":
        return (_edit(at, end + 1, end + 1, " "),)
    if name in ("colon-in-value", "reserved-start"):
        return _quoting(line, start, at)
    return ()


def quoted(value: str) -> str:
    """Return a value in quotes, double ones where it holds none and no backslash."""
    if '"' in value or "\\" in value:
        return "'" + value.replace("'", "''") + "'"
    return f'"{value}"'


def _quoting(line: str, start: int, at: Span) -> tuple[Edit, ...]:
    value = _COMMENT.sub("", line[start:].rstrip())
    is_value = line[:start].rstrip().endswith((":", "-"))
    if not is_value or not value or _JOINED_KEY.search(value):
        return ()
    return (_edit(at, start, start + len(value), quoted(value)),)


def _untabbed(lines: tuple[str, ...], at: Span, first_line: int) -> list[Edit]:
    found: list[Edit] = []
    for row, line in enumerate(lines):
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent and line.strip():
            spot = Span(at.file, first_line + row, 1, first_line + row, 1)
            found.append(_edit(spot, 0, len(indent), indent.replace("\t", "  ")))
    return found


def _edit(at: Span, start: int, end: int, text: str) -> Edit:
    return Edit(Span(at.file, at.line, start + 1, at.line, end + 1), text)
