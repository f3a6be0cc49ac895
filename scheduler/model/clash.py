"""What is booked twice at a time: a sweep over sorted bookings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from scheduler.model.interval import Interval
from scheduler.model.program import Program, Ref, Session
from scheduler.model.week import Week

MOST_CLASHES = 20


class Booking(NamedTuple):
    """A thing taken for a stretch of time by one session; `ref` is where the thing is named."""

    interval: Interval
    program: Program
    session: Session
    ref: Ref


class Clash(NamedTuple):
    """Two programs that hold one thing at a time: the earlier booking, the later, and how often they meet."""

    thing: str
    first: Booking
    second: Booking
    times: int

    @property
    def shared(self) -> Interval:
        """Return the stretch in which both hold it."""
        first, second = self.first.interval, self.second.interval
        return Interval(max(first.start, second.start), min(first.end, second.end))


def place_bookings(week: Week) -> Mapping[str, list[Booking]]:
    """Return what is booked in each known venue; a county named as a place is not a venue."""
    bookings: dict[str, list[Booking]] = defaultdict(list)
    for program, session in week.occurrences():
        ref = program.place_of(session)
        if program.takes_place and ref is not None and ref.id in week.places:
            for interval in session.occupied:
                bookings[ref.id].append(Booking(interval, program, session, ref))
    return bookings


def person_bookings(week: Week) -> Mapping[str, list[Booking]]:
    """Return when each known person is needed."""
    bookings: dict[str, list[Booking]] = defaultdict(list)
    for program, session in week.occurrences():
        if not program.takes_place:
            continue
        wanted = {person.id: person for _, person in program.people if person.id in week.people}
        for person_id, ref in wanted.items():
            for interval in session.occupied:
                bookings[person_id].append(Booking(interval, program, session, ref))
    return bookings


def equipment_bookings(week: Week) -> Mapping[str, list[Booking]]:
    """Return when each known piece of equipment is needed."""
    bookings: dict[str, list[Booking]] = defaultdict(list)
    for program in week.programs:
        if not program.equipment or not program.takes_place:
            continue
        wanted = {ref.id: ref for ref in program.equipment if ref.id in week.equipment}
        for session in program.sessions:
            for interval in session.occupied:
                for thing, ref in wanted.items():
                    bookings[thing].append(Booking(interval, program, session, ref))
    return bookings


def are_in_one_venue(week: Week, first: Booking, second: Booking) -> bool:
    """Tell whether two bookings are in one venue, where the check of places tells of them, known or not."""
    place, other = first.program.place_of(first.session), second.program.place_of(second.session)
    return place is not None and other is not None and place.id == other.id and place.id not in week.counties


def clashes(
    bookings: Mapping[str, list[Booking]], is_fine: Callable[[Booking, Booking], bool] = lambda _first, _second: False
) -> Iterator[Clash]:
    """Yield the pairs of programs that meet, each once, by thing and time; meetings that are fine do not count.

    Sorting and one sweep: n log n and the number of clashes; of one booking at most 20 are told.
    """
    for thing in sorted(bookings):
        met: dict[tuple[str, str], Clash] = {}
        for first, second in _overlaps(bookings[thing], is_fine):
            pair = (first.program.id, second.program.id)
            known = met.get(pair) or met.get((pair[1], pair[0]))
            if known is None:
                met[pair] = Clash(thing, first, second, 1)
            else:
                key = (known.first.program.id, known.second.program.id)
                met[key] = known._replace(times=known.times + 1)
        yield from met.values()


def _overlaps(
    bookings: Iterable[Booking], is_fine: Callable[[Booking, Booking], bool]
) -> Iterator[tuple[Booking, Booking]]:
    running: list[Booking] = []
    for booking in sorted(bookings, key=lambda b: (b.interval, b.program.id, b.session.key)):
        running = [earlier for earlier in running if earlier.interval.end > booking.interval.start]
        clashing = (earlier for earlier in running if not is_fine(earlier, booking))
        for earlier in islice(clashing, MOST_CLASHES):
            yield earlier, booking
        running.append(booking)


def free_from(bookings: Iterable[Booking], after: int, length: int) -> int:
    """Return the first minute from `after` at which nothing is booked for `length` minutes."""
    start = after
    for interval in sorted(booking.interval for booking in bookings):
        if interval.start >= start + length:
            break
        start = max(start, interval.end)
    return start
