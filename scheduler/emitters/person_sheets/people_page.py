"""The office's page of all officials: who they are, and the address of each one's own page, to be sent to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scheduler.emitters.person_sheets.stops import dialled
from scheduler.model.edition import Edition, people_path
from scheduler.model.nouns import Person
from scheduler.model.print_wording import count_text, printed
from scheduler.persian.sorting import sort_key
from scheduler.persian.text import isolate
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment, render


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One official; `href` leads to their page from here, `message` is what to send them (empty without an address)."""

    person: str
    organizer: str
    phone: str
    dial: str
    count: str
    href: str
    message: str


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """Every official, by name."""

    title: str
    lines: tuple[PersonLine, ...]
    edition_line: str
    knows_address: bool


def people_page(edition: Edition, tokens: Mapping[str, str], base: str) -> Artifact:
    """Return the page; `tokens` names the folder of each person, `base` is the address that these lie at, if known."""
    page = PeoplePage(
        title=f"مسئولان {printed(edition.week.title)}",
        lines=tuple(_lines(edition, tokens, base)),
        edition_line=edition.edition_line,
        knows_address=bool(base),
    )
    return ready(people_path(), render(environment(edition.templates), "person/people.html.jinja", page=page))


def _lines(edition: Edition, tokens: Mapping[str, str], base: str) -> Iterator[PersonLine]:
    week = edition.week
    counts = dict.fromkeys(week.people, 0)
    for program in week.programs:
        for key in {ref.id for _, ref in program.people} & counts.keys():
            counts[key] += 1
    for person in sorted(week.people.values(), key=lambda one: (sort_key(one.title), one.id)):
        organizer = week.organizers.get(person.organizer)
        yield PersonLine(
            person=printed(person.title),
            organizer=printed(organizer.title) if organizer else "",
            phone=printed(person.phone),
            dial=dialled(person.phone),
            count=count_text(counts[person.id]),
            href=f"../../{tokens[person.id]}/index.html",
            message=_message(week.title, person, f"{base}/{tokens[person.id]}/index.html") if base else "",
        )


def _message(week: str, person: Person, address: str) -> str:
    """Return a message that fits a messenger; the address stands alone on its line, so that it stays a link."""
    return (
        f"{isolate(person.title)}\nبرنامه‌های شما در {isolate(week)}، با تقویم گوشی:\n{address}\nاین نشانی ویژهٔ شماست."
    )
