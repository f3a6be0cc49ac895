"""An announced program as one line of YAML that has it back as cancelled, in an organizer's words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby

from scheduler.model.known import KeyNames
from scheduler.model.nouns import Form
from scheduler.persian.clock import ClockRange, clock_iso, clock_text, duration_text, parse_duration
from scheduler.persian.days import parse_days
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.times import DayPart, parse_time
from scheduler.releases.announced import AnnouncedProgram, AnnouncedSession
from scheduler.releases.change import time_value

_LEAST_RUN = 3

Pairs = Iterator[tuple[str, str]]


def entry(program: AnnouncedProgram, keys: KeyNames, form: Form | None) -> str:
    """Return `- {id: …, title: …, status: cancelled}`; `keys` name the keys, `form` is that of its kind."""
    return f"- {_mapping(_pairs(program, keys, form), keys)}"


def _mapping(pairs: Iterable[tuple[str, str]], keys: KeyNames) -> str:
    return f"{{{', '.join(f'{keys(key)}: {value}' for key, value in pairs)}}}"


def _pairs(program: AnnouncedProgram, keys: KeyNames, form: Form | None) -> Pairs:
    yield "id", program.id
    yield "title", _quoted(program.title)
    yield "kind", program.kind
    yield "organizer", program.lineage[0] if program.lineage else ""
    places = {session.place for session in program.sessions}
    if len(places) == 1 and places != {""}:
        yield "place", places.pop()
    yield from _times(program, keys, form, has_places=len(places) > 1)
    if program.outside:
        yield "outside", _quoted(program.outside)
    if not program.is_public:
        yield "visibility", keys("visibility=staff")
    if program.sample:
        yield "sample", keys("yes=true")
    yield "status", keys("status=cancelled")


def _times(program: AnnouncedProgram, keys: KeyNames, form: Form | None, *, has_places: bool) -> Pairs:
    sessions, has_year = program.sessions, bool(program.outside)
    if not sessions:
        yield from _wish(program, keys)
        return
    is_by_day = all(session.key in {"", session.first.iso} for session in sessions)
    band = sessions[0].band and sessions[0].first != sessions[0].last
    if is_by_day and not has_places and len({_hours(session) for session in sessions}) == 1:
        yield "date", _dates(sessions, form, has_year=has_year)
        yield from _time(sessions[0])
    else:
        stems = groupby(sessions, key=lambda session: session.key if is_by_day else session.key.partition(".")[0])
        rows = (
            _row(stem or "session", tuple(found), keys, has_place=has_places, has_year=has_year)
            for stem, found in stems
        )
        yield "sessions", f"[{', '.join(rows)}]"
    if band and form != "band":
        yield "form", keys("form=band")


def _row(key: str, sessions: tuple[AnnouncedSession, ...], keys: KeyNames, *, has_place: bool, has_year: bool) -> str:
    place = (("place", sessions[0].place),) if has_place and sessions[0].place else ()
    date = _span(sessions[0].first, sessions[-1].last, has_year=has_year)
    return _mapping((("key", key), ("date", date), *_time(sessions[0]), *place), keys)


def _dates(sessions: tuple[AnnouncedSession, ...], form: Form | None, *, has_year: bool) -> str:
    """Return one day, a band's days, days in a row as a range where its kind is daily, else a list."""
    first, last = sessions[0].first, sessions[-1].last
    days = last.ordinal - first.ordinal + 1
    if len(sessions) == 1 and not sessions[0].key:
        return _span(first, last, has_year=has_year)
    if form == "daily" and days == len(sessions) >= _LEAST_RUN:
        return _span(first, last, has_year=has_year)
    return f"[{', '.join(_span(one.first, one.last, has_year=has_year) for one in sessions)}]"


def _span(first: JalaliDate, last: JalaliDate, *, has_year: bool) -> str:
    """Return «دوشنبه ۱۸ اردیبهشت» or «۱۸ تا ۲۰ اردیبهشت»; the year stands where the week does not give it."""
    if first == last:
        return first.long if has_year else first.short
    words = DateRange(first, last).spoken
    return words if has_year or first.year != last.year else words.rpartition(" ")[0]


def _hours(session: AnnouncedSession) -> str:
    """Return what a time is by: the prayer it hangs on and its length, else its hours."""
    return f"{session.anchor} {session.time.minutes}" if session.anchor and session.time else time_value(session)


def _time(session: AnnouncedSession) -> Pairs:
    """Yield the prayer or the hours; where no words are read as its hours, the first one and how long it lasts."""
    if session.time is None:
        return
    words = "" if session.anchor else _clock_words(session.time)
    yield "time", words or session.anchor or f'"{clock_iso(session.time.start)}"'
    if not words:
        yield "duration", duration_text(session.time.minutes)


def _clock_words(time: ClockRange) -> str:
    """Return «۹ تا ۱۱:۳۰», «۲۲:۳۰ تا ۱:۱۵ بامداد»: the first way of saying it that is read as this time, if any."""
    words = f"{_clock(time.start)} تا {_clock(time.end)}"
    ways = (words, f"{words} بامداد", f"{words} صبح", f"{_clock(time.start)} بامداد تا {_clock(time.end)} بامداد")
    return next((way for way in ways if parse_time(way) == time), "")


def _clock(minute: int) -> str:
    """Return «۹» or «۱۱:۳۰»."""
    text = clock_text(minute).removesuffix(":۰۰")
    return text.removeprefix("۰") if len(text) > 1 else text


def _wish(program: AnnouncedProgram, keys: KeyNames) -> Pairs:
    """Yield the wish of a program whose time is still open, as far as its words tell: days, part of the day, length."""
    days, *rest = program.open.split("، ")
    found = parse_days(days)
    if isinstance(found, Fault):
        return
    first, last = (_span(day, day, has_year=bool(program.outside)) for day in (found.dates[0], found.dates[-1]))
    yield "date", f"{{{keys('between')}: [{first}, {last}]}}"
    for words in rest:
        if isinstance(parse_time(words), DayPart):
            yield "time", words
        elif not isinstance(parse_duration(words), Fault):
            yield "duration", words


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
