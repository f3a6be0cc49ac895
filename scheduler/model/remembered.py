"""Answers about a week that several checks ask for, found once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from scheduler.model.week import Week

Answer = TypeVar("Answer")


def once_a_week(find: Callable[[Week], Answer]) -> Callable[[Week], Answer]:
    """Return a function of a week that remembers its answer for the last week it was asked about.

    A week is told by its identity: it is frozen, but too large to be hashed. The answer must not be changed.
    """
    last: list[tuple[Week, Answer]] = []

    @wraps(find)
    def answer(week: Week) -> Answer:
        if not last or last[0][0] is not week:
            last[:] = [(week, find(week))]
        return last[0][1]

    return answer
