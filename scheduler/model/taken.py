"""When a thing is taken, and from when it is free."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from scheduler.model.interval import Interval


def busy(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Return the stretches in which anything is booked, in order and apart."""
    found: list[Interval] = []
    for start, end in sorted(intervals):
        if found and start <= found[-1].end:
            found[-1] = Interval(found[-1].start, max(found[-1].end, end))
        else:
            found.append(Interval(start, end))
    return tuple(found)


def free_from(taken: Sequence[Interval], after: int, length: int) -> int:
    """Return the first minute from `after` at which nothing is booked for `length` minutes."""
    start = after
    for number in range(bisect_right(taken, after, key=lambda stretch: stretch.end), len(taken)):
        if taken[number].start >= start + length:
            break
        start = taken[number].end
    return start
