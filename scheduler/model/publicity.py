"""The week as the public may see it: nothing of staff programs, nor of what only they use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from scheduler.model.decisions import Decisions
from scheduler.model.program import Program
from scheduler.model.week import Week

Noun = TypeVar("Noun")
Uses = Callable[[Program], Iterable[str]]


def public(week: Week) -> Week:
    """Return the week without staff programs, what they alone use, contacts, phones, notes and signed decisions.

    A noun that a staff program uses and no public one is not public; of organizers, with all below them. What
    nobody uses stays, and so do counties. A total goes where staff programs add to its figure: it would tell theirs.
    """
    shown = tuple(program for program in week.programs if program.visibility == "public")
    staff = tuple(program for program in week.programs if program.visibility != "public")

    def open_to_all(nouns: Mapping[str, Noun], uses: Uses) -> dict[str, Noun]:
        hidden = _used(staff, uses) - _used(shown, uses)
        return {key: noun for key, noun in nouns.items() if key not in hidden}

    organizers = open_to_all(week.organizers, lambda program: (node.id for node in week.lineage(program.organizer.id)))
    organizers = {key: node for key, node in organizers.items() if _is_rooted(week, key, organizers)}
    counted = _used(staff, _figures)
    people = open_to_all(week.people, lambda program: (person.id for _, person in program.people))
    equipment = open_to_all(week.equipment, lambda program: (ref.id for ref in program.equipment))
    ids = {program.id for program in shown}
    return week._replace(
        programs=tuple(_public_program(program, ids) for program in shown),
        kinds=open_to_all(week.kinds, lambda program: (program.kind.id,)),
        roles=open_to_all(week.roles, lambda program: (role.id for role, _ in program.people)),
        figures=open_to_all(week.figures, _figures),
        organizers=organizers,
        places=open_to_all(week.places, _places),
        people={
            key: person._replace(
                phone="", note="", organizer=person.organizer if person.organizer in organizers else ""
            )
            for key, person in people.items()
        },
        equipment={key: item._replace(note="") for key, item in equipment.items()},
        decisions=Decisions(),
        staff_address="",
        totals=tuple(total for total in week.totals if total.figure is None or total.figure.id not in counted),
    )


def _public_program(program: Program, ids: set[str]) -> Program:
    not_with = tuple(ref for ref in program.not_with if ref.id in ids)
    return program._replace(contact="", staff_note="", not_with=not_with)


def _used(programs: Iterable[Program], uses: Uses) -> set[str]:
    return {key for program in programs for key in uses(program)}


def _is_rooted(week: Week, organizer: str, kept: Mapping[str, object]) -> bool:
    """Tell whether a node and all above it are kept; its id holds theirs."""
    return all(node.id in kept for node in week.lineage(organizer))


def _places(program: Program) -> Iterator[str]:
    for ref in (program.place, *(session.place for session in program.sessions)):
        if ref is not None:
            yield ref.id


def _figures(program: Program) -> Iterator[str]:
    for found in program.figures:
        yield found.figure.id
