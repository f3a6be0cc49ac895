"""The Persian words of an event in a conference app."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.model.print_wording import MARKS, printed, printed_block, time_text
from scheduler.model.program import Program, Session
from scheduler.model.program_text import duties, organizer_texts
from scheduler.model.week import Week
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.text import clean, isolate

_SAMPLE = "نمونه؛ اعلام نشده است."


def title(program: Program) -> str:
    """Return the title as the calendars have it: of a program that does not take place, after the word that says so."""
    words = isolate(clean(program.title))
    return words if program.takes_place else f"{MARKS[program.status]}: {words}"


def subtitle(session: Session, day: JalaliDate) -> str:
    """Return what start and duration cannot say: «تمام‌روز»، «روز ۲ از ۴»، «پس از نماز مغرب و عشا»; else ""."""
    if not session.all_day and session.anchor is None:
        return ""
    said = time_text(session, day)
    return "، ".join(part for part in (" ".join(said.pieces), said.note) if part)


def abstract(program: Program) -> str:
    """Return the description for all, a line for each paragraph."""
    return "\n".join(printed_block(program.description))


def description(week: Week, program: Program, session: Session) -> str:
    """Return who holds it and how to get there, line by line."""
    return "\n".join(line for line in _lines(week, program, session) if line)


def _lines(week: Week, program: Program, session: Session) -> Iterator[str]:
    venue = week.venue_of(program, session)
    yield MARKS[program.status] if program.status == "tentative" else ""
    yield _SAMPLE if program.sample else ""
    yield _labelled("برگزارکننده", "، ".join(part for part in organizer_texts(week, program) if part))
    for role, person in duties(week, program):
        yield _labelled(role, person)
    yield _labelled("نشانی", printed(venue.address) if venue else "")
    yield from printed_block(program.note)
    yield _labelled("پرسش", printed(program.inquiries))
    yield _labelled("بیرون از هفته", printed(program.outside))


def _labelled(label: str, text: str) -> str:
    return f"{label}: {text}" if label and text else text
