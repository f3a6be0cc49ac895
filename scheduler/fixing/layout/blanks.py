"""No blanks at line ends, no two empty lines in a row, one between programs, one line end at the end."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.fixing.layout.lines import is_block, value_lines
from scheduler.fixing.repair import Change, Repair
from scheduler.fixing.source_file import SourceFile
from scheduler.source.nodes import Mapping, Sequence

NAME = "blanks"


def find(file: SourceFile) -> Iterator[Repair]:
    """Yield the repairs of one file, each a line."""
    lines = file.lines()
    in_value = value_lines(file)
    last = max((number for number, line in enumerate(lines, 1) if line.strip()), default=0)
    if last == 0:
        return
    for number, line in enumerate(lines[:last], 1):
        start = file.offset(number, 1)
        if number in in_value:
            continue
        if not line.strip() and (number == 1 or not lines[number - 2].strip()) and number - 1 not in in_value:
            yield _repair(file, start, file.offset(number + 1, 1), "")
        elif line != line.rstrip(" \t"):
            yield _repair(file, start + len(line.rstrip(" \t")), start + len(line), "")
    end = file.offset(last, 1) + len(lines[last - 1].rstrip(" \t"))
    if last not in in_value and file.raw[end:] != file.newline:
        yield _repair(file, end, len(file.raw), "\n")
    yield from _between_programs(file, lines)


def _between_programs(file: SourceFile, lines: tuple[str, ...]) -> Iterator[Repair]:
    """Yield an empty line before each program, above the comments that stand right above it."""
    if not file.name.startswith("programs/") or not isinstance(file.root, Sequence):
        return
    for item in file.root.items[1:]:
        if not isinstance(item, Mapping) or not is_block(file, item):
            continue
        margin = lines[item.span.line - 1].partition("-")[0]
        number = item.span.line
        while number > 1 and lines[number - 2].startswith(f"{margin}#"):
            number -= 1
        if number > 1 and lines[number - 2].strip():
            start = file.offset(number, 1)
            yield _repair(file, start, start, "\n")


def _repair(file: SourceFile, start: int, end: int, text: str) -> Repair:
    return Repair(file.name, NAME, (Change(start, end, text),))
