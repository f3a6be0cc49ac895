"""Programs that were probably entered twice."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from operator import ne
from typing import NamedTuple

from scheduler.model.likeness import MOST_WORDS, SHORTEST_SLIP, Words, is_slip, joined, name_words
from scheduler.model.program import Program, Session
from scheduler.model.week import Week

MOST_COMPARED = 20
_GENERIC = frozenset({"برنامه", "مراسم", "ایین", "برگزاری"})


class Twins(NamedTuple):
    """Two programs that are probably one: the one written first, and the other."""

    first: Program
    second: Program


class _Entry(NamedTuple):
    """A session with the place of its program in the week, its title's words, and those without spaces."""

    number: int
    program: Program
    session: Session
    words: Words
    spelling: str


def twins(week: Week) -> Iterator[Twins]:
    """Yield each program that repeats one written before, with one such, in written order.

    Candidates share county, day and title, or all of it but one letter of a word found nowhere else. They are found
    by key within each county and day, so the cost is linear in sessions and days. Two known venues are two programs;
    so are two times, unless two offices write them for one venue; and so are programs of which no venue is known and
    nothing is said but the name of their kind.
    """
    titles = tuple(_title_words(program) if program.takes_place else () for program in week.programs)
    counts = Counter(chain.from_iterable(titles))
    groups: dict[tuple[str, int], list[_Entry]] = defaultdict(list)
    for number, program in enumerate(week.programs):
        words = titles[number]
        spelling = joined(words)
        for session in program.sessions if words else ():
            county = week.county_of(program, session)
            first = session.first.ordinal
            last = first if session.last == session.first else session.last.ordinal
            for day in range(first, last + 1):
                groups[county, day].append(_Entry(number, program, session, words, spelling))
    found: dict[int, Program] = {}
    for entries in groups.values():
        for block in [entries] if len(entries) <= MOST_COMPARED else _blocks(entries):
            for index, second in enumerate(block):
                if second.number not in found:
                    twin = _first_twin(week, block[max(0, index - MOST_COMPARED) : index], second, counts)
                    if twin is not None:
                        found[second.number] = twin
    for number in sorted(found):
        yield Twins(found[number], week.programs[number])


def _first_twin(week: Week, before: list[_Entry], second: _Entry, counts: Mapping[str, int]) -> Program | None:
    """Return the first of some programs of one county and day that one repeats."""
    for first in before:
        is_other = first.number != second.number
        if is_other and _is_one_title(first, second, counts) and _is_twin(week, first, second):
            return first.program
    return None


def _blocks(entries: list[_Entry]) -> Iterable[list[_Entry]]:
    """Return sessions by their title, and by what is left of it without one of its longer words."""
    blocks: dict[tuple[int, Words | str], list[_Entry]] = defaultdict(list)
    for entry in entries:
        blocks[-1, entry.spelling].append(entry)
        for index, word in enumerate(entry.words if len(entry.words) <= MOST_WORDS else ()):
            if len(word) >= SHORTEST_SLIP and word.isalpha():
                blocks[index, entry.words[:index] + entry.words[index + 1 :]].append(entry)
    return blocks.values()


def _is_one_title(first: _Entry, second: _Entry, counts: Mapping[str, int]) -> bool:
    if first.spelling == second.spelling:
        return True
    if len(first.words) != len(second.words) or sum(map(ne, first.words, second.words)) != 1:
        return False
    one, word = next(pair for pair in zip(first.words, second.words, strict=True) if pair[0] != pair[1])
    return min(len(one), len(word)) >= SHORTEST_SLIP and min(counts[one], counts[word]) == 1 and is_slip(one, word)


def _is_twin(week: Week, first: _Entry, second: _Entry) -> bool:
    one = week.venue_of(first.program, first.session)
    other = week.venue_of(second.program, second.session)
    if one is not other and one is not None and other is not None:
        return False
    is_one_venue = one is other and one is not None
    if not is_one_venue and _is_generic(week, second.program, second.words):
        return False
    if is_one_venue and first.program.organizer.id != second.program.organizer.id:
        return True
    return any(taken.overlaps(interval) for taken in first.session.occupied for interval in second.session.occupied)


def _is_generic(week: Week, program: Program, words: Words) -> bool:
    kind = week.kinds.get(program.kind.id)
    return len(words) == 1 or (kind is not None and set(words) <= set(name_words(kind.title)))


def _title_words(program: Program) -> Words:
    words = name_words(program.title)
    return tuple(word for word in words if word not in _GENERIC) or words
