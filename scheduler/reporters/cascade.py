"""Cascade control: what only follows from a fault already told is not told again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic, Severity
from scheduler.reporters.excerpt import Read

_ID = r"(?:[\w-]*id[\w-]*|شناسه\w*)"
_ORGANIZER = r"(?:organizer|برگزارکننده)"


# Of a file too long for reading nobody knows what stands in the rest.
_PARTLY = frozenset({"SY22", "SY30"})


class _Reference(NamedTuple):
    """Where a rule's finding keeps what it misses, and in which files, by their start, and at which key that stands.

    With an empty key the finding adds up all items of those files, and any fault there makes it void.
    """

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
    "OR03": _Reference("district", ("programs/",), ""),
    "FG02": _Reference("figure", ("programs/",), ""),
    "TM14": _Reference("where", ("places.yaml", "organizers.yaml")),
}


def without_echoes(findings: tuple[Diagnostic, ...], read: Read) -> tuple[Diagnostic, ...]:
    """Return findings without those that miss an id which is written, but in an item or file that could not be read.

    They say nothing new: once that item is mended the id is known, or the next run tells that it is not.
    """
    broken, unread = _faulty(findings, read)
    if not broken:
        return findings
    standing: dict[tuple[str, str], frozenset[str]] = {}

    def stands(wanted: str, file: str, key: str) -> bool:
        if (file, key) not in standing:
            standing[file, key] = _written(read(file) or "", key)
        return file in unread or not key or not standing[file, key].isdisjoint({wanted, wanted.rpartition("/")[2]})

    def is_echo(finding: Diagnostic) -> bool:
        reference = _REFERENCES.get(finding.code)
        if reference is None:
            return False
        wanted = str(dict(finding.values).get(reference.value, ""))
        return bool(wanted) and any(
            stands(wanted, file, reference.key) for file in broken if file.startswith(reference.files)
        )

    return tuple(finding for finding in findings if not is_echo(finding))


def _faulty(findings: tuple[Diagnostic, ...], read: Read) -> tuple[list[str], frozenset[str]]:
    """Return the files that have an error of reading, and those of them of which not all was read.

    A file that is missing but stands there under a wrong name counts by its right one.
    """
    broken: set[str] = set()
    unread: set[str] = set()
    for finding in findings:
        if finding.severity is not Severity.ERROR or not finding.code.startswith(("SY", "ID")):
            continue
        file = finding.span.file
        if finding.code == "SY01":
            file = str(dict(finding.values)["name"])
            unread.add(file)
        elif finding.code in _PARTLY or read(file) is None:
            unread.add(file)
        broken.add(file)
    return sorted(broken), frozenset(unread)


def _written(text: str, key: str) -> frozenset[str]:
    """Return the words that stand at a key in a text, however that line is misspelt."""
    pattern = rf"^[ \t]*(?:- *)?[^\w\n]{{0,4}}{key}[^\w/\n]{{0,4}}([\w/-]+)"
    return frozenset(re.findall(pattern, text, re.M))
