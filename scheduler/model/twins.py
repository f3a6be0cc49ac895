"""Programs that were probably entered twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from scheduler.model.likeness import Words, joined, name_words, respelt, slips
from scheduler.model.program import Program, Session
from scheduler.model.week import Week

MOST_COMPARED = 20
_GENERIC = frozenset({"برنامه", "مراسم", "ایین", "برگزاری"})
Block = tuple[str, int, str]


class Twins(NamedTuple):
    """Two programs that are probably one: the one written first, and the other."""

    first: Program
    second: Program


class _Entry(NamedTuple):
    program: Program
    session: Session


def twins(week: Week) -> Iterator[Twins]:
    """Yield each program that repeats one written before, with the first such.

    Candidates share county, day and title (or all but one letter of a word found nowhere else), found by key: the
    cost is linear in sessions and days. Two known venues are two programs. So are two times of one office, and,
    where nothing is in the title but the name of the kind, programs of which no venue is known.
    """
    titles = {program.id: _title_words(program) for program in week.programs if program.takes_place}
    near = slips(titles.values())
    blocks: dict[Block, list[_Entry]] = defaultdict(list)
    for program in week.programs:
        words = titles.get(program.id, ())
        if not words or not program.takes_place:
            continue
        spellings = (joined(words), *(joined(other) for other in respelt(words, near)))
        found = _twin(week, program, words, spellings, blocks)
        if found is not None:
            yield Twins(found, program)


def _twin(
    week: Week, program: Program, words: Words, spellings: tuple[str, ...], blocks: dict[Block, list[_Entry]]
) -> Program | None:
    """Return the program that one repeats, and enter it in its blocks under each spelling of its title."""
    is_generic = _is_generic(week, program, words)
    found: Program | None = None
    for session in program.sessions:
        county = week.county_of(program, session)
        entry = _Entry(program, session)
        for day in range(session.first.ordinal, session.last.ordinal + 1):
            for spelling in spellings:
                block = blocks[county, day, spelling]
                if found is None:
                    twin = (other for other in block[:MOST_COMPARED] if _is_twin(week, other, entry, is_generic))
                    found = next((other.program for other in twin), None)
                block.append(entry)
    return found


def _is_twin(week: Week, first: _Entry, second: _Entry, is_generic: bool) -> bool:
    if first.program is second.program:
        return False
    one, other = week.venue_of(*first), week.venue_of(*second)
    if one is not other and (is_generic or (one is not None and other is not None)):
        return False
    if is_generic and one is None:
        return False
    if first.program.organizer.id != second.program.organizer.id:
        return True
    return any(taken.overlaps(interval) for taken in first.session.occupied for interval in second.session.occupied)


def _is_generic(week: Week, program: Program, words: Words) -> bool:
    kind = week.kinds.get(program.kind.id)
    return len(words) == 1 or (kind is not None and set(words) <= set(name_words(kind.title)))


def _title_words(program: Program) -> Words:
    words = name_words(program.title)
    return tuple(word for word in words if word not in _GENERIC) or words
