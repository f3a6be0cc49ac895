"""What figures of programs add up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from scheduler.model.week import Week


def figure_sums(week: Week) -> Mapping[str, int]:
    """Return the sum of each figure over the programs that take place; 0 where none has it."""
    sums: Counter[str] = Counter()
    for program in week.programs:
        for found in program.figures if program.takes_place else ():
            sums[found.figure.id] += found.amount
    return sums
