"""When a program could be held instead: a time that every check would accept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from scheduler.model.audience import is_plenary
from scheduler.model.clash import Booking, equipment_bookings, person_bookings, place_bookings
from scheduler.model.interval import MINUTES_A_DAY, Interval, clock_interval, whole_days
from scheduler.model.opening import Openings
from scheduler.model.prayer_settings import daylight, friday_prayer, prayers_met
from scheduler.model.program import Program, Session
from scheduler.model.taken import busy, free_from
from scheduler.model.travel import Roads
from scheduler.model.week import Week
from scheduler.persian.clock import ClockRange

# A thing wanted more often than this on one day is no matter of one program's time.
MOST_TAKEN = 200
# So many days have no time of day in common that is worth the search.
MOST_DAYS = 31
_STEP = 5


class _Day(NamedTuple):
    """What bounds a session on its day: the hours it may lie in, and what is taken, in order and apart."""

    bounds: Interval
    taken: tuple[Interval, ...]


class FreeTimes:
    """Other times for the sessions of a week, on the day they are on; asked only where programs clash."""

    def __init__(self, week: Week) -> None:
        self._week = week
        self._roads = Roads(week)
        self._known: dict[tuple[str, str], _Day | None] = {}

    def start_after(self, booking: Booking, after: int) -> int | None:
        """Return the first minute from `after` at which a booked session could start that day; None if there is none.

        Its place is then open and ready, its people and equipment are free and can get there, and it keeps clear of
        prayers, darkness, plenaries, what it must not meet and the unusual hours of its kind. Steps of five minutes.
        """
        key = (booking.program.id, booking.session.key)
        if key not in self._known:
            self._known[key] = self._day_of(booking)
        day = self._known[key]
        if day is None:
            return None
        length = booking.interval.end - booking.interval.start
        start = max(after, day.bounds.start)
        while start + length <= day.bounds.end:
            free = free_from(day.taken, start, length)
            if free % _STEP == 0:
                break
            start = free + _STEP - free % _STEP
        else:
            return None
        return free if free + length <= day.bounds.end and self._is_had(booking, free, length) else None

    def start_every_day(self, booking: Booking, after: int) -> int | None:
        """Return the first time of day, from that of `after`, at which all days written with a session could start."""
        together = booking.program.written_with(booking.session)
        clock = after - booking.session.first.ordinal * MINUTES_A_DAY
        left = together if len(together) <= MOST_DAYS else ()
        while left:
            session, *rest = left
            midnight = session.first.ordinal * MINUTES_A_DAY
            free = self.start_after(booking._replace(interval=session.extent, session=session), midnight + clock)
            if free is None:
                return None
            # Where a day asks for a later time all days are asked about that one.
            left = tuple(rest) if free == midnight + clock else together
            clock = free - midnight
        return clock if len(together) <= MOST_DAYS else None

    def _day_of(self, booking: Booking) -> _Day | None:
        """Return what bounds a session; None where nothing can be offered for it."""
        program, session = booking.program, booking.session
        venue = self._week.venue_of(program, session)
        if session.all_day or (venue is not None and venue.closed.holds(session.first)):
            return None
        wanted = tuple(self._wanted(program, session))
        if sum(len(held) for held, _ in wanted) > MOST_TAKEN:
            return None
        taken = [*self._kept_free(program, session)]
        for held, rest in wanted:
            for other in held:
                if other.session is not session:
                    pad = max(rest, self._way(other, booking))
                    taken.append(Interval(other.interval.start - pad, other.interval.end + pad))
        return _Day(self._bounds(program, session), busy(taken))

    def _wanted(self, program: Program, session: Session) -> Iterator[tuple[list[Booking], int]]:
        """Yield the bookings of the day of each thing that the program needs, with the minutes to keep between."""
        venue, day = self._week.venue_of(program, session), session.first.ordinal
        limits = self._week.limits
        if venue is not None:
            yield self._held["place", venue.id, day], limits.gap if venue.gap is None else venue.gap
        for person in {ref.id for _, ref in program.people}:
            yield self._held["person", person, day], limits.rest
        for ref in program.equipment:
            yield self._held["equipment", ref.id, day], 0

    @cached_property
    def _held(self) -> Mapping[tuple[str, str, int], list[Booking]]:
        held: dict[tuple[str, str, int], list[Booking]] = defaultdict(list)
        kinds = (("place", place_bookings), ("person", person_bookings), ("equipment", equipment_bookings))
        for kind, bookings_of in kinds:
            for thing, bookings in bookings_of(self._week).items():
                for booking in bookings:
                    # One past midnight counts on both days.
                    for day in range(
                        booking.interval.start // MINUTES_A_DAY, (booking.interval.end - 1) // MINUTES_A_DAY + 1
                    ):
                        held[kind, thing, day].append(booking)
        return held

    def _way(self, one: Booking, other: Booking) -> int:
        stops = (self._roads.stop(booking.program, booking.session) for booking in (one, other))
        return self._roads.minutes(*stops)

    def _kept_free(self, program: Program, session: Session) -> Iterator[Interval]:
        """Yield the stretches of a day that a program leaves to prayer, to plenaries and to what it must not meet."""
        week, day = self._week, session.first
        for other in (*self._plenaries, *self._apart[program.id]):
            if other.takes_place and other is not program:
                yield from (stretch for one in other.sessions for stretch in one.occupied)
        kind = week.kinds.get(program.kind.id)
        if kind is not None and kind.through_prayer:
            return
        point, friday = week.county_point(program, session), friday_prayer(week.prayer, day)
        if friday is not None:
            yield friday
        if point is not None:
            yield from (prayer.interval for prayer in prayers_met(week.prayer, whole_days(day, day), day, point))

    @cached_property
    def _plenaries(self) -> tuple[Program, ...]:
        return tuple(program for program in self._week.programs if is_plenary(self._week, program))

    @cached_property
    def _apart(self) -> Mapping[str, list[Program]]:
        """Return by program those that it must not meet, whichever of the two names the other."""
        programs = {program.id: program for program in self._week.programs}
        apart: dict[str, list[Program]] = defaultdict(list)
        for program in self._week.programs:
            for ref in program.not_with:
                if ref.id in programs:
                    apart[ref.id].append(program)
                    apart[program.id].append(programs[ref.id])
        return apart

    def _bounds(self, program: Program, session: Session) -> Interval:
        """Return the stretch of the day in which its place is open and its kind usual, and the sun up for field work."""
        week, day = self._week, session.first
        venue, kind = week.venue_of(program, session), week.kinds.get(program.kind.id)
        bounds = [whole_days(day, day)]
        bounds += [clock_interval(day, one.hours) for one in (venue, kind) if one is not None and one.hours is not None]
        point = week.county_point(program, session)
        if kind is not None and kind.field and point is not None:
            bounds.append(daylight(day, point))
        return Interval(max(one.start for one in bounds), min(one.end for one in bounds))

    def _is_had(self, booking: Booking, start: int, length: int) -> bool:
        """Tell whether all people of a program are available at a time of its day."""
        clock = start - booking.session.first.ordinal * MINUTES_A_DAY
        moved = booking.session._replace(time=ClockRange(clock, clock + length))
        people = (self._week.people.get(ref.id) for _, ref in booking.program.people)
        openings = (Openings(person.available) for person in people if person and person.available)
        return all(available.uncovered_day(moved) is None for available in openings)
