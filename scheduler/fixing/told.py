"""The repairs that findings themselves carry."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.fixing.repair import Change, Repair
from scheduler.fixing.request import Request
from scheduler.fixing.source_file import SourceFile

# Of these the fixers know more than the finding: all the keys of the file, and the next free number.
_ELSEWHERE = frozenset({"SY48", "ID01"})


def find(file: SourceFile, request: Request) -> Iterator[Repair]:
    """Yield the repair of each finding that knows one; unsafe ones only where they are asked for."""
    for finding in request.findings:
        fix = finding.fix
        if fix is None or not fix.edits or finding.code in _ELSEWHERE:
            continue
        if (fix.is_safe or request.wishes.is_unsafe) and all(edit.span.file == file.name for edit in fix.edits):
            changes = tuple(Change(*file.stretch(edit.span), edit.text) for edit in fix.edits)
            yield Repair(file.name, finding.code, changes)
