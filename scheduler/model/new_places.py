"""How a place that nobody declared would be declared."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

from scheduler.model.program import Program
from scheduler.model.week import Week

_ID = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*[a-z0-9]+(?:-[a-z0-9]+)*")
_MARKS = frozenset(",:{}[]#&*!|>%@`\"'\\")


class NewPlace(NamedTuple):
    """The id that a new place could have, and its title as YAML; no title where an id was written."""

    id: str
    title: str


class NewPlaces:
    """Ids for the places that programs name and places.yaml lacks: one for each name, none given twice."""

    def __init__(self, week: Week) -> None:
        self._week = week
        self._given: dict[str, NewPlace] = {}
        self._numbers: dict[str, int] = defaultdict(int)

    def of(self, written: str, program: Program) -> NewPlace:
        """Return how a place is declared that a program names so: below a county, a name by the first free number."""
        if written not in self._given:
            is_id = _ID.fullmatch(written) is not None
            self._given[written] = NewPlace(
                self._id_of(written, program) if is_id else self._numbered(self._home(program)),
                "" if is_id else _as_yaml(written),
            )
        return self._given[written]

    def _id_of(self, written: str, program: Program) -> str:
        head, slash, _ = written.partition("/")
        if slash and head in self._week.counties:
            return written
        return self._home(program) + written.rpartition("/")[2]

    def _numbered(self, home: str) -> str:
        self._numbers[home] += 1
        found = f"{home}place-{self._numbers[home]}"
        return found if found not in self._week.places else self._numbered(home)

    def _home(self, program: Program) -> str:
        """Return what leads the ids of a program's county: that of its organizer, else the first of the week."""
        organizer = self._week.organizers.get(program.organizer.id)
        county = organizer.county if organizer and organizer.county else next(iter(self._week.counties), "")
        return f"{county}/" if county else ""


def _as_yaml(title: str) -> str:
    if not _MARKS & set(title):
        return title
    return '"' + title.replace("\\", "\\\\").replace('"', '\\"') + '"'
