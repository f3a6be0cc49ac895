"""Which programs stand for a week that is too large for two pages."""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.model.program import Program
from scheduler.model.week import Week

# Kinds that press and guests come for, by their usual ids; a week that has none of them shows the province's own.
_KINDS = ("conference", "inauguration")


def headline_programs(week: Week) -> list[Program]:
    """Return the programs that matter to the whole province, the weightiest first: those it holds itself or that
    nothing else is held beside, then conferences and inaugurations, each by the people expected.
    """
    ranked = [(rank, place, program) for place, program in enumerate(week.programs) if (rank := _rank(week, program))]
    return [program for *_, program in sorted(ranked, key=lambda one: (one[0], -(one[2].expected or 0), one[1]))]


def _rank(week: Week, program: Program) -> int:
    """Return 1 for the weightiest, 0 for what is no headline."""
    organizer, kind = week.organizers.get(program.organizer.id), week.kinds.get(program.kind.id)
    if (organizer and organizer.level == "province") or program.plenary or (kind and kind.plenary):
        return 1
    return _KINDS.index(program.kind.id) + 2 if program.kind.id in _KINDS else 0


def ids(programs: Iterable[Program]) -> frozenset[str]:
    """Return the ids of programs."""
    return frozenset(program.id for program in programs)
