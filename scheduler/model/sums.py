"""What figures of programs add up to."""

from __future__ import annotations

from scheduler.model.week import Week


def figure_sum(week: Week, figure: str) -> int:
    """Return the sum of a figure over the programs that take place."""
    return sum(
        found.amount
        for program in week.programs
        if program.takes_place
        for found in program.figures
        if found.figure.id == figure
    )
