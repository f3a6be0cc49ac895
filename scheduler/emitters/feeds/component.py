"""One event as the bytes that every feed holding it shares."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import quote

from scheduler.emitters.feeds import wording
from scheduler.emitters.feeds.content_line import content_line, escaped
from scheduler.emitters.feeds.vocabulary import Vocabulary
from scheduler.model.edition import Edition, Revision, program_anchor, uid
from scheduler.model.program import Program, Session
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.zone import utc_instant

# RFC 5545 has no word for postponed; a client that shows it as tentative at least doubts the old hour.
_STATUS = {
    "confirmed": "CONFIRMED",
    "tentative": "TENTATIVE",
    "postponed": "TENTATIVE",
    "cancelled": "CANCELLED",
}
_URI_CHARACTERS = ":/?#[]@!$&'()*+,;=%~"
_TRANSPARENT = b"TRANSP:TRANSPARENT\r\n"


def components(edition: Edition, program: Program, words: Vocabulary) -> Iterator[tuple[str, bytes]]:
    """Yield UID and VEVENT of each session of a program."""
    page = uri(edition.url(f"index.html#{program_anchor(program.id)}")) if edition.address else ""
    summary = content_line("SUMMARY", escaped(wording.title(program)))
    about = wording.about(program, words, page)
    ending = _ending(program, words, page)
    for session in program.sessions:
        name = uid(edition.week, program, session)
        place = words.places.get(_place_of(edition, program, session), b"")
        revision = edition.revision(name)
        description = content_line("DESCRIPTION", escaped(wording.described(session, about, revision.change)))
        start = _identity(name, revision, program) + _moments(session)
        yield name, b"".join((b"BEGIN:VEVENT\r\n", start, summary, place, description, ending))


def uri(address: str) -> str:
    """Return an address in ASCII, with nothing that could end its line."""
    return quote(address, safe=_URI_CHARACTERS)


def _identity(name: str, revision: Revision, program: Program) -> bytes:
    modified = _utc(revision.modified)
    rest = (
        f"DTSTAMP:{modified}\r\nLAST-MODIFIED:{modified}\r\n"
        f"SEQUENCE:{revision.sequence}\r\nSTATUS:{_STATUS[program.status]}\r\n"
    )
    return content_line("UID", escaped(name)) + rest.encode()


def _moments(session: Session) -> bytes:
    if session.all_day or session.time is None:
        start, end = session.first.gregorian, session.last.plus(1).gregorian
        return f"DTSTART;VALUE=DATE:{start:%Y%m%d}\r\nDTEND;VALUE=DATE:{end:%Y%m%d}\r\n".encode()
    start_at, end_at = (_utc(_instant(session.first, minute)) for minute in session.time)
    return f"DTSTART:{start_at}\r\nDTEND:{end_at}\r\n".encode()


def _instant(day: JalaliDate, minute: int) -> datetime:
    instant = utc_instant(day, minute)
    if isinstance(instant, Fault):
        raise ValueError(f"{instant.name} on {day.iso}: reading lets no such hour through")
    return instant


def _ending(program: Program, words: Vocabulary, page: str) -> bytes:
    url = content_line("URL", page) if page else b""
    return b"".join((words.kinds.get(program.kind.id, b""), _TRANSPARENT, url, b"END:VEVENT\r\n"))


def _place_of(edition: Edition, program: Program, session: Session) -> str:
    venue = edition.week.venue_of(program, session)
    return venue.id if venue else edition.week.county_of(program, session)


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
