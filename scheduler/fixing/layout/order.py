"""The keys of an item in the order of its neighbours, or of the tables; comments go with their keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from scheduler.fixing.keyed import Keyed, keyed_mappings
from scheduler.fixing.layout.habits import habit
from scheduler.fixing.layout.lines import is_block, last_line
from scheduler.fixing.repair import Change, Repair
from scheduler.fixing.source_file import SourceFile

NAME = "order"


class _Part(NamedTuple):
    """One key with its value and the comments above it; `rank` is where it belongs."""

    rank: int
    text: str
    has_head: bool


def find(file: SourceFile, *, by_table: bool) -> Iterator[Repair]:
    """Yield a repair for each item whose keys stand in another order than they should."""
    by_name: dict[str, list[Keyed]] = defaultdict(list)
    for keyed in keyed_mappings(file.root, file.name):
        if is_block(file, keyed.node) and keyed.node.whole and len(keyed.known) == len(keyed.node.entries):
            by_name[keyed.table.name].append(keyed)
    for group in by_name.values():
        table = tuple(field.key for field in group[0].table.fields)
        items = [] if by_table else [tuple(one.field.key for one in keyed.known) for keyed in group]
        ranks = {key: rank for rank, key in enumerate(habit(items, table))}
        for keyed in group:
            yield from _ordered(file, keyed, ranks)


def _ordered(file: SourceFile, keyed: Keyed, ranks: dict[str, int]) -> Iterator[Repair]:
    wanted = [ranks[one.field.key] for one in keyed.known]
    lines = [one.entry.key.span.line for one in keyed.known]
    if wanted == sorted(wanted) or len(set(lines)) < len(lines):
        return
    head = keyed.known[0].entry.key.span
    parts, end = _parts(file, keyed, wanted)
    order = sorted(parts, key=lambda part: part.rank)
    if order[0].has_head:
        return  # a comment can't stand between the dash and its first key
    margin = " " * (head.column - 1)
    body = "".join(margin + part.text if part is parts[0] else part.text for part in order)
    start = file.offset(head.line, head.column)
    has_end = file.raw[:end].endswith(("\n", "\r"))
    if has_end and keyed.node.entries:
        yield Repair(file.name, NAME, (Change(start, end, body.replace(file.newline, "\n").removeprefix(margin)),))


def _parts(file: SourceFile, keyed: Keyed, ranks: list[int]) -> tuple[list[_Part], int]:
    """Return the parts of an item in written order, and the offset where the last one ends."""
    lines = file.lines()
    found: list[_Part] = []
    head = keyed.known[0].entry.key.span
    start = file.offset(head.line, head.column)
    ends = [last_line(file, one.entry.value) for one in keyed.known]
    for index, one in enumerate(keyed.known):
        next_line = ends[index] + 1
        end = file.offset(next_line, 1)
        own = one.entry.key.span.line
        first = file.line_of(start) if index else own
        has_head = any(line.strip() == "" or line.lstrip().startswith("#") for line in lines[first - 1 : own - 1])
        found.append(_Part(ranks[index], file.raw[start:end], has_head))
        start = end
    return found, start
