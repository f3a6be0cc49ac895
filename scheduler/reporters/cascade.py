"""Cascade control: what only follows from a fault already told is not told again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic
from scheduler.reporters.excerpt import Read

_ID = r"(?:[\w-]*id[\w-]*|شناسه\w*)"
_ORGANIZER = r"(?:organizer|برگزارکننده)"


class _Reference(NamedTuple):
    """Where a rule's finding keeps what it misses, and in which files, by their start, and at which key that stands."""

    value: str
    files: tuple[str, ...]
    key: str = _ID


_REFERENCES: Mapping[str, _Reference] = {
    "KD01": _Reference("written", ("week.yaml",)),
    "FG01": _Reference("written", ("week.yaml",)),
    "OR01": _Reference("written", ("organizers.yaml",)),
    "PL01": _Reference("written", ("places.yaml",)),
    "PL03": _Reference("written", ("places.yaml",)),
    "PE01": _Reference("written", ("people.yaml",)),
    "EQ01": _Reference("written", ("equipment.yaml",)),
    "AU01": _Reference("written", ("programs/",)),
    "OR02": _Reference("path", ("programs/",), _ORGANIZER),
    "OR04": _Reference("path", ("programs/",), _ORGANIZER),
    "WV01": _Reference("subject", ("programs/", "places.yaml", "people.yaml", "organizers.yaml", "equipment.yaml")),
}
# A file that was not read at all: nothing in it can be known.
_UNREAD = frozenset({"SY02", "SY03", "SY04", "SY22"})


def without_echoes(findings: tuple[Diagnostic, ...], read: Read) -> tuple[Diagnostic, ...]:
    """Return findings without those that miss an id which is written, but in an item or file that could not be read.

    They say nothing new: once that item is mended the id is known, or the next run tells that it is not.
    """
    broken = sorted({finding.span.file for finding in findings if finding.code.startswith("SY")})
    unread = {finding.span.file for finding in findings if finding.code in _UNREAD}
    if not broken:
        return findings
    standing: dict[tuple[str, str], frozenset[str]] = {}

    def stands(wanted: str, file: str, key: str) -> bool:
        if (file, key) not in standing:
            standing[file, key] = _written(read(file) or "", key)
        return file in unread or not standing[file, key].isdisjoint({wanted, wanted.rpartition("/")[2]})

    def is_echo(finding: Diagnostic) -> bool:
        reference = _REFERENCES.get(finding.code)
        if reference is None:
            return False
        wanted = str(dict(finding.values).get(reference.value, ""))
        return any(stands(wanted, file, reference.key) for file in broken if file.startswith(reference.files))

    return tuple(finding for finding in findings if not is_echo(finding))


def _written(text: str, key: str) -> frozenset[str]:
    """Return the words that stand at a key in a text, however that line is misspelt."""
    pattern = rf"^[ \t]*(?:- *)?[^\w\n]{{0,4}}{key}[^\w/\n]{{0,4}}([\w/-]+)"
    return frozenset(re.findall(pattern, text, re.M))
