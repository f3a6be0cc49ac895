"""Sessions become the events of a schedule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from scheduler.emitters.exchange.addresses import page_address
from scheduler.emitters.exchange.conference import Event, Speaker
from scheduler.emitters.exchange.identity import acronym, guid, numbered, slug
from scheduler.emitters.exchange.parts import Part, parts
from scheduler.emitters.exchange.rooms import Rooms
from scheduler.emitters.exchange.wording import abstract, description, subtitle, title
from scheduler.model.edition import Edition, uid
from scheduler.model.program import Program, Ref, Session
from scheduler.model.week import Week
from scheduler.persian.clock import clock_iso
from scheduler.persian.text import clean


class _Piece(NamedTuple):
    """A part of a session, and the permanent name of the event that it becomes."""

    name: str
    program: Program
    session: Session
    part: Part


class _Shared(NamedTuple):
    """What all events of a program say."""

    title: str
    abstract: str
    page: str
    track: str
    speakers: tuple[Speaker, ...]


def events(edition: Edition, rooms: Rooms) -> Iterator[Event]:
    """Yield every event of an edition by start; the first day of a session bears the session's own UID."""
    week = edition.week
    pieces = sorted(_pieces(week), key=lambda piece: (piece.part.start.utc, piece.name))
    numbers = numbered(piece.name for piece in pieces)
    short_name = acronym(week)
    speakers = _speakers(week)
    shared = {program.id: _shared(edition, program, speakers) for program in week.programs}
    # What only a change of venue can change is said once a venue.
    told: dict[tuple[str, Ref | None], str] = {}
    for name, program, session, part in pieces:
        said = shared[program.id]
        key = (program.id, session.place)
        told[key] = told.get(key) or description(week, program, session)
        yield Event(
            id=numbers[name],
            guid=guid(name),
            slug=slug(short_name, numbers[name], name),
            page=said.page,
            start=part.start,
            duration=clock_iso(part.minutes),
            room=rooms.room(program, session).name,
            title=said.title,
            subtitle=subtitle(session, part.day),
            track=said.track,
            kind=program.kind.id,
            abstract=said.abstract,
            description=told[key],
            speakers=said.speakers,
        )


def _pieces(week: Week) -> Iterator[_Piece]:
    for program, session in week.occurrences():
        name = uid(week, program, session)
        for part in parts(session):
            yield _Piece(f"{name}{part.suffix}", program, session, part)


def _shared(edition: Edition, program: Program, speakers: Mapping[str, Speaker]) -> _Shared:
    kind = edition.week.kinds.get(program.kind.id)
    named = dict.fromkeys(ref.id for _, ref in program.people)
    return _Shared(
        title=title(program),
        abstract=abstract(program),
        page=page_address(edition, program),
        track=clean(kind.title) if kind else "",
        speakers=tuple(speakers[key] for key in named if key in speakers),
    )


def _speakers(week: Week) -> Mapping[str, Speaker]:
    """Return by id everybody who does something in public."""
    busy = {ref.id for program in week.programs for _, ref in program.people} & week.people.keys()
    names = {key: f"person:{key}@{week.domain}" for key in busy}
    numbers = numbered(names.values())
    return {key: Speaker(numbers[name], guid(name), clean(week.people[key].title)) for key, name in names.items()}
