"""What differs between two announcements of a program or of one of its sessions, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from scheduler.releases.announced import AnnouncedProgram, AnnouncedSession

Field = Literal[
    "title", "status", "visibility", "day", "time", "place", "session", "open", "address", "kind", "organizer",
    "people", "description", "note", "inquiries", "outside", "sample", "detail", "removed", "returned",
]  # fmt: skip

MOVES: frozenset[Field] = frozenset({"title", "status", "visibility", "day", "time", "place", "removed", "returned"})
"""Fields whose change raises the SEQUENCE of an event."""


class FieldChange(NamedTuple):
    """One field before and after; `session` is the key of the session it belongs to.

    Days are `1402-02-21` or `1402-02-19..1402-02-22`, times `09:00-11:30` (`daily 08:00-12:00` of a band, with the
    words of an anchor behind), a session that came or went is its day and time; all else is words.
    """

    field: Field
    before: str
    after: str
    session: str = ""


def program_changes(before: AnnouncedProgram, after: AnnouncedProgram) -> Iterator[FieldChange]:
    """Yield what differs between two announcements of a program, its sessions left aside."""
    for field, one, other in (
        ("title", before.title, after.title),
        ("status", before.status, after.status),
        ("visibility", before.visibility, after.visibility),
        ("open", before.open, after.open),
        ("kind", before.kind_title, after.kind_title),
        ("organizer", before.path, after.path),
        ("people", people_words(before), people_words(after)),
        ("description", before.description, after.description),
        ("note", before.note, after.note),
        ("inquiries", before.inquiries, after.inquiries),
        ("outside", before.outside, after.outside),
        ("sample", "sample" if before.sample else "", "sample" if after.sample else ""),
    ):
        if one != other:
            yield FieldChange(field, one, other)  # type: ignore[arg-type]  # -- the names above are those of Field


def session_changes(before: AnnouncedSession, after: AnnouncedSession) -> Iterator[FieldChange]:
    """Yield what differs between two announcements of a session; a place is another one if its words are others."""
    days, time = day_value(before), time_value(before)
    if days != day_value(after):
        yield FieldChange("day", days, day_value(after), after.key)
    if time != time_value(after):
        yield FieldChange("time", time, time_value(after), after.key)
    one, other = place_words(before), place_words(after)
    is_other_place = before.place != after.place
    if is_other_place and (one, before.address, before.point) != (other, after.address, after.point):
        yield FieldChange("place", one, other, after.key)
    elif (one, before.address) != (other, after.address):
        yield FieldChange("address", _whole(one, before.address), _whole(other, after.address), after.key)


def event_changes(
    before: AnnouncedProgram, old: AnnouncedSession, after: AnnouncedProgram, new: AnnouncedSession
) -> tuple[FieldChange, ...]:
    """Return what differs between two announcements of one calendar event, those that move it first."""
    found = (*session_changes(old, new), *program_changes(before, after))
    return tuple(sorted(found, key=lambda change: change.field not in MOVES))


def day_value(session: AnnouncedSession) -> str:
    """Return `1402-02-21`, or `1402-02-19..1402-02-22`."""
    return session.first.iso if session.first == session.last else f"{session.first.iso}..{session.last.iso}"


def time_value(session: AnnouncedSession) -> str:
    """Return `09:00-11:30`, with what it hangs on; empty where the session is all day."""
    if session.time is None:
        return ""
    daily = "daily " if session.band else ""
    return f"{daily}{session.time.iso}{f' {session.anchor}' if session.anchor else ''}"


def session_value(session: AnnouncedSession) -> str:
    """Return the day and time of a session that came or went."""
    return f"{day_value(session)} {time_value(session)}".strip()


def place_words(session: AnnouncedSession) -> str:
    """Return the venue, else «شهرستان …», else nothing."""
    return session.venue or (f"شهرستان {session.county_title}" if session.county_title else "")


def people_words(program: AnnouncedProgram) -> str:
    """Return «سخنران: …؛ میزبان: …»."""
    return "؛ ".join(f"{role}: {person}" if role else person for role, person in program.people)


def _whole(words: str, address: str) -> str:
    return f"{words}، {address}" if address else words
