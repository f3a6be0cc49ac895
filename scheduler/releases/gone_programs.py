"""What is gone as cancelled programs: where feeds list them, and the words in which they were announced."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from scheduler.model.interval import MINUTES_A_DAY
from scheduler.model.nouns import County, Kind, Organizer, Place, Point
from scheduler.model.program import Assignment, Program, Ref, Session
from scheduler.model.week import Week
from scheduler.persian.text import clean
from scheduler.persian.zone import tehran_minute
from scheduler.releases.announced import AnnouncedProgram, AnnouncedSession
from scheduler.releases.file_form import release_file
from scheduler.releases.release import Gone
from scheduler.source.span import Span


class _Refs(NamedTuple):
    """The ids of what a program refers to."""

    kind: str
    organizer: str
    place: str


def still_visible(gone: Iterable[Gone], moment: datetime) -> Iterator[Gone]:
    """Yield what is gone and whose last day is not over in Tehran."""
    day, _ = tehran_minute(moment)
    for one in gone:
        session = _session(one.program.sessions[0], _span(one))
        if session.extent.end > day.ordinal * MINUTES_A_DAY:
            yield one


def listed(gone: Iterable[Gone], week: Week) -> tuple[Program, ...]:
    """Return what is gone with the nouns that the week still has: by them feeds list it."""
    named = Counter(clean(person.title) for person in week.people.values())
    people = {title: person.id for person in week.people.values() if named[title := clean(person.title)] == 1}
    return tuple(
        _program(one, _known(one.program, week))._replace(people=tuple(_assignments(one, people))) for one in gone
    )


def told(gone: tuple[Gone, ...], week: Week) -> Week:
    """Return a week of what is gone, with nouns of its own in the words of the announcement.

    Later edits of a place or its going out of sight must not change the bytes of an event that did not change.
    """
    return week._replace(
        programs=tuple(_told_program(one) for one in gone),
        kinds={one.name: _kind(one) for one in gone},
        organizers={one.name: _organizer(one) for one in gone},
        counties={one.name: _county(one) for one in gone},
        places={one.name: _place(one) for one in gone if one.program.sessions[0].venue},
    )


def _told_program(gone: Gone) -> Program:
    """Return it in its own words; of a program that had several sessions it is one of these alone."""
    is_part = bool(gone.program.sessions[0].key)
    return _program(gone, _Refs(gone.name, gone.name, _told_place(gone)))._replace(is_part=is_part)


def _known(program: AnnouncedProgram, week: Week) -> _Refs:
    session = program.sessions[0]
    organizer = next((key for key in program.lineage if key in week.organizers), "")
    places = (key for key in (session.place, session.county) if key in week.places or key in week.counties)
    return _Refs(program.kind, organizer, next(places, ""))


def _assignments(gone: Gone, people: Mapping[str, str]) -> Iterator[Assignment]:
    """Yield those who had a part in it and alone have that title now: a release names people as it announced them."""
    for _, title in gone.program.people:
        if title in people:
            yield Assignment(Ref("", _span(gone)), Ref(people[title], _span(gone)))


def _told_place(gone: Gone) -> str:
    session = gone.program.sessions[0]
    return gone.name if session.venue or session.county_title else ""


def _program(gone: Gone, refs: _Refs) -> Program:
    program, span = gone.program, _span(gone)
    return Program(
        id=program.id,
        title=program.title,
        kind=Ref(refs.kind, span),
        organizer=Ref(refs.organizer, span),
        place=Ref(refs.place, span) if refs.place else None,
        sessions=(_session(program.sessions[0], span),),
        open_time=None,
        people=(),
        equipment=(),
        expected=None,
        figures=(),
        visibility=program.visibility,
        status="cancelled",
        sample=program.sample,
        on_holiday=False,
        outside="",
        description="",
        note="",
        inquiries="",
        contact="",
        staff_note="",
        span=span,
        id_span=span,
        title_span=span,
    )


def _session(session: AnnouncedSession, span: Span) -> Session:
    return Session(session.key, session.first, session.last, session.time, None, session.band, None, span)


def _kind(gone: Gone) -> Kind:
    program = gone.program
    return Kind(gone.name, program.kind_title, "daily", program.color, False, None, None, False, False, _span(gone))


def _organizer(gone: Gone) -> Organizer:
    return Organizer(gone.name, gone.program.path, "group", "", "", _span(gone))


def _county(gone: Gone) -> County:
    return County(gone.name, gone.program.sessions[0].county_title, "", None, _span(gone))


def _place(gone: Gone) -> Place:
    session = gone.program.sessions[0]
    point = Point(*map(float, session.point.split(","))) if session.point else None
    return Place(gone.name, session.venue, gone.name, session.address, point, None, None, _span(gone))


def _span(gone: Gone) -> Span:
    return Span.of_file(release_file(gone.standing.number))
