"""The part of an edition that is one person's."""

from __future__ import annotations

from dataclasses import replace

from scheduler.model.edition import Edition
from scheduler.model.nouns import Person
from scheduler.model.program import Program


def own_part(edition: Edition, person: Person, address: str) -> Edition:
    """Return an edition of the programs that a person has a part in, served at `address` ("" = not known)."""
    gone = tuple(program for program in edition.gone if _is_with(program, person))
    programs = tuple(program for program in edition.week.programs if _is_with(program, person))
    told = edition.gone_told
    return replace(
        edition,
        week=edition.week._replace(programs=programs),
        address=address,
        gone=gone,
        gone_told=told._replace(programs=_the_same(told.programs, gone)) if told is not None else None,
    )


def _is_with(program: Program, person: Person) -> bool:
    return any(ref.id == person.id for _, ref in program.people)


def _the_same(told: tuple[Program, ...], gone: tuple[Program, ...]) -> tuple[Program, ...]:
    """Return those programs, of one session each, whose events are among others."""
    names = {(program.id, program.sessions[0].key) for program in gone}
    return tuple(program for program in told if (program.id, program.sessions[0].key) in names)
