"""Whom an organizer may call: its own people, then those in charge of its programs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from scheduler.emitters.packs.pack import Contact
from scheduler.model.nouns import Person
from scheduler.model.print_wording import printed
from scheduler.model.program import Program
from scheduler.model.program_text import role_title
from scheduler.model.week import Week


def contacts(week: Week, organizer: str, programs: Iterable[Program]) -> tuple[Contact, ...]:
    """Return each person with a phone once, with all they are in charge of; a public week holds no phone."""
    duties: dict[str, list[str]] = defaultdict(list)
    for person, duty in (*_own(week, organizer), *_assigned(week, programs)):
        if duty not in duties[person.id]:
            duties[person.id].append(duty)
    people = (week.people[key] for key in duties)
    return tuple(
        Contact(printed(person.title), "، ".join(duties[person.id]), printed(person.phone)) for person in people
    )


def _own(week: Week, organizer: str) -> Iterator[tuple[Person, str]]:
    """Yield the people of an organizer, else those of the nearest above it who have a phone."""
    for node in week.lineage(organizer):
        found = [person for person in week.people.values() if person.organizer == node.id and person.phone]
        if found:
            yield from ((person, printed(node.title)) for person in found)
            return


def _assigned(week: Week, programs: Iterable[Program]) -> Iterator[tuple[Person, str]]:
    for program in programs:
        for role, ref in program.people:
            person = week.people.get(ref.id)
            if person is not None and person.phone:
                yield person, role_title(week, role.id)
