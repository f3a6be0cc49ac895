"""Programs that are for the same people, and when they meet."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
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


class _Stretch(NamedTuple):
    """When one session takes place."""

    interval: Interval
    program: Program
    session: Session


class _Held:
    """Sessions by start, with the latest end of those up to each: overall, and of all but the program that has it."""

    def __init__(self, held: Iterable[_Stretch]) -> None:
        self._held = sorted(held, key=lambda entry: (entry.interval, entry.program.id))
        self._latest: list[int] = []
        self._others: list[tuple[str, int]] = []
        latest, others, leader = 0, 0, ""
        for interval, program, _ in self._held:
            if program.id == leader:
                latest = max(latest, interval.end)
            elif interval.end > latest:
                latest, others, leader = interval.end, latest, program.id
            else:
                others = max(others, interval.end)
            self._latest.append(latest)
            self._others.append((leader, others))

    def __len__(self) -> int:
        return len(self._held)

    def __iter__(self) -> Iterator[_Stretch]:
        return iter(self._held)

    def first_beside(self, interval: Interval, but_not: str | None = None) -> _Stretch | None:
        """Return the first stretch that overlaps another, of another program than `but_not`."""
        index = bisect_right(self._latest, interval.start)
        if index < len(self._held) and self._held[index].program.id == but_not:
            index = self._first_of_others(interval.start, but_not)
        found = self._held[index] if index < len(self._held) else None
        return found if found is not None and found.interval.start < interval.end else None

    def _first_of_others(self, start: int, but_not: str) -> int:
        def latest(index: int) -> int:
            leader, others = self._others[index]
            return others if leader == but_not else self._latest[index]

        return bisect_right(range(len(self._held)), start, key=latest)


def forbidden_meetings(week: Week) -> Iterator[Meeting]:
    """Yield the pairs of `not_with` that meet, each pair once, where they first do, at the program that names the other."""
    if not any(program.not_with for program in week.programs):
        return
    programs = {program.id: program for program in week.programs}
    held: dict[str, _Held] = {}
    told: set[frozenset[str]] = set()
    for program in week.programs:
        for ref in program.not_with:
            other = programs.get(ref.id)
            pair = frozenset((program.id, ref.id))
            if other is None or other is program or pair in told:
                continue
            told.add(pair)
            for one in (other, program):
                if one.id not in held:
                    held[one.id] = _Held(_stretches(one))
            met = _meeting(held[other.id], held[program.id])
            if met is not None:
                yield met


def _stretches(program: Program) -> Iterator[_Stretch]:
    for session in program.sessions if program.takes_place else ():
        for interval in session.occupied:
            yield _Stretch(interval, program, session)


def _meeting(first: _Held, second: _Held) -> Meeting | None:
    """Return where two programs first meet; each stretch of the one with fewer is looked up in the other."""
    few, many = (first, second) if len(first) <= len(second) else (second, first)
    for one in few:
        other = many.first_beside(one.interval)
        if other is not None:
            earlier, later = (one, other) if few is first else (other, one)
            shared = _shared(earlier.interval, later.interval)
            return Meeting(earlier.program, later.program, later.session, shared, earlier.interval.end)
    return None


def _shared(one: Interval, other: Interval) -> Interval:
    return Interval(max(one.start, other.start), min(one.end, other.end))


def beside_plenaries(week: Week) -> Iterator[Meeting]:
    """Yield each program with hours that is held beside a plenary of its county or of the whole week, once.

    A plenary is for the county it is held in; one of the province or a headquarters is for all. What goes on at
    prayer times (exhibitions, service desks) goes on beside a plenary too. Of two plenaries the one written later
    is told.
    """
    found: dict[str, list[_Stretch]] = defaultdict(list)
    order: dict[str, int] = {}
    for number, program in enumerate(week.programs):
        if is_plenary(week, program) and program.takes_place:
            order[program.id] = number
            for session in program.sessions:
                reach = _reach(week, program, session)
                if session.time is not None and reach is not None:
                    found[reach] += [_Stretch(interval, program, session) for interval in session.occupied]
    if not found:
        return
    plenaries = {reach: _Held(held) for reach, held in found.items()}
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


def _beside(week: Week, program: Program, plenaries: dict[str, _Held]) -> Meeting | None:
    for session in program.sessions:
        if session.time is None:
            continue
        for reach in (EVERYWHERE, week.county_of(program, session)):
            held = plenaries.get(reach)
            for interval in session.occupied if held is not None else ():
                found = held.first_beside(interval, program.id) if held is not None else None
                if found is not None:
                    return Meeting(
                        found.program, program, session, _shared(interval, found.interval), found.interval.end
                    )
    return None
