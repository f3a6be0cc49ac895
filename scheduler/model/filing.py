"""In which file an organizer writes its programs."""

from __future__ import annotations

from collections import Counter, defaultdict

from scheduler.model.week import Week

# A name that could not stand in a pattern of words names no file.
_MARKS = frozenset("{}[]")


class Filing:
    """The files of programs by organizer, gathered once."""

    def __init__(self, week: Week) -> None:
        self._week = week
        self._own: dict[str, Counter[str]] = defaultdict(Counter)
        self._below: dict[str, Counter[str]] = defaultdict(Counter)
        for program in week.programs:
            if _MARKS.isdisjoint(program.span.file):
                self._own[program.organizer.id][program.span.file] += 1
        for organizer, files in self._own.items():
            for node in week.lineage(organizer):
                self._below[node.id].update(files)

    def file_of(self, organizer: str) -> str:
        """Return the file with most of an organizer's programs, else of its neighbours' below the top; else nothing."""
        above = (self._below.get(node.id) for node in self._week.lineage(organizer) if node.parent)
        for files in (self._own.get(organizer), *above):
            if files:
                return min(files, key=lambda file: (-files[file], file))
        return ""
