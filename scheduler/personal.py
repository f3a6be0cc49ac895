"""What one official gets of a staff edition: a page, a printed sheet and a calendar of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from scheduler.emission import Output
from scheduler.emitters import feeds
from scheduler.emitters.feeds.personal import personal_feeds
from scheduler.emitters.feeds.vocabulary import vocabulary
from scheduler.emitters.person_sheets import person_page, person_pdf, person_sheet
from scheduler.model.edition import Edition
from scheduler.model.nouns import Person
from scheduler.model.program import Program
from scheduler.model.travel import Roads
from scheduler.model.week import Week
from scheduler.protocols import Artifact


class Personal:
    """The outputs of a week's officials, each from the part of a staff edition that is theirs."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._words = vocabulary(edition.week)
        self._roads = Roads(edition.week)

    def artifacts(self, person: Person, address: str, output: Output) -> Iterator[Artifact]:
        """Yield what goes into the folder of a person, served at `address` ("" = not known)."""
        edition = self._part_of(person, address)
        sheet = person_sheet(edition, person, self._roads)
        if output.feeds:
            yield from feeds.artifacts(personal_feeds(edition, person.title, self._words))
        if output.pages:
            yield from person_page(edition, sheet)
        if output.pdfs:
            yield person_pdf(sheet, edition.stamp)

    def _part_of(self, person: Person, address: str) -> Edition:
        whole = self._edition
        gone = tuple(program for program in whole.gone if _is_with(program, person))
        told = whole.gone_told
        return replace(
            whole,
            week=_of(whole.week, tuple(program for program in whole.week.programs if _is_with(program, person))),
            address=address,
            gone=gone,
            gone_told=_of(told, _the_same(told.programs, gone)) if told is not None else None,
        )


def _of(week: Week, programs: tuple[Program, ...]) -> Week:
    return week._replace(programs=programs)


def _the_same(told: tuple[Program, ...], gone: tuple[Program, ...]) -> tuple[Program, ...]:
    """Return those programs, of one session each, whose events are among others."""
    names = {(program.id, program.sessions[0].key) for program in gone}
    return tuple(program for program in told if (program.id, program.sessions[0].key) in names)


def _is_with(program: Program, person: Person) -> bool:
    return any(ref.id == person.id for _, ref in program.people)
