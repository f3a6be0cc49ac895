"""The programs as the index page lists them: under each of their days, in full on the first."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.emitters.index_page.page import Entry
from scheduler.model.color import CSS_COLORS
from scheduler.model.edition import program_anchor
from scheduler.model.print_wording import MARKS, TimeText, printed, printed_block, time_text, wish_text
from scheduler.model.program import OpenTime, Program, Session
from scheduler.model.program_text import duties, organizer_texts, venue_texts
from scheduler.model.week import Occurrence, Week
from scheduler.persian.jalali import JalaliDate


def entry(week: Week, occurrence: Occurrence, day: JalaliDate, first: bool) -> Entry:
    """Return a session's entry on a day; with all details if it is the first of its program on the page."""
    program, session = occurrence
    return _entry(week, program, session, time_text(session, day), first)


def open_entry(week: Week, program: Program, wish: OpenTime) -> Entry:
    """Return the entry of a program whose time is still to be chosen."""
    return _entry(week, program, None, wish_text(wish), first=True)


def color_code(name: str) -> str:
    """Return a CSS colour name as `#rrggbb`; grey where the name is unknown."""
    return f"#{CSS_COLORS.get(name.lower(), '808080')}"


def _entry(week: Week, program: Program, session: Session | None, time: TimeText, first: bool) -> Entry:
    kind = week.kinds.get(program.kind.id)
    return Entry(
        anchor=program_anchor(program.id),
        first=first,
        time=" ".join(time.pieces),
        time_note=time.note,
        title=printed(program.title),
        mark=MARKS[program.status],
        struck=program.status == "cancelled",
        sample=program.sample,
        color=color_code(kind.color if kind else ""),
        facts=tuple(_facts(week, program, session) if first else _whereabouts(week, program, session)),
        texts=_texts(program) if first else (),
    )


def _whereabouts(week: Week, program: Program, session: Session | None) -> Iterator[tuple[str, str]]:
    """Yield where a later session is: what else holds stands with the first one, but a place may be another."""
    where = "، ".join(part for part in venue_texts(week, program, session) if part)
    if where:
        yield "مکان", where


def _facts(week: Week, program: Program, session: Session | None) -> Iterator[tuple[str, str]]:
    kind = week.kinds.get(program.kind.id)
    pairs = [
        ("نوع", printed(kind.title) if kind else ""),
        *_whereabouts(week, program, session),
        ("برگزارکننده", "، ".join(part for part in organizer_texts(week, program) if part)),
        *duties(week, program),
        ("پرسش", printed(program.inquiries)),
        ("بیرون از هفته", printed(program.outside)),
    ]
    return ((name, value) for name, value in pairs if value)


def _texts(program: Program) -> tuple[str, ...]:
    return printed_block(program.description) + printed_block(program.note)
