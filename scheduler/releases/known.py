"""The programs of a release as checks ask for them, with what to paste to have one back as cancelled."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from scheduler.model.known import Known, KnownRelease
from scheduler.releases.announced import AnnouncedProgram, AnnouncedSession
from scheduler.releases.change import day_value
from scheduler.releases.file_form import release_file
from scheduler.releases.release import Release
from scheduler.source.span import Span


def known_release(release: Release, data: bytes) -> KnownRelease:
    """Return what checks ask of a release; `data` is its file, one program a line."""
    file = release_file(release.number)
    first = data.count(b"\n", 0, data.find(b'\n"programs":[')) + 3
    known: dict[str, Known] = {}
    for gone in release.gone:
        known[gone.program.id] = _known(gone.program, Span.of_file(file), is_gone=True)
    for line, program in enumerate(release.programs, first):
        known[program.id] = _known(program, Span(file, line, 1, line, 1), is_gone=False)
    return KnownRelease(release.number, release.domain, known)


def entry(program: AnnouncedProgram) -> str:
    """Return one line of YAML that puts a program back into a file under programs/, as cancelled."""
    return f"- {{{', '.join(_pairs(program))}}}"


def _known(program: AnnouncedProgram, span: Span, *, is_gone: bool) -> Known:
    return Known(
        title=program.title,
        kind=program.kind,
        organizer=_organizer(program),
        days=frozenset(session.first.iso for session in program.sessions),
        gone=is_gone,
        cancelled=program.status == "cancelled",
        span=span,
        entry=partial(entry, program),
    )


def _organizer(program: AnnouncedProgram) -> str:
    return program.lineage[0] if program.lineage else ""


def _pairs(program: AnnouncedProgram) -> Iterator[str]:
    yield f"id: {program.id}"
    yield f"title: {json.dumps(program.title, ensure_ascii=False)}"
    yield f"kind: {program.kind}"
    yield f"organizer: {_organizer(program)}"
    places = {session.place for session in program.sessions}
    if len(places) == 1 and places != {""}:
        yield f"place: {places.pop()}"
    yield from _times(program.sessions, has_places=len(places) > 1)
    if program.outside:
        yield f"outside: {json.dumps(program.outside, ensure_ascii=False)}"
    if not program.is_public:
        yield "visibility: staff"
    if program.sample:
        yield "sample: true"
    yield "status: cancelled"


def _times(sessions: tuple[AnnouncedSession, ...], *, has_places: bool) -> Iterator[str]:
    times = {session.time for session in sessions}
    is_daily = len(times) == 1 and all(session.key in {"", session.first.iso} for session in sessions)
    if is_daily and not has_places:
        days = [day_value(session) for session in sessions]
        yield f"date: {days[0]}" if len(days) == 1 and not sessions[0].key else f"date: [{', '.join(days)}]"
        yield from _time(sessions[0])
    elif sessions:
        yield f"sessions: [{', '.join(_keyed(session, has_place=has_places) for session in sessions)}]"


def _keyed(session: AnnouncedSession, *, has_place: bool) -> str:
    place = (f"place: {session.place}",) if has_place and session.place else ()
    pairs = (f"key: {session.key or session.first.iso}", f"date: {day_value(session)}", *_time(session), *place)
    return f"{{{', '.join(pairs)}}}"


def _time(session: AnnouncedSession) -> Iterator[str]:
    if session.time is not None:
        yield f'time: "{session.time.iso}"'
