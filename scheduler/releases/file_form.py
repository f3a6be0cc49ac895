"""How a release stands in its file: canonical JSON, one program a line, with the digest of its own content.

Sorted keys, UTF-8, LF; digests are SHA-256 over bytes whose line ends are LF, as Git may change them on Windows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from scheduler.persian.clock import ClockRange
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.zone import tehran_minute
from scheduler.releases.announced import AnnouncedProgram, AnnouncedSession
from scheduler.releases.change import FieldChange
from scheduler.releases.release import Gone, Release, Standing, event_name

FORMAT = 1
FOLDER = "releases"
_CONTENT = re.compile(rb'\n"content":"([0-9a-f]*)",\n')
_PREVIOUS = re.compile(rb'\n"previous":"([0-9a-f]*)",\n')
_HEAD = 200
_UTC = "%Y-%m-%dT%H:%M:%SZ"
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)

Record = dict[str, Any]


def release_file(number: int) -> str:
    """Return where a release lies in the event folder: `releases/0003.json`."""
    return f"{FOLDER}/{number:04}.json"


def release_bytes(release: Release) -> bytes:
    """Return the file of a release."""
    programs = (_program_record(program, release.standings) for program in release.programs)
    gone = ({**_bare_record(one.program), **_standing_record(one.standing)} for one in release.gone)
    values = {
        "content": "",
        "domain": release.domain,
        "format": FORMAT,
        "gone": None,
        "jalali": jalali_time(release.time),
        "name": release.name,
        "note": release.note,
        "number": release.number,
        "previous": release.previous,
        "programs": None,
        "slug": release.slug,
        "time": f"{release.time:{_UTC}}",
    }
    lines = {"gone": _lines(gone), "programs": _lines(programs)}
    body = ",\n".join(f'"{key}":{lines.get(key) or _ENCODER.encode(value)}' for key, value in values.items())
    data = f"{{\n{body}\n}}\n".encode(errors="replace")
    return data.replace(b'"content":""', b'"content":"%s"' % content_digest(data).encode(), 1)


def unified(data: bytes) -> bytes:
    """Return bytes with LF as the only line end."""
    return data.replace(b"\r\n", b"\n") if b"\r" in data else data


def file_digest(data: bytes) -> str:
    """Return the digest by which the next release names a file."""
    return sha256(unified(data)).hexdigest()


def content_digest(data: bytes) -> str:
    """Return the digest that a file holds of itself: that of its bytes with an empty `content`."""
    data = unified(data)
    digest = sha256(_CONTENT.sub(b'\n"content":"",\n', data[:_HEAD], count=1))
    digest.update(memoryview(data)[_HEAD:])
    return digest.hexdigest()


def stated_previous(data: bytes) -> str | None:
    """Return the digest of the file before, as a file states it, without reading the rest; None where it does not."""
    data = unified(data)
    found = _PREVIOUS.match(data, data.find(b'\n"previous":'))
    return found[1].decode() if found else None


def stated_content(data: bytes) -> str | None:
    """Return the digest that a file states of itself; None where it states none."""
    found = _CONTENT.search(unified(data)[:_HEAD])
    return found[1].decode() if found else None


def jalali_time(moment: datetime) -> str:
    """Return a moment in Tehran as `1402-02-15 18:30`."""
    day, minute = tehran_minute(moment)
    return f"{day.iso} {minute // 60:02}:{minute % 60:02}"


def parsed(data: bytes) -> Record:
    """Return what stands in a file; raises ValueError where it is no JSON, or of another form than this program's."""
    record = json.loads(data)
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        raise ValueError("another form")
    return record


def release_of(record: Record) -> Release:
    """Return the release of a parsed file whose digest holds."""
    standings: dict[str, Standing] = {}
    programs = tuple(program_of(one, standings) for one in record["programs"])
    return Release(
        number=int(record["number"]),
        name=str(record["name"]),
        note=str(record["note"]),
        time=_moment(record["time"]),
        slug=str(record["slug"]),
        domain=str(record["domain"]),
        previous=str(record["previous"]),
        programs=programs,
        standings=standings,
        gone=tuple(Gone(program_of(one, {}), _standing(one)) for one in record["gone"]),
    )


def _lines(records: Iterable[Record]) -> str:
    lines = ",\n".join(map(_ENCODER.encode, records))
    return f"[\n{lines}\n]" if lines else "[]"


def _program_record(program: AnnouncedProgram, standings: Mapping[str, Standing]) -> Record:
    record = _bare_record(program)
    for session, one in zip(program.sessions, record["sessions"], strict=True):
        one.update(_standing_record(standings[event_name(program.id, session.key)]))
    return record


def _bare_record(program: AnnouncedProgram) -> Record:
    """Return a program without what is empty: a line stays short, and a new field changes no old line."""
    record = {key: value for key, value in program._asdict().items() if value or key in {"id", "title", "sessions"}}
    record["sessions"] = [_session_record(session) for session in program.sessions]
    return record


def _session_record(session: AnnouncedSession) -> Record:
    record = {key: value for key, value in session._asdict().items() if value}
    return {**record, "first": session.first.iso, "last": session.last.iso}


def _standing_record(standing: Standing) -> Record:
    record: Record = {"modified": f"{standing.modified:{_UTC}}", "sequence": standing.sequence, "in": standing.number}
    if standing.changes:
        record["changes"] = standing.changes
    return record


def program_of(record: Record, standings: dict[str, Standing]) -> AnnouncedProgram:
    """Return the program of its line, and put the standings of its events into `standings`."""
    key = str(record["id"])
    sessions = []
    for one in record["sessions"]:
        session = _session(one)
        sessions.append(session)
        if "modified" in one:
            standings[event_name(key, session.key)] = _standing(one)
    get = record.get
    return AnnouncedProgram(
        id=key,
        title=record["title"],
        kind=get("kind", ""),
        kind_title=get("kind_title", ""),
        color=get("color", ""),
        lineage=tuple(get("lineage", ())),
        path=get("path", ""),
        status=get("status", "confirmed"),
        visibility=get("visibility", "public"),
        sample=get("sample", False),
        outside=get("outside", ""),
        open=get("open", ""),
        people=tuple((role, person) for role, person in get("people", ())),
        description=get("description", ""),
        note=get("note", ""),
        inquiries=get("inquiries", ""),
        sessions=tuple(sessions),
    )


def _session(record: Record) -> AnnouncedSession:
    get = record.get
    first = _day(record["first"])
    time = get("time")
    return AnnouncedSession(
        key=get("key", ""),
        first=first,
        last=first if record["last"] == record["first"] else _day(record["last"]),
        time=ClockRange(int(time[0]), int(time[1])) if time else None,
        anchor=get("anchor", ""),
        band=get("band", False),
        place=get("place", ""),
        venue=get("venue", ""),
        address=get("address", ""),
        county=get("county", ""),
        county_title=get("county_title", ""),
        point=get("point", ""),
    )


def _standing(record: Record) -> Standing:
    changes = tuple(FieldChange(*map(str, one)) for one in record.get("changes", ()))  # type: ignore[arg-type]  # -- checked by the digest
    return Standing(int(record["sequence"]), _moment(record["modified"]), int(record["in"]), changes)


def _day(iso: str) -> JalaliDate:
    day = JalaliDate.of(*map(int, iso.split("-")))
    if day is None:
        raise ValueError(iso)
    return day


def _moment(written: str) -> datetime:
    return datetime.fromisoformat(written).astimezone(UTC)
