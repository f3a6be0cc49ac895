"""One row of an agenda: a session in the words of a sheet."""

from __future__ import annotations

from scheduler.emitters.sheets.agenda import Duty, Row
from scheduler.emitters.sheets.agenda_layout import with_height
from scheduler.model.print_wording import MARKS, printed, printed_block, time_text
from scheduler.model.program import Program, Session
from scheduler.model.program_text import organizer_texts, phoned_duties, venue_texts
from scheduler.model.week import Occurrence, Week
from scheduler.persian.jalali import JalaliDate


def row_of(week: Week, occurrence: Occurrence, day: JalaliDate, home: str) -> Row:
    """Return the row of a session on a day; where it is in the county `home`, its county goes without saying."""
    program, session = occurrence
    time = time_text(session, day)
    venue, venue_note = _venue(week, program, session, home)
    organizer, organizer_note = organizer_texts(week, program)
    kind = week.kinds.get(program.kind.id)
    row = Row(
        id=program.id,
        time=time.pieces,
        time_note=time.note,
        title=printed(program.title),
        kind=printed(kind.title) if kind else "",
        expected=printed(f"{program.expected} نفر") if program.expected else "",
        mark=MARKS[program.status],
        struck=program.status == "cancelled",
        sample=program.sample,
        takes_place=program.takes_place,
        venue=venue,
        venue_note=venue_note,
        organizer=organizer,
        organizer_note=organizer_note,
        people=tuple(Duty(*duty) for duty in phoned_duties(week, program)),
        notes=_notes(program),
    )
    return with_height(row)


def _venue(week: Week, program: Program, session: Session, home: str) -> tuple[str, str]:
    title, county = venue_texts(week, program, session)
    venue = week.venue_of(program, session)
    if venue is None:
        return (f"در سطح {county}" if county else "", "")
    return title, printed(venue.address) if home and venue.county == home else county


def _notes(program: Program) -> tuple[str, ...]:
    """Return what is said of a program below its title; contact and staff note are in no public week."""
    inquiries = (f"پرسش: {printed(program.inquiries)}",) if program.inquiries else ()
    contact = (f"تماس: {printed(program.contact)}",) if program.contact else ()
    return printed_block(program.description) + printed_block(program.note) + inquiries + contact + _staff(program)


def _staff(program: Program) -> tuple[str, ...]:
    first, *rest = printed_block(program.staff_note) or ("",)
    return (f"برای کارکنان: {first}", *rest) if first else ()
