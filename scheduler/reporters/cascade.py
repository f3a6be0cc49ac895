"""Cascade control: what only follows from a fault already told is not told again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic
from scheduler.reporters.excerpt import Read


class _Reference(NamedTuple):
    """Where a rule's finding keeps the id it misses, and the start of the files that declare such ids."""

    value: str
    files: tuple[str, ...]


_REFERENCES: Mapping[str, _Reference] = {
    "KD01": _Reference("written", ("week.yaml",)),
    "FG01": _Reference("written", ("week.yaml",)),
    "OR01": _Reference("written", ("organizers.yaml",)),
    "PL01": _Reference("written", ("places.yaml",)),
    "PL03": _Reference("written", ("places.yaml",)),
    "PE01": _Reference("written", ("people.yaml",)),
    "EQ01": _Reference("written", ("equipment.yaml",)),
    "WV01": _Reference("subject", ("programs/", "places.yaml")),
}
# A file that was not read at all: nothing in it can be known.
_UNREAD = frozenset({"SY02", "SY03", "SY04", "SY22"})
_ID_KEY = r"^[ \t]*(?:- *)?\{?\W*(?:[\w-]*id[\w-]*|شناسه\w*)[^\w/]{0,4}"


def without_echoes(findings: tuple[Diagnostic, ...], read: Read) -> tuple[Diagnostic, ...]:
    """Return findings without those that miss an id which is written, but in an item or file that could not be read.

    They say nothing new: once that item is mended the id is known, or the next run tells that it is not.
    """
    broken = sorted({finding.span.file for finding in findings if finding.code.startswith("SY")})
    unread = {finding.span.file for finding in findings if finding.code in _UNREAD}
    if not broken:
        return findings
    declared: dict[tuple[str, str], bool] = {}

    def is_echo(finding: Diagnostic) -> bool:
        reference = _REFERENCES.get(finding.code)
        if reference is None:
            return False
        files = [file for file in broken if file.startswith(reference.files)]
        wanted = str(dict(finding.values).get(reference.value, ""))
        for file in files:
            if (file, wanted) not in declared:
                declared[file, wanted] = file in unread or _declares(read(file) or "", wanted)
        return any(declared[file, wanted] for file in files)

    return tuple(finding for finding in findings if not is_echo(finding))


def _declares(text: str, wanted: str) -> bool:
    """Tell whether a text gives an id, or the last part of a path, to one of its items."""
    names = {wanted, wanted.rpartition("/")[2]} - {""}
    pattern = _ID_KEY + "(?:" + "|".join(sorted(map(re.escape, names))) + r")(?![\w/-])"
    return re.search(pattern, text, re.M) is not None
