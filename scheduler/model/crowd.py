"""How many people a program brings together, and where they fit."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.model.nouns import Place
from scheduler.model.program import Program
from scheduler.model.week import Week


def expected_at_a_time(program: Program) -> int | None:
    """Return how many people are expected at one time, rounded up; None where nothing is said or nothing is dated."""
    times = sum(session.last.ordinal - session.first.ordinal + 1 for session in program.sessions)
    return None if program.expected is None or not times else -(-program.expected // times)


def roomiest(week: Week) -> Mapping[str, Place]:
    """Return for each county the venue with the largest known capacity, the first of equals."""
    found: dict[str, Place] = {}
    for place in week.places.values():
        best = found.get(place.county)
        if place.capacity is not None and (best is None or place.capacity > (best.capacity or 0)):
            found[place.county] = place
    return found
