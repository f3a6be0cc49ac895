"""What a finding speaks of, from where it stands: programs, places, people, organizers, equipment."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from scheduler.diagnostics.rule import Diagnostic
from scheduler.model.program import Program, Ref
from scheduler.model.week import Week
from scheduler.source.span import Span

Noun = TypeVar("Noun")
Written = Mapping[str, tuple[list[int], list[Noun]]]


class Subjects:
    """The nouns of a week by where they were written, and people and equipment also by where they are named."""

    def __init__(self, week: Week) -> None:
        self._programs = _by_file((program.span, program) for program in week.programs)
        declared = (week.places, week.people, week.organizers, week.equipment)
        self._declared = _by_file((noun.span, noun.id) for nouns in declared for noun in nouns.values())
        self._named = {ref.span: ref.id for program in week.programs for ref in _mentions(program)}
        self._names: dict[Span, frozenset[str]] = {}

    def program_at(self, span: Span) -> Program | None:
        """Return the program that a place in a file belongs to; None where it belongs to none."""
        return _at(self._programs, span)

    def _names_of(self, program: Program) -> frozenset[str]:
        """Return the ids of a program and its venues, gathered once: it may have many sessions and many findings."""
        if program.span not in self._names:
            self._names[program.span] = frozenset(_names(program))
        return self._names[program.span]

    def of(self, finding: Diagnostic) -> frozenset[str]:
        """Return the ids of all that a finding speaks of.

        These are the programs where it stands, with their venues and organizers, and what is declared there. Of the
        people and equipment of a program only the one that it points at: a finding on one is none on the others.
        """
        found: set[str] = set()
        for span in (finding.span, *(related.span for related in finding.related)):
            program = self.program_at(span)
            found.update(self._names_of(program) if program else ())
            found.update(known for known in (_at(self._declared, span), self._named.get(span)) if known)
        return frozenset(found)


def _names(program: Program) -> Iterator[str]:
    yield program.id
    yield program.organizer.id
    for ref in (program.place, *(session.place for session in program.sessions)):
        if ref is not None:
            yield ref.id


def _mentions(program: Program) -> Iterator[Ref]:
    yield from (assignment.person for assignment in program.people)
    yield from program.equipment


def _by_file(written: Iterable[tuple[Span, Noun]]) -> Written[Noun]:
    """Return, by file, the lines on which nouns begin, in order, and the nouns."""
    gathered: dict[str, list[tuple[int, Noun]]] = defaultdict(list)
    for span, noun in written:
        gathered[span.file].append((span.line, noun))
    return {
        file: ([line for line, _ in found], [noun for _, noun in found])
        for file, entries in gathered.items()
        for found in (sorted(entries, key=lambda entry: entry[0]),)
    }


def _at(written: Written[Noun], span: Span) -> Noun | None:
    lines, nouns = written.get(span.file, ([], []))
    index = bisect_right(lines, span.line) - 1
    return nouns[index] if index >= 0 else None
