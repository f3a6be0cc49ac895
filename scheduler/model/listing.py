"""Who sees which sessions: the whole week, a day, a county, an organizer with all below it, a venue, a kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from scheduler.model.edition import Scope, uid
from scheduler.model.program import Program, Session
from scheduler.model.week import Occurrence, Week
from scheduler.persian.jalali import JalaliDate


class Listing(NamedTuple):
    """The sessions of one scope, by start, then UID; `key` is the noun's id or an ISO Jalali date.

    `waiting` are the programs of the scope whose time is still open: they have no session, and are of no day.
    """

    scope: Scope
    key: str
    title: str
    occurrences: tuple[Occurrence, ...]
    waiting: tuple[Program, ...] = ()

    @property
    def programs(self) -> int:
        """Return how many programs the scope holds, those whose time is open too."""
        return len({program.id for program, _ in self.occurrences}) + len(self.waiting)


def listings(week: Week) -> tuple[Listing, ...]:
    """Return every listing of a week: one for each declared noun and each day, empty ones too."""
    ordered = in_time_order(week)
    members: dict[tuple[Scope, str], list[Occurrence]] = defaultdict(list)
    for occurrence in ordered:
        for address in _addresses(week, *occurrence):
            members[address].append(occurrence)
    waiting: dict[tuple[Scope, str], list[Program]] = defaultdict(list)
    for program in week.programs:
        for address in _addresses(week, program, None) if program.is_open else ():
            waiting[address].append(program)
    rest = (
        Listing(scope, key, title, tuple(members[scope, key]), tuple(waiting[scope, key]))
        for scope, key, title in _declared(week)
    )
    return (Listing("all", "", week.title, ordered, tuple(one for one in week.programs if one.is_open)), *rest)


def in_time_order(week: Week) -> tuple[Occurrence, ...]:
    """Return every session of the week by start, then UID."""
    return tuple(
        sorted(
            week.occurrences(),
            key=lambda found: (found.session.extent.start, uid(week, found.program, found.session)),
        )
    )


def listed_days(week: Week) -> tuple[JalaliDate, ...]:
    """Return the days of the window and the days outside it that hold a session."""
    days = set(week.window.days())
    for _, session in week.occurrences():
        days.update(session.days)
    return tuple(sorted(days))


def _addresses(week: Week, program: Program, session: Session | None) -> Iterator[tuple[Scope, str]]:
    for day in session.days if session else ():
        yield "day", day.iso
    yield "county", week.county_of(program, session)
    for node in week.lineage(program.organizer.id):
        yield "organizer", node.id
    venue = week.venue_of(program, session)
    if venue is not None:
        yield "place", venue.id
    yield "kind", program.kind.id


def _declared(week: Week) -> Iterator[tuple[Scope, str, str]]:
    for day in listed_days(week):
        yield "day", day.iso, f"{week.title}، {day.short}"
    for county in week.counties.values():
        yield "county", county.id, f"{week.title}، شهرستان {county.title}"
    for organizer in week.organizers.values():
        yield "organizer", organizer.id, f"{week.title}، {organizer.title}"
    for place in week.places.values():
        yield "place", place.id, f"{week.title}، {place.title}"
    for kind in week.kinds.values():
        yield "kind", kind.id, f"{week.title}، {kind.title}"
