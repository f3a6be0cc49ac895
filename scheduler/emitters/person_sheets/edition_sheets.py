"""The sheets of officials, each from the part of an edition that is theirs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache, partial

from scheduler.emitters.feed_link import feed_link
from scheduler.emitters.paper import Printed, once
from scheduler.emitters.person_sheets.person_sheet import PersonDay, PersonSheet
from scheduler.emitters.person_sheets.stops import stops
from scheduler.model.edition import Edition, feed_path, person_path
from scheduler.model.listing import in_time_order
from scheduler.model.nouns import Person
from scheduler.model.own_part import own_part
from scheduler.model.print_wording import SAMPLE_LINE, count_text, gregorian_text, holiday_texts, printed
from scheduler.model.travel import Roads
from scheduler.model.week import Occurrence, Week
from scheduler.persian.jalali import JalaliDate

_HEADING = "برنامهٔ"
_EMPTY = "هنوز برنامه‌ای با نام این مسئول ثبت نشده است."


def person_sheets(edition: Edition) -> Iterator[Printed]:
    """Yield the sheet of each official, of an edition for staff; made only when it is asked for."""
    roads = cache(partial(Roads, edition.week))
    for person in edition.week.people.values() if edition.is_staff else ():
        path, make = partial(person_path, person.id), once(_sheet, edition, person, roads)
        yield Printed("person", "person/person", path, make, person=person.id, is_standard=False)


def _sheet(edition: Edition, person: Person, roads: Callable[[], Roads]) -> PersonSheet:
    return person_sheet(own_part(edition, person, ""), person, roads())


def person_sheet(edition: Edition, person: Person, roads: Roads) -> PersonSheet:
    """Return the sheet of a person; the edition's week holds their programs alone, `roads` are those of the week."""
    week = edition.week
    title = printed(person.title)
    organizer = week.organizers.get(person.organizer)
    programs = week.programs
    days = tuple(_days(week, person, roads))
    return PersonSheet(
        name=f"{_HEADING} {title}، {printed(week.title)}",
        person=title,
        organizer=printed(organizer.title) if organizer else "",
        week=printed(week.title),
        window=week.window.spoken,
        count=count_text(len(programs), sum(program.status == "cancelled" for program in programs)),
        feed=feed_link(edition, feed_path("mine"), "تقویم من"),
        days=days,
        empty="" if days else _EMPTY,
        legend=(SAMPLE_LINE,) if any(program.sample for program in programs) else (),
        edition_line=edition.edition_line,
    )


def _days(week: Week, person: Person, roads: Roads) -> Iterator[PersonDay]:
    found: Mapping[JalaliDate, list[Occurrence]] = defaultdict(list)
    for occurrence in in_time_order(week):
        for day in occurrence.session.days:
            found[day].append(occurrence)
    seen: set[str] = set()
    for day in sorted(found):
        listed = tuple(stops(week, person, day, found[day], roads))
        # A calendar leads to the first day of a program: only there may its place on the page be marked.
        marked = tuple(replace(stop, id="") if stop.id in seen else stop for stop in listed)
        seen.update(stop.id for stop in listed)
        yield PersonDay(
            date=day.long,
            gregorian=gregorian_text(day.gregorian),
            holidays=holiday_texts(week.holidays, day),
            stops=marked,
        )
