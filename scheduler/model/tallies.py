"""How many programs a week holds, by kind, level, county, day and figure; those that take place alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from scheduler.model.nouns import Level
from scheduler.model.program import Program
from scheduler.model.week import Week
from scheduler.persian.jalali import JalaliDate


class Tallies(NamedTuple):
    """Programs by kind, by level of their organizer and by county; on each day; by county and day; and figures.

    A program counts once by kind, level and county of its first session, and on each day on which it is held. One whose
    time is open (`waiting` of them) counts by kind, level and county too, but is held on no day.
    """

    programs: int
    sessions: int
    waiting: int
    cancelled: int
    expected: int
    kinds: Mapping[str, int]
    levels: Mapping[Level, int]
    counties: Mapping[str, int]
    days: Mapping[JalaliDate, int]
    county_days: Mapping[tuple[str, JalaliDate], int]
    figures: Mapping[str, int]


def tally(week: Week) -> Tallies:
    """Return the tallies of a week."""
    held = [program for program in week.programs if program.takes_place]
    levels = (week.organizers.get(program.organizer.id) for program in held)
    spots = {spot for program in held for spot in _spots(week, program)}
    figures: Counter[str] = Counter()
    for program in held:
        for figure in program.figures:
            figures[figure.figure.id] += figure.amount
    return Tallies(
        programs=len(held),
        sessions=sum(len(program.sessions) for program in held),
        waiting=sum(program.is_open for program in held),
        cancelled=sum(program.status == "cancelled" for program in week.programs),
        expected=sum(program.expected or 0 for program in held),
        kinds=Counter(program.kind.id for program in held),
        levels=Counter(node.level for node in levels if node is not None),
        counties=Counter(_county(week, program) for program in held),
        days=Counter(day for _, day in {(program, day) for program, _, day in spots}),
        county_days=Counter((county, day) for _, county, day in spots),
        figures=figures,
    )


def _spots(week: Week, program: Program) -> Iterator[tuple[str, str, JalaliDate]]:
    """Yield where and when a program is held: its id, a county and a day."""
    for session in program.sessions:
        county = week.county_of(program, session)
        for day in session.days:
            yield program.id, county, day


def _county(week: Week, program: Program) -> str:
    return week.county_of(program, program.sessions[0] if program.sessions else None)
