"""One event week, whole, and the questions that checks and emitters ask of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from scheduler.model.days_off import HolidaySettings
from scheduler.model.decisions import Decisions
from scheduler.model.known import KnownRelease
from scheduler.model.limits import USUAL_LIMITS, Limits
from scheduler.model.look import PLAIN, Look
from scheduler.model.nouns import County, Equipment, Kind, Organizer, Person, Place, Point, Titled
from scheduler.model.prayer_settings import PrayerSettings
from scheduler.model.program import Program, Session
from scheduler.model.settings import USUAL_TRAVEL, Total, Travel
from scheduler.persian.jalali import DateRange
from scheduler.source.span import Span


class Occurrence(NamedTuple):
    """One session together with its program."""

    program: Program
    session: Session


class Week(NamedTuple):
    """An event week; every mapping goes from id to noun, in written order.

    `announced` (UTC) stamps feeds before the first release. `known` is what the newest release
    announced.
    """

    slug: str
    title: str
    window: DateRange
    domain: str
    address: str
    announced: datetime
    description: str
    credits: tuple[str, ...]
    prayer: PrayerSettings
    holidays: HolidaySettings
    decisions: Decisions
    kinds: Mapping[str, Kind]
    roles: Mapping[str, Titled]
    figures: Mapping[str, Titled]
    organizers: Mapping[str, Organizer]
    counties: Mapping[str, County]
    places: Mapping[str, Place]
    people: Mapping[str, Person]
    equipment: Mapping[str, Equipment]
    programs: tuple[Program, ...]
    span: Span
    limits: Limits = USUAL_LIMITS
    travel: Travel = USUAL_TRAVEL
    totals: tuple[Total, ...] = ()
    known: KnownRelease | None = None
    staff_address: str = ""
    look: Look = PLAIN

    def occurrences(self) -> Iterator[Occurrence]:
        """Yield every session with its program, in written order."""
        for program in self.programs:
            for session in program.sessions:
                yield Occurrence(program, session)

    def lineage(self, organizer: str) -> tuple[Organizer, ...]:
        """Return a node and all above it, the node first; empty where it is unknown."""
        found: list[Organizer] = []
        node = self.organizers.get(organizer)
        while node is not None:
            found.append(node)
            node = self.organizers.get(node.parent)
        return tuple(found)

    def county_of(self, program: Program, session: Session | None) -> str:
        """Return the county id of a session: of its place, else of its organizer below the province; "" if unknown.

        Without a session, as a program whose time is open has none, it is that of the program.
        """
        ref = program.place_of(session)
        if ref is not None:
            place = self.places.get(ref.id)
            if place is not None:
                return place.county
            if ref.id in self.counties:
                return ref.id
        organizer = self.organizers.get(program.organizer.id)
        # A province's county is its seat: nothing says that what it holds somewhere is held there.
        return organizer.county if organizer and organizer.level != "province" else ""

    def venue_of(self, program: Program, session: Session | None) -> Place | None:
        """Return the venue of a session (or of a program without one), None where only a county or nothing is named."""
        ref = program.place_of(session)
        return self.places.get(ref.id) if ref else None

    def county_point(self, program: Program, session: Session) -> Point | None:
        """Return the point whose sun and prayer times hold for a session: that of its county."""
        county = self.counties.get(self.county_of(program, session))
        return county.point if county else None

    def town_of(self, program: Program, session: Session) -> str:
        """Return the town whose prayer times hold for a session: its county's capital; "" where none is known."""
        county = self.counties.get(self.county_of(program, session))
        return (county.capital or county.title) if county else ""

    def point_of(self, program: Program, session: Session) -> Point | None:
        """Return the point of a session's venue, or None: a county's point is not the venue's."""
        venue = self.venue_of(program, session)
        return venue.point if venue else None


def joined_by(week: Week, programs: tuple[Program, ...]) -> Week:
    """Return the week with more programs behind its own."""
    return week._replace(programs=(*week.programs, *programs))
