"""One event as the bytes that every feed holding it shares, without an alarm and with one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import quote

from scheduler.emitters.feeds import wording
from scheduler.emitters.feeds.content_line import content_line, escaped
from scheduler.emitters.feeds.vocabulary import NOWHERE, Vocabulary
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
_END = b"END:VEVENT\r\n"
# Minutes before the start; of a day, the evening before at 18:00. Why: docs/decisions/0005-alarms.md.
_TIMED_TRIGGER = b"TRIGGER:-PT30M\r\n"
_DAY_TRIGGER = b"TRIGGER:-PT6H\r\n"


class Event(NamedTuple):
    """A VEVENT, and the same with its alarm spliced in; what does not take place has none."""

    plain: bytes
    alarmed: bytes


def components(edition: Edition, program: Program, words: Vocabulary) -> Iterator[tuple[str, Event]]:
    """Yield UID and event of each session of a program."""
    page = uri(edition.url(f"index.html#{program_anchor(program.id)}")) if edition.address else ""
    summary = content_line("SUMMARY", escaped(wording.title(program)))
    about = wording.about(program, words)
    ending = _ending(program, words, page)
    for session in program.sessions:
        name = uid(edition.week, program, session)
        spot = words.places.get(_place_of(edition, program, session), NOWHERE)
        revision = edition.revision(name)
        description = content_line("DESCRIPTION", escaped(wording.described(session, about, revision.change, page)))
        start = _identity(name, revision, program) + _moments(session)
        plain = b"".join((b"BEGIN:VEVENT\r\n", start, summary, spot.lines, description, ending))
        yield name, Event(plain, _alarmed(plain, program, session, spot.text))


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


def _alarmed(plain: bytes, program: Program, session: Session, place: str) -> bytes:
    if not program.takes_place:
        return plain
    trigger = _DAY_TRIGGER if session.all_day or session.time is None else _TIMED_TRIGGER
    words = content_line("DESCRIPTION", escaped(wording.reminder(program, place)))
    alarm = (b"BEGIN:VALARM\r\nACTION:DISPLAY\r\n", words, trigger, b"END:VALARM\r\n")
    return b"".join((plain[: -len(_END)], *alarm, _END))


def _instant(day: JalaliDate, minute: int) -> datetime:
    instant = utc_instant(day, minute)
    if isinstance(instant, Fault):
        raise ValueError(f"{instant.name} on {day.iso}: reading lets no such hour through")
    return instant


def _ending(program: Program, words: Vocabulary, page: str) -> bytes:
    url = content_line("URL", page) if page else b""
    return b"".join((words.kinds.get(program.kind.id, b""), _TRANSPARENT, url, _END))


def _place_of(edition: Edition, program: Program, session: Session) -> str:
    venue = edition.week.venue_of(program, session)
    return venue.id if venue else edition.week.county_of(program, session)


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
