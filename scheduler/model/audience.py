"""Programs that are for the same people, and when they meet."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from scheduler.model.interval import Interval
from scheduler.model.program import Program, Session
from scheduler.model.week import Week

EVERYWHERE = ""
_ANYWHERE = frozenset({"province", "headquarters"})


class Meeting(NamedTuple):
    """Two programs that meet: the session of the second, the shared stretch, and the minute at which the first ends."""

    first: Program
    second: Program
    session: Session
    shared: Interval
    end: int


def forbidden_meetings(week: Week) -> Iterator[Meeting]:
    """Yield the pairs of `not_with` that meet, each pair once, at the program that names the other."""
    if not any(program.not_with for program in week.programs):
        return
    programs = {program.id: program for program in week.programs}
    told: set[frozenset[str]] = set()
    for program in week.programs:
        for ref in program.not_with:
            other = programs.get(ref.id)
            pair = frozenset((program.id, ref.id))
            if other is None or other is program or pair in told:
                continue
            met = _meeting(other, program)
            if met is not None:
                told.add(pair)
                yield met


def _meeting(first: Program, second: Program) -> Meeting | None:
    if not (first.takes_place and second.takes_place):
        return None
    for session in second.sessions:
        for interval in session.occupied:
            for other in first.sessions:
                for taken in other.occupied:
                    if interval.overlaps(taken):
                        return Meeting(first, second, session, _shared(interval, taken), taken.end)
    return None


def _shared(one: Interval, other: Interval) -> Interval:
    return Interval(max(one.start, other.start), min(one.end, other.end))


class _Plenaries:
    """The plenary stretches of one county by start, and how late those up to each end."""

    def __init__(self, held: list[tuple[Interval, Program]]) -> None:
        self.held = sorted(held, key=lambda entry: (entry[0], entry[1].id))
        self.starts = [interval.start for interval, _ in self.held]
        self.latest = list(accumulate((interval.end for interval, _ in self.held), max))

    def beside(self, interval: Interval, program: Program) -> tuple[Interval, Program] | None:
        """Return the nearest plenary of another program that overlaps a stretch."""
        index = bisect_left(self.starts, interval.end) - 1
        while index >= 0 and self.latest[index] > interval.start:
            taken, plenary = self.held[index]
            if taken.overlaps(interval) and plenary is not program:
                return taken, plenary
            index -= 1
        return None


def beside_plenaries(week: Week) -> Iterator[Meeting]:
    """Yield each program with hours that is held beside a plenary of its county or of the whole week, once.

    A plenary is for the county it is held in; one of the province or a headquarters is for all. What goes on at
    prayer times (exhibitions, service desks) goes on beside a plenary too. Of two plenaries the one written later
    is told.
    """
    found: dict[str, list[tuple[Interval, Program]]] = defaultdict(list)
    order: dict[str, int] = {}
    for number, program in enumerate(week.programs):
        if is_plenary(week, program) and program.takes_place:
            order[program.id] = number
            for session in program.sessions:
                reach = _reach(week, program, session)
                if session.time is not None and reach is not None:
                    found[reach] += [(interval, program) for interval in session.occupied]
    if not found:
        return
    plenaries = {reach: _Plenaries(held) for reach, held in found.items()}
    for number, program in enumerate(week.programs):
        kind = week.kinds.get(program.kind.id)
        if not program.takes_place or (kind and kind.through_prayer):
            continue
        met = _beside(week, program, plenaries)
        if met is not None and not (program.id in order and order[met.first.id] > number):
            yield met


def is_plenary(week: Week, program: Program) -> bool:
    """Tell whether a program is for all, by itself or by its kind."""
    kind = week.kinds.get(program.kind.id)
    return program.plenary or (kind is not None and kind.plenary)


def _reach(week: Week, program: Program, session: Session) -> str | None:
    """Return the county that a plenary is for, or EVERYWHERE; None where its county is unknown."""
    organizer = week.organizers.get(program.organizer.id)
    if organizer is not None and organizer.level in _ANYWHERE:
        return EVERYWHERE
    return week.county_of(program, session) or None


def _beside(week: Week, program: Program, plenaries: dict[str, _Plenaries]) -> Meeting | None:
    for session in program.sessions:
        if session.time is None:
            continue
        for reach in (EVERYWHERE, week.county_of(program, session)):
            held = plenaries.get(reach)
            for interval in session.occupied if held is not None else ():
                found = held.beside(interval, program) if held is not None else None
                if found is not None:
                    return Meeting(found[1], program, session, _shared(interval, found[0]), found[0].end)
    return None
