"""The programs of a release as checks ask for them, with what to paste to have one back as cancelled."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from scheduler.model.known import Known, KnownRelease
from scheduler.releases.announced import AnnouncedProgram, AnnouncedSession
from scheduler.releases.change import day_value
from scheduler.releases.file_form import Record, program_of, release_file
from scheduler.source.span import Span


def known_release(record: Record, data: bytes) -> KnownRelease:
    """Return what checks ask of a release; `record` is what stands in its file `data`, one program a line."""
    number = int(record["number"])
    file = release_file(number)
    first = data.count(b"\n", 0, data.find(b'\n"programs":[')) + 3
    known = {gone["id"]: _known(gone, Span.of_file(file), is_gone=True) for gone in record["gone"]}
    for line, program in enumerate(record["programs"], first):
        known[program["id"]] = _known(program, Span(file, line, 1, line, 1), is_gone=False)
    return KnownRelease(number, record["domain"], known)


def entry(program: AnnouncedProgram) -> str:
    """Return one line of YAML that puts a program back into a file under programs/, as cancelled."""
    return f"- {{{', '.join(_pairs(program))}}}"


def _known(record: Record, span: Span, *, is_gone: bool) -> Known:
    lineage = record.get("lineage")
    return Known(
        title=record["title"],
        kind=record.get("kind", ""),
        organizer=lineage[0] if lineage else "",
        days=frozenset(session["first"] for session in record["sessions"]),
        gone=is_gone,
        cancelled=record["status"] == "cancelled",
        span=span,
        entry=partial(_entry_of, record),
    )


def _entry_of(record: Record) -> str:
    return entry(program_of(record, {}))


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
