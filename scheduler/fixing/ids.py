"""A program without an id gets one: short, readable, and never used before."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.fixing.keyed import keyed_mappings
from scheduler.fixing.keys import began_in
from scheduler.fixing.minting import stem_of
from scheduler.fixing.repair import Change, Repair
from scheduler.fixing.request import Request
from scheduler.fixing.source_file import SourceFile
from scheduler.source.nodes import Mapping

NAME = "ID01"


def find(file: SourceFile, request: Request) -> Iterator[Repair]:
    """Yield a repair for each program whose id is missing; none while the week itself can't be read."""
    lacking = {finding.span for finding in request.findings if finding.code == NAME}
    if request.week is None or not lacking:
        return
    programs = {program.span: program for program in request.week.programs}
    key = "شناسه" if began_in(file) == "fa" else "id"
    for keyed in keyed_mappings(file.root, file.name):
        head = keyed.node.entries[0].key.span if keyed.node.entries else None
        if head in lacking and head in programs and keyed.table.name == "program":
            new_id = request.mint.next_id(stem_of(programs[head], request.week))
            start = file.offset(head.line, head.column)
            yield Repair(file.name, NAME, (Change(start, start, _entry(file, keyed.node, f"{key}: {new_id}")),))


def _entry(file: SourceFile, node: Mapping, written: str) -> str:
    """Return the text that puts an entry before the first one of a mapping."""
    is_flow = file.written(node.span).startswith("{")
    return f"{written}, " if is_flow else f"{written}\n{' ' * (node.entries[0].key.span.column - 1)}"
