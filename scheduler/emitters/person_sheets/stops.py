"""What one official does on a day: where to be when, how far it is from the stop before, and whom to call."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scheduler.emitters.person_sheets.person_sheet import Contact, Stop
from scheduler.model.nouns import Person
from scheduler.model.print_wording import MARKS, printed, printed_block, time_text
from scheduler.model.program import Program, Session
from scheduler.model.program_text import organizer_texts, venue_texts
from scheduler.model.travel import Roads
from scheduler.model.week import Occurrence, Week
from scheduler.persian.clock import ClockRange, duration_text
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.text import ascii_digits

# Letters that surely fit on one page, with room to spare.
_TALLEST = 1500
_BETWEEN = re.compile(r"[\s()\-\u2066-\u2069]+")
_NUMBER = re.compile(r"\+?[0-9]{3,15}")


def stops(
    week: Week, person: Person, day: JalaliDate, occurrences: Sequence[Occurrence], roads: Roads
) -> Iterator[Stop]:
    """Yield the stops of a day: what runs all day first, then by time; ways only between what takes place."""
    before: tuple[Occurrence, ClockRange] | None = None
    for occurrence in sorted(occurrences, key=lambda found: not found.session.all_day):
        way = ("", False)
        hours = None if occurrence.session.all_day else occurrence.session.hours_on(day)
        if hours is not None and occurrence.program.takes_place:
            if before is not None:
                way = _way(roads, before, occurrence, hours)
            before = (occurrence, hours)
        yield _stop(week, person, day, occurrence, way)


def _way(roads: Roads, before: tuple[Occurrence, ClockRange], after: Occurrence, hours: ClockRange) -> tuple[str, bool]:
    """Return «حدود ۴۵ دقیقه راه تا اینجا، ۳۰ دقیقه فرصت» and whether the time is short; nothing within a town."""
    earlier, held = before
    needed = roads.minutes(roads.stop(*earlier), roads.stop(*after))
    if not needed:
        return "", False
    left = hours.start - held.end
    spare = f"، {duration_text(left)} فرصت" if left > 0 else "، بی‌فرصت"
    return f"حدود {duration_text(needed)} راه تا اینجا{spare}", left < needed


def _stop(week: Week, person: Person, day: JalaliDate, occurrence: Occurrence, way: tuple[str, bool]) -> Stop:
    program, session = occurrence
    time = time_text(session, day)
    venue, county = venue_texts(week, program, session)
    return Stop(
        id=program.id,
        time=time.pieces,
        time_note=time.note,
        way=way[0],
        is_late=way[1],
        title=printed(program.title),
        duty=_duty(week, person, program),
        mark=MARKS[program.status],
        struck=program.status == "cancelled",
        sample=program.sample,
        venue="، ".join(part for part in (venue, county) if part),
        address=_address(week, program, session),
        organizer="، ".join(part for part in organizer_texts(week, program) if part),
        contacts=tuple(_contacts(week, person, program)),
        notes=_notes(program),
        tall=sum(map(len, (program.title, program.description, program.note, program.staff_note))) > _TALLEST,
    )


def _duty(week: Week, person: Person, program: Program) -> str:
    roles = (week.roles.get(role.id) for role, ref in program.people if ref.id == person.id)
    titles = "، ".join(printed(role.title) for role in roles if role is not None)
    return f"نقش شما: {titles}" if titles else ""


def _address(week: Week, program: Program, session: Session) -> str:
    venue = week.venue_of(program, session)
    return printed(venue.address) if venue else ""


def _contacts(week: Week, person: Person, program: Program) -> Iterator[Contact]:
    """Yield the program's own contact, then the others in charge of it."""
    if program.contact:
        yield Contact("تماس", "", printed(program.contact), dialled(program.contact))
    for role, ref in program.people:
        other = week.people.get(ref.id)
        if other is not None and other.id != person.id:
            known = week.roles.get(role.id)
            yield Contact(
                printed(known.title) if known else "", printed(other.title), printed(other.phone), dialled(other.phone)
            )


def dialled(written: str) -> str:
    """Return a telephone number as a phone dials it; empty where the text is more than one number."""
    number = _BETWEEN.sub("", ascii_digits(written))
    return number if _NUMBER.fullmatch(number) else ""


def _notes(program: Program) -> tuple[str, ...]:
    inquiries = (f"پرسش مردم: {printed(program.inquiries)}",) if program.inquiries else ()
    staff = tuple(f"یادداشت ستاد: {line}" for line in printed_block(program.staff_note))
    return printed_block(program.description) + printed_block(program.note) + inquiries + staff
