"""New ids: a readable stem and a number above every one that the folder has ever used with it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scheduler.model.program import Program
from scheduler.model.week import Week
from scheduler.persian.text import fold

_NUMBERED = re.compile(r"(?<![a-z0-9-])([a-z0-9]+(?:-[a-z0-9]+)*)-([0-9]{1,6})(?![a-z0-9]|-[a-z0-9])")
_STEM = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST = 48


class Mint:
    """Where new ids come from; it gives each one once."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._last: dict[str, int] = {}
        for text in texts:
            for stem, number in _NUMBERED.findall(text):
                self._last[stem] = max(self._last.get(stem, 0), int(number))

    def next_id(self, stem: str) -> str:
        """Return the next id of a stem, such as `shiraz-7`."""
        self._last[stem] = self._last.get(stem, 0) + 1
        return f"{stem}-{self._last[stem]}"


def stem_of(program: Program, week: Week) -> str:
    """Return what the id of a program begins with: its county, else its kind, else the name of the folder."""
    place = week.places.get(program.place.id) if program.place else None
    organizer = week.organizers.get(program.organizer.id)
    named = (
        place.county if place else program.place.id if program.place else "",
        organizer.county if organizer else "",
        _county_in(program.title, week),
    )
    known = [county for county in named if county in week.counties]
    kinds = [program.kind.id] if program.kind.id in week.kinds else []
    stems = (*known, *kinds, week.slug, "program")
    return next(stem for stem in stems if _STEM.fullmatch(stem) and len(stem) <= _LONGEST)


def _county_in(title: str, week: Week) -> str:
    """Return the county that a title names as words of their own, the longest name first; empty if none."""
    words = f" {_spaced(title)} "
    names = sorted(week.counties.values(), key=lambda county: (-len(county.title), county.id))
    return next((county.id for county in names if county.title and f" {_spaced(county.title)} " in words), "")


def _spaced(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))
