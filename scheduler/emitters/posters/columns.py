"""How the days of a poster become columns, lanes and pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from scheduler.emitters.posters.poster import Paper
from scheduler.model.week import Occurrence
from scheduler.persian.jalali import JalaliDate

# A lane is at least 24 mm wide on A4 and 27 mm on A3, so that type never has to shrink below 7 pt.
LANES: Mapping[Paper, int] = {"a4": 10, "a3": 14}
MOST_LANES_A_DAY = 4
# What takes longer is no appointment but something that goes on: it stands above, with its hours.
LONGEST_ENTRY = 5 * 60

Item = TypeVar("Item")


class Run(NamedTuple):
    """An occurrence on days in a row, at the same hours on each."""

    occurrence: Occurrence
    first: JalaliDate
    last: JalaliDate


def is_running(occurrence: Occurrence) -> bool:
    """Tell whether a session stands above the hours: all day, several days, or most of a day."""
    session = occurrence.session
    return session.all_day or session.time is None or session.time.end - session.time.start > LONGEST_ENTRY


def runs(occurrences: Sequence[Occurrence]) -> tuple[Run, ...]:
    """Return the running sessions in given order, those of one program at the same hours on following days as one."""
    found: dict[tuple[str, object, object], list[Run]] = {}
    for occurrence in occurrences:
        program, session = occurrence
        key = (program.id, session.time, program.place_of(session))
        earlier = found.setdefault(key, [])
        if earlier and earlier[-1].last.plus(1) == session.first:
            earlier[-1] = earlier[-1]._replace(last=session.last)
        else:
            earlier.append(Run(occurrence, session.first, session.last))
    return tuple(sorted((run for several in found.values() for run in several), key=lambda run: (run.first, run.last)))


def lanes(starts: Sequence[int]) -> int:
    """Return how many lanes a day needs whose timed sessions start at these minutes: at most four."""
    busiest = max(Counter(start // 60 for start in starts).values(), default=1)
    return min(busiest, MOST_LANES_A_DAY)


def pages(days: Sequence[Item], widths: Sequence[int], most: int) -> Iterator[tuple[Item, ...]]:
    """Yield days in as few pages of at most `most` lanes as keep their order, spread evenly over them."""
    count = -(-sum(widths) // most)
    while True:
        split = tuple(_spread(days, widths, max(most, 1), -(-sum(widths) // max(count, 1))))
        if len(split) <= count or count >= len(days):
            yield from split
            return
        count += 1


def _spread(days: Sequence[Item], widths: Sequence[int], most: int, fair: int) -> Iterator[tuple[Item, ...]]:
    page: list[Item] = []
    taken = 0
    for day, width in zip(days, widths, strict=True):
        if page and (taken + width > most or taken >= fair):
            yield tuple(page)
            page, taken = [], 0
        page.append(day)
        taken += width
    if page:
        yield tuple(page)


def in_lines(spans: Sequence[tuple[int, int, Item]]) -> tuple[tuple[tuple[int, int, Item], ...], ...]:
    """Put spans (first column, number of columns, item) into as few lines without overlap as their order allows."""
    placed: list[list[tuple[int, int, Item]]] = []
    for first, columns, item in spans:
        free = (line for line in placed if line[-1][0] + line[-1][1] <= first)
        line = next(free, None)
        if line is None:
            placed.append([(first, columns, item)])
        else:
            line.append((first, columns, item))
    return tuple(map(tuple, placed))
