"""What is booked twice at a time: a sweep over sorted bookings."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from scheduler.model.interval import Interval
from scheduler.model.program import Program, Ref, Session
from scheduler.model.remembered import once_a_week
from scheduler.model.week import Week

MOST_TOLD = 20
MOST_MEETINGS = 200


class Booking(NamedTuple):
    """A thing taken for a stretch of time by one session; `ref` is where the thing is named."""

    interval: Interval
    program: Program
    session: Session
    ref: Ref


def in_order(booking: Booking) -> tuple[int, int, str, str]:
    """Return what bookings are sorted by: start, end, program, session."""
    return (*booking.interval, booking.program.id, booking.session.key)


Bookings = Mapping[str, list[Booking]]
"""The bookings of each thing, by `in_order`; shared by all who ask, so that nobody may change them."""


class Clash(NamedTuple):
    """Two programs that hold one thing at a time: the earlier booking and the later.

    `more` stands at the last clash that is told of a thing: how many other sessions meet an earlier one.
    """

    thing: str
    first: Booking
    second: Booking
    more: int

    @property
    def shared(self) -> Interval:
        """Return the stretch in which both hold it."""
        first, second = self.first.interval, self.second.interval
        return Interval(max(first.start, second.start), min(first.end, second.end))


@once_a_week
def place_bookings(week: Week) -> Bookings:
    """Return what is booked in each known venue, in order; a county named as a place is not a venue."""
    bookings: dict[str, list[Booking]] = defaultdict(list)
    for program, session in week.occurrences():
        ref = program.place_of(session)
        if program.takes_place and ref is not None and ref.id in week.places:
            for interval in session.occupied:
                bookings[ref.id].append(Booking(interval, program, session, ref))
    return _sorted(bookings)


@once_a_week
def person_bookings(week: Week) -> Bookings:
    """Return when each known person is needed, in order."""
    bookings: dict[str, list[Booking]] = defaultdict(list)
    for program, session in week.occurrences():
        if not program.takes_place:
            continue
        wanted = {person.id: person for _, person in program.people if person.id in week.people}
        for person_id, ref in wanted.items():
            for interval in session.occupied:
                bookings[person_id].append(Booking(interval, program, session, ref))
    return _sorted(bookings)


@once_a_week
def equipment_bookings(week: Week) -> Bookings:
    """Return when each known piece of equipment is needed, in order."""
    bookings: dict[str, list[Booking]] = defaultdict(list)
    for program in week.programs:
        if not program.equipment or not program.takes_place:
            continue
        wanted = {ref.id: ref for ref in program.equipment if ref.id in week.equipment}
        for session in program.sessions:
            for interval in session.occupied:
                for thing, ref in wanted.items():
                    bookings[thing].append(Booking(interval, program, session, ref))
    return _sorted(bookings)


def _sorted(bookings: Bookings) -> Bookings:
    for held in bookings.values():
        held.sort(key=in_order)
    return bookings


Venues = Callable[[Booking], str]


def no_venue(_booking: Booking) -> str:
    """Say of no booking where it is: all that are at one time meet."""
    return ""


def venues_of(week: Week) -> Venues:
    """Return how to get the venue of a booking, known or not, or nothing; two in one are told by the check of places."""

    def venue(booking: Booking) -> str:
        place = booking.program.place_of(booking.session)
        return place.id if place is not None and place.id not in week.counties else ""

    return venue


def clashes(bookings: Bookings, venue: Venues = no_venue) -> Iterator[Clash]:
    """Yield the pairs of programs that meet, each once, by thing and time; two in one venue do not meet.

    Of one thing the first 20 pairs are told, of its first 200 meetings of two sessions (by the later session, then
    the earlier); the last of them says how many sessions have more. Cost: n log n, and 200 n at worst for a thing.
    """
    for thing in sorted(bookings):
        if _is_crossed(bookings[thing]):
            yield from _clashes_of(thing, bookings[thing], venue)


def _is_crossed(held: Sequence[Booking]) -> bool:
    latest = 0
    for booking in held:
        if booking.interval.start < latest:
            return True
        latest = booking.interval.end
    return False


def _clashes_of(thing: str, held: Sequence[Booking], venue: Venues) -> Iterator[Clash]:
    met: dict[frozenset[str], tuple[Booking, Booking]] = {}
    meetings = more = 0
    where = [venue(booking) for booking in held]
    for later in _meeting(held, where):
        for first in _met_by(later, held, where) if more == 0 else ():
            pair = frozenset((first.program.id, held[later].program.id))
            if meetings == MOST_MEETINGS or (pair not in met and len(met) == MOST_TOLD):
                more = 1
                break
            meetings += 1
            met.setdefault(pair, (first, held[later]))
        else:
            more += more > 0
    for number, (first, second) in enumerate(met.values(), 1):
        yield Clash(thing, first, second, more if number == len(met) else 0)


def _meeting(held: Sequence[Booking], where: Sequence[str]) -> Iterator[int]:
    """Yield which bookings, in order, meet at least one before them; they are counted, not compared.

    Those before a booking that have ended by its start are all that have ended by then.
    """
    ends: dict[str, list[int]] = defaultdict(list)
    for venue, booking in zip(where, held, strict=True):
        ends[venue].append(booking.interval.end)
    ended = sorted(booking.interval.end for booking in held)
    for of_venue in ends.values():
        of_venue.sort()
    before: Counter[str] = Counter()
    for number, (venue, booking) in enumerate(zip(where, held, strict=True)):
        start = booking.interval.start
        running = number - bisect_right(ended, start)
        if running and venue:
            running -= before[venue] - bisect_right(ends[venue], start)
        before[venue] += 1
        if running:
            yield number


def _met_by(later: int, held: Sequence[Booking], where: Sequence[str]) -> Iterator[Booking]:
    venue, start = where[later], held[later].interval.start
    for number in range(later):
        if held[number].interval.end > start and not (venue and where[number] == venue):
            yield held[number]
