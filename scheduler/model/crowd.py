"""How many people a program brings together, and where they fit."""

from __future__ import annotations

from scheduler.model.nouns import Place
from scheduler.model.program import Program
from scheduler.model.week import Week


def expected_at_a_time(program: Program) -> int | None:
    """Return how many people are expected at one time, rounded up; None where nothing is said or nothing is dated."""
    times = sum(session.last.ordinal - session.first.ordinal + 1 for session in program.sessions)
    return None if program.expected is None or not times else -(-program.expected // times)


def roomiest(week: Week, county: str) -> Place | None:
    """Return the venue of a county with the largest known capacity, the first of equals."""
    known = (place for place in week.places.values() if place.county == county and place.capacity is not None)
    return max(known, key=lambda place: place.capacity or 0, default=None)
