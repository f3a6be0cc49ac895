"""One row of an agenda: a session in the words of a sheet."""

from __future__ import annotations

from scheduler.emitters.agendas.sheet import Duty, Row
from scheduler.model.print_wording import MARKS, printed, printed_block, time_text
from scheduler.model.program import Program, Session
from scheduler.model.program_text import duties, organizer_texts, venue_texts
from scheduler.model.week import Occurrence, Week
from scheduler.persian.jalali import JalaliDate

# Letters that surely fit on one page in the columns of the template, with room to spare.
_TALLEST = 1200


def row_of(week: Week, occurrence: Occurrence, day: JalaliDate, county: str) -> Row:
    """Return the row of a session on a day, for a county's agenda or ("") the province's."""
    program, session = occurrence
    time = time_text(session, day)
    venue, venue_note = (_county_venue if county else _province_venue)(week, program, session)
    organizer, organizer_note = organizer_texts(week, program)
    kind = week.kinds.get(program.kind.id)
    return Row(
        id=program.id,
        time=time.pieces,
        time_note=time.note,
        title=printed(program.title),
        kind=printed(kind.title) if kind else "",
        expected=printed(f"{program.expected} نفر") if program.expected else "",
        mark=MARKS[program.status],
        struck=program.status == "cancelled",
        sample=program.sample,
        venue=venue,
        venue_note=venue_note,
        organizer=organizer,
        organizer_note=organizer_note,
        people=tuple(Duty(role, person) for role, person in duties(week, program)),
        notes=_notes(program),
        tall=len(program.title) + len(program.description) + len(program.note) + len(program.inquiries) > _TALLEST,
    )


def _county_venue(week: Week, program: Program, session: Session) -> tuple[str, str]:
    venue = week.venue_of(program, session)
    return (printed(venue.title), printed(venue.address)) if venue else (_in_county(week, program, session), "")


def _province_venue(week: Week, program: Program, session: Session) -> tuple[str, str]:
    venue, county = venue_texts(week, program, session)
    return (venue, county) if venue else (_in_county(week, program, session), "")


def _in_county(week: Week, program: Program, session: Session) -> str:
    """Return «در سطح شهرستان شیراز», of what has no venue of its own; empty where its county is not known."""
    county = venue_texts(week, program, session)[1]
    return f"در سطح {county}" if county else ""


def _notes(program: Program) -> tuple[str, ...]:
    inquiries = (f"پرسش: {printed(program.inquiries)}",) if program.inquiries else ()
    return printed_block(program.description) + printed_block(program.note) + inquiries
