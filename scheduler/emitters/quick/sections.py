"""Programs become the lines of a quick reference: one line a program, time and place, with its days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from scheduler.emitters.quick.quick import Line, Section
from scheduler.model.print_wording import MARKS, holiday_texts, printed, wish_text
from scheduler.model.program import Program, Session
from scheduler.model.program_text import venue_texts
from scheduler.model.week import Occurrence, Week
from scheduler.persian.day_list import days_text
from scheduler.persian.jalali import JalaliDate

_REPEATED = "چندروزه"
_OPEN = "زمان این برنامه‌ها هنوز تعیین نشده است"
_ALL_DAY = "تمام‌روز"
# Letters of a title that surely fit into one column.
_TALLEST = 900


class _Key(NamedTuple):
    """What sessions of one program share that stand on one line."""

    program: str
    time: str
    place: str


class _Group(NamedTuple):
    program: Program
    time: str
    place: str
    days: tuple[JalaliDate, ...]


def sections(week: Week, occurrences: Iterable[Occurrence], waiting: Iterable[Program], county: str) -> list[Section]:
    """Return what is on several days, then each day, then what has no time yet; empty ones are left out.

    `occurrences` are in time order. On the sheet of a county places go without its name.
    """
    groups = tuple(_groups(week, occurrences, county))
    days = sorted({group.days[0] for group in groups if len(group.days) == 1})
    made = [Section(_REPEATED, "", tuple(_line(group) for group in groups if len(group.days) > 1))]
    made += [_day(week, day, groups) for day in days]
    made.append(Section(_OPEN, "", tuple(_open_line(week, program, county) for program in waiting)))
    return [section for section in made if section.lines]


def _groups(week: Week, occurrences: Iterable[Occurrence], county: str) -> Iterator[_Group]:
    found: dict[_Key, tuple[Program, list[JalaliDate]]] = {}
    for program, session in occurrences:
        key = _Key(program.id, _time(session), _place(week, program, session, county))
        found.setdefault(key, (program, []))[1].extend(session.days)
    for key, (program, days) in found.items():
        yield _Group(program, key.time, key.place, tuple(sorted(set(days))))


def _day(week: Week, day: JalaliDate, groups: Iterable[_Group]) -> Section:
    lines = tuple(_line(group) for group in groups if group.days == (day,))
    return Section(day.short, "، ".join(holiday_texts(week.holidays, day)), lines)


def _line(group: _Group) -> Line:
    days = days_text(group.days) if len(group.days) > 1 else ""
    return _line_of(group.program, group.time, days, group.place)


def _open_line(week: Week, program: Program, county: str) -> Line:
    wish = wish_text(program.open_time) if program.open_time else None
    days = " ".join(wish.pieces) if wish else ""
    return _line_of(program, wish.note if wish else "", days, _place(week, program, None, county))


def _line_of(program: Program, time: str, days: str, place: str) -> Line:
    title = printed(program.title) or program.id
    return Line(
        time=time,
        days=days,
        title=title,
        mark=MARKS[program.status],
        struck=program.status == "cancelled",
        sample=program.sample,
        place=place,
        tall=len(title) > _TALLEST,
    )


def _time(session: Session) -> str:
    if session.anchor is not None:
        return session.anchor.spoken
    return session.time.spoken if session.time else _ALL_DAY


def _place(week: Week, program: Program, session: Session | None, county: str) -> str:
    venue, where = venue_texts(week, program, session)
    return venue if county else "، ".join(part for part in (venue, where) if part)
