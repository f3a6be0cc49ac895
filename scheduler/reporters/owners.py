"""Who must act on a finding: the organizer of the program that it stands in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic
from scheduler.model.week import Week
from scheduler.protocols import Owner
from scheduler.reporters.excerpt import Lines, Read, line_reader
from scheduler.source.span import Span

_ITEM = re.compile(r" {0,4}- ")
_ORGANIZER = re.compile(r"\s*(?:- )?(?:organizer|برگزارکننده)\s*[:：]\s*[\"'@]?(?P<id>[\w/-]+)")


class _Head(NamedTuple):
    """The line on which a program begins, and its organizer's id."""

    line: int
    organizer: str


def owners(week: Week | None, read: Read) -> Owner:
    """Return who must act on a finding: the titles from district to group; empty for what concerns the whole week."""
    if week is None:
        return lambda _finding: ""
    return _Owners(week, read)


class _Owners:
    """The programs of a week by file and line."""

    def __init__(self, week: Week, read: Read) -> None:
        self.week = week
        self.lines_of = line_reader(read)
        self.heads: dict[str, list[_Head]] = defaultdict(list)
        for program in week.programs:
            self.heads[program.span.file].append(_Head(program.span.line, program.organizer.id))
        for heads in self.heads.values():
            heads.sort()

    def __call__(self, finding: Diagnostic) -> str:
        """Return the organizer of the program nearest above the finding in its file."""
        file = finding.span.file
        if not file.startswith("programs/"):
            return ""
        organizer = self._organizer(finding.span)
        if organizer not in self.week.organizers:
            known = {head.organizer for head in self.heads[file]} & set(self.week.organizers)
            organizer = known.pop() if len(known) == 1 else ""
        return self._title(organizer)

    def _title(self, organizer: str) -> str:
        """Return the titles above a node and its own, without that of the province above them all."""
        lineage = self.week.lineage(organizer)
        below = [node.title or node.id for node in lineage if node.parent] or [node.title for node in lineage]
        return " › ".join(reversed(below))

    def _organizer(self, span: Span) -> str:
        heads = self.heads[span.file]
        index = bisect_right(heads, span.line, key=lambda head: head.line) - 1
        above = heads[index].line if index >= 0 else 0
        lines = self.lines_of(span.file)
        unread = _item_start(lines, span.line, above)
        return heads[index].organizer if unread == 0 and index >= 0 else _written_organizer(lines, unread or 1)


def _item_start(lines: Lines, line: int, above: int) -> int:
    """Return the line of an item below line `above` that could not be read as a program; 0 where there is none."""
    margin = len(lines[above - 1]) - len(lines[above - 1].lstrip()) if 0 < above <= len(lines) else 4
    for number in range(min(line, len(lines)), above, -1):
        found = _ITEM.match(lines[number - 1])
        if found and found.end() - 2 <= margin:
            return number
    return 0


def _written_organizer(lines: Lines, start: int) -> str:
    """Return the organizer that stands in the text of the item at line `start`."""
    for number in range(start, len(lines) + 1):
        if number > start and _ITEM.match(lines[number - 1]):
            break
        found = _ORGANIZER.match(lines[number - 1])
        if found:
            return found["id"]
    return ""
