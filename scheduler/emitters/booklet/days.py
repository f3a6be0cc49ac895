"""The days of a booklet: which rows stand under which day, numbered through."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import count, groupby
from typing import NamedTuple

from scheduler.emitters.booklet.booklet import Day, Group, Row
from scheduler.model.listing import in_time_order, listed_days
from scheduler.model.print_wording import (
    MARKS,
    RUNNING,
    TimeText,
    count_text,
    holiday_texts,
    part_of_day,
    printed,
    time_text,
    wish_text,
)
from scheduler.model.program import Program, Session
from scheduler.model.program_text import organizer_texts, venue_texts
from scheduler.model.week import Occurrence, Week
from scheduler.persian.jalali import JalaliDate

# Letters that surely fit on one page in the columns of the template.
_TALLEST = 900
_OUTSIDE = "بیرون از روزهای هفته"
_EMPTY = "برای این روز برنامه‌ای اعلام نشده است."
_OPEN = "زمان این برنامه‌ها هنوز تعیین نشده است"


class Placed(NamedTuple):
    """A row with what an index asks of it: program and session (None while its time is open), and its day in short."""

    row: Row
    program: Program
    session: Session | None
    day: str


class PlacedDay(NamedTuple):
    """A day of the booklet with what its rows are made from."""

    day: Day
    rows: tuple[Placed, ...]


def placed_days(week: Week) -> tuple[PlacedDay, ...]:
    """Return each listed day, and at last what has no time yet."""
    numbers = count()
    days = _by_day(week)
    made = [_day(week, day, days[day], numbers) for day in listed_days(week)]
    return (*made, *_open_day(week, numbers))


def _by_day(week: Week) -> Mapping[JalaliDate, list[Occurrence]]:
    days: dict[JalaliDate, list[Occurrence]] = defaultdict(list)
    for occurrence in in_time_order(week):
        for day in occurrence.session.days:
            days[day].append(occurrence)
    return days


def _day(week: Week, day: JalaliDate, occurrences: Iterable[Occurrence], numbers: Iterator[int]) -> PlacedDay:
    ordered = sorted(occurrences, key=lambda found: part_of_day(found.session) != RUNNING)
    label = f"{day.weekday_name} {day.day_month}" if not week.window.contains(day) else _weekday(day)
    rows = [
        Placed(_row(week, program, session, time_text(session, day), next(numbers)), program, session, label)
        for program, session in ordered
    ]
    programs = {program.id: program for program, _ in ordered}.values()
    notes = (
        *(() if week.window.contains(day) else (_OUTSIDE,)),
        *holiday_texts(week.holidays, day),
        *(() if rows else (_EMPTY,)),
    )
    counted = count_text(len(programs), sum(program.status == "cancelled" for program in programs)) if rows else ""
    return PlacedDay(Day(f"d-{day.iso}", day.short, counted, notes, _groups(rows), breaks=False), tuple(rows))


def _weekday(day: JalaliDate) -> str:
    return day.short.removesuffix(f" {day.month_name}")


def _groups(rows: Iterable[Placed]) -> tuple[Group, ...]:
    return tuple(
        Group(heading, tuple(placed.row for placed in members))
        for heading, members in groupby(rows, key=lambda placed: part_of_day(placed.session) if placed.session else "")
    )


def _open_day(week: Week, numbers: Iterator[int]) -> Iterator[PlacedDay]:
    wishes = [(program, program.open_time) for program in week.programs if not program.sessions]
    rows = tuple(
        Placed(_row(week, program, None, wish_text(wish), next(numbers)), program, None, "زمان باز")
        for program, wish in wishes
        if wish is not None
    )
    if rows:
        yield PlacedDay(Day("d-open", _OPEN, count_text(len(rows)), (), _groups(rows), breaks=False), rows)


def _row(week: Week, program: Program, session: Session | None, time: TimeText, number: int) -> Row:
    venue, county = venue_texts(week, program, session)
    return Row(
        number=number,
        time=time.pieces,
        time_note=time.note,
        title=printed(program.title) or program.id,
        mark=MARKS[program.status],
        struck=program.status == "cancelled",
        sample=program.sample,
        organizer=organizer_texts(week, program)[0],
        venue=venue or (f"در سطح {county}" if county else ""),
        county=county if venue else "",
        tall=len(program.title) > _TALLEST,
    )
