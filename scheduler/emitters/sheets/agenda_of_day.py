"""The sheet of one day in one scope."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from scheduler.emitters.feed_link import feed_link
from scheduler.emitters.sheets.agenda import HEADING, Group, Sheet
from scheduler.emitters.sheets.agenda_layout import columns_for
from scheduler.emitters.sheets.agenda_rows import row_of
from scheduler.emitters.sheets.agenda_scope import AgendaScope
from scheduler.model.edition import Edition
from scheduler.model.print_wording import (
    RUNNING,
    SAMPLE_LINE,
    count_text,
    gregorian_text,
    holiday_texts,
    part_of_day,
    prayer_texts,
    printed,
)
from scheduler.model.week import Occurrence, Week
from scheduler.persian.jalali import JalaliDate

# On sheets for staff; the public one is read, not written on.
_NOTE_LINES = 6


def agenda_of(edition: Edition, day: JalaliDate, scope: AgendaScope, occurrences: list[Occurrence]) -> Sheet:
    """Return the agenda of a day; `occurrences` are those of the scope, in time order."""
    week = edition.week
    seat = scope.seat
    programs = {program.id: program for program, _ in occurrences}.values()
    columns, under = columns_for(is_staff=edition.is_staff)
    return Sheet(
        name=f"{HEADING} {scope.name}، {day.long}",
        week=printed(week.title),
        scope=scope.name,
        within=scope.within,
        date=day.long,
        gregorian=gregorian_text(day.gregorian),
        count=count_text(len(programs), sum(program.status == "cancelled" for program in programs)),
        holidays=holiday_texts(week.holidays, day),
        prayer_place=f"به افق {printed(seat.capital)}" if seat and seat.point else "",
        prayer_times=prayer_texts(day, seat.point) if seat and seat.point else (),
        feed=feed_link(edition, scope.feed, scope.caption),
        groups=tuple(_groups(week, day, scope.home, occurrences)),
        empty="" if occurrences else scope.empty,
        legend=(SAMPLE_LINE,) if any(program.sample for program in programs) else (),
        edition_line=edition.edition_line,
        note_lines=_NOTE_LINES if edition.is_staff else 0,
        columns=columns,
        under=under,
    )


def _groups(week: Week, day: JalaliDate, home: str, occurrences: list[Occurrence]) -> Iterator[Group]:
    ordered = sorted(occurrences, key=lambda found: part_of_day(found.session) != RUNNING)
    for heading, members in groupby(ordered, key=lambda found: part_of_day(found.session)):
        yield Group(heading, tuple(row_of(week, found, day, home) for found in members))
