"""Where, by whom and with whom a program is, in printed words."""

from __future__ import annotations

from scheduler.model.print_wording import printed
from scheduler.model.program import Program, Session
from scheduler.model.week import Week


def venue_texts(week: Week, program: Program, session: Session | None) -> tuple[str, str]:
    """Return the venue and the county («شهرستان …»); each empty where unknown."""
    place = week.venue_of(program, session)
    found = week.counties.get(week.county_of(program, session))
    return printed(place.title) if place else "", f"شهرستان {printed(found.title)}" if found else ""


def organizer_texts(week: Week, program: Program) -> tuple[str, str]:
    """Return the organizer and the two nodes above it, without the province, which goes without saying."""
    return organizer_names(week, program.organizer.id)


def organizer_names(week: Week, organizer: str) -> tuple[str, str]:
    """Return a node of the tree and the two above it, without the province."""
    lineage = week.lineage(organizer)
    above = (node for node in lineage[1:3] if node.level != "province")
    return printed(lineage[0].title) if lineage else "", "، ".join(printed(node.title) for node in above)


def duties(week: Week, program: Program) -> tuple[tuple[str, str], ...]:
    """Return who is in charge as role and person, in written order."""
    return tuple((role, person) for role, person, _ in phoned_duties(week, program))


def phoned_duties(week: Week, program: Program) -> tuple[tuple[str, str, str], ...]:
    """Return who is in charge as role, person and phone, in written order; a public week holds no phone."""
    known = ((role, week.people.get(ref.id)) for role, ref in program.people)
    return tuple(
        (role_title(week, role.id), printed(person.title), printed(person.phone))
        for role, person in known
        if person is not None
    )


def role_title(week: Week, role: str) -> str:
    """Return what a role is called."""
    return printed(week.roles[role].title) if role in week.roles else role
