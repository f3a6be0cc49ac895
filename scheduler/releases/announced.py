"""A week's programs as they are announced: all that a reader is shown, in words that need no other file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from scheduler.model.program import OpenTime, Program, Session, Status, Visibility
from scheduler.model.week import Week
from scheduler.persian.clock import ClockRange, duration_text
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.text import clean, clean_block

_STEP = " › "


class AnnouncedSession(NamedTuple):
    """One session with the words of its place; `place` is the id of its venue, else that of its county.

    `point` is «29.6257,52.5586» of the venue, in degrees. `anchor` is how an anchored time is said.
    """

    key: str
    first: JalaliDate
    last: JalaliDate
    time: ClockRange | None
    anchor: str
    band: bool
    place: str
    venue: str
    address: str
    county: str
    county_title: str
    point: str


class AnnouncedProgram(NamedTuple):
    """One program without anything that is for staff alone: no contact, no staff note, nobody's phone.

    `lineage` holds the ids of its organizer and all above it, `path` their titles from the top. `people` are pairs of
    role and person in words. `open` says the wish of a program whose time is still open.
    """

    id: str
    title: str
    kind: str
    kind_title: str
    color: str
    lineage: tuple[str, ...]
    path: str
    status: Status
    visibility: Visibility
    sample: bool
    outside: str
    open: str
    people: tuple[tuple[str, str], ...]
    description: str
    note: str
    inquiries: str
    sessions: tuple[AnnouncedSession, ...]

    @property
    def is_public(self) -> bool:
        """Tell whether everybody may see it."""
        return self.visibility == "public"


def announced(week: Week) -> tuple[AnnouncedProgram, ...]:
    """Return the programs of a week, public and staff ones, by id; of two with one id the first."""
    found = {program.id: program for program in reversed(week.programs) if program.id}
    words = _Words(week)
    return tuple(words.program(found[key]) for key in sorted(found))


class _Words:
    """The words of a week's nouns, made once."""

    def __init__(self, week: Week) -> None:
        self.week = week
        self.titles = {key: clean(organizer.title) for key, organizer in week.organizers.items()}
        self.kinds = {key: (clean(kind.title), kind.color) for key, kind in week.kinds.items()}
        self.roles = {key: clean(role.title) for key, role in week.roles.items()}
        self.people = {key: clean(person.title) for key, person in week.people.items()}
        self.counties = {key: clean(county.title) for key, county in week.counties.items()}
        self.places = {key: (clean(place.title), clean(place.address)) for key, place in week.places.items()}

    def program(self, program: Program) -> AnnouncedProgram:
        """Return a program in words."""
        lineage = tuple(node.id for node in self.week.lineage(program.organizer.id))
        kind_title, color = self.kinds.get(program.kind.id, ("", ""))
        return AnnouncedProgram(
            id=program.id,
            title=clean(program.title),
            kind=program.kind.id,
            kind_title=kind_title,
            color=color,
            lineage=lineage,
            path=_STEP.join(self.titles[key] for key in reversed(lineage)),
            status=program.status,
            visibility=program.visibility,
            sample=program.sample,
            outside=clean(program.outside),
            open=self._wish(program, program.open_time) if program.open_time else "",
            people=tuple(
                (self.roles.get(role.id, ""), self.people[person.id])
                for role, person in program.people
                if person.id in self.people
            ),
            description=clean_block(program.description),
            note=clean_block(program.note),
            inquiries=clean(program.inquiries),
            sessions=tuple(self._session(program, session) for session in program.sessions),
        )

    def _session(self, program: Program, session: Session) -> AnnouncedSession:
        county = self.week.county_of(program, session)
        place = self.week.venue_of(program, session)
        venue, address = self.places[place.id] if place else ("", "")
        return AnnouncedSession(
            key=session.key,
            first=session.first,
            last=session.last,
            time=session.time,
            anchor=session.anchor.spoken if session.anchor else "",
            band=session.band,
            place=place.id if place else county,
            venue=venue,
            address=address,
            county=county,
            county_title=self.counties.get(county, ""),
            point=f"{place.point.latitude:.6f},{place.point.longitude:.6f}" if place and place.point else "",
        )

    def _wish(self, program: Program, wish: OpenTime) -> str:
        return "، ".join(part for part in self._wish_parts(program, wish) if part)

    def _wish_parts(self, program: Program, wish: OpenTime) -> Iterator[str]:
        yield wish.days.spoken
        yield wish.part.spoken if wish.part else ""
        yield duration_text(wish.minutes) if wish.minutes else ""
        yield self.places.get(program.place.id, ("", ""))[0] if program.place else ""
