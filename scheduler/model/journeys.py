"""Pairs of programs between which somebody or something has too little time to move."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from scheduler.model.clash import Booking
from scheduler.model.interval import MINUTES_A_DAY
from scheduler.model.travel import Roads

MOST_BEFORE = 20


class Journey(NamedTuple):
    """A way of `needed` minutes for which only `left` remain between two bookings of a thing."""

    thing: str
    first: Booking
    second: Booking
    needed: int
    left: int


def short_journeys(roads: Roads, bookings: Mapping[str, list[Booking]]) -> Iterator[Journey]:
    """Yield the ways that are too long, each pair of programs once, by thing and time.

    For each booking the one nearest before it that cannot be reached from; not only neighbours are tried, since
    minutes written by hand need not keep the triangle inequality. All-day bookings have no hour to travel at.
    Bookings that overlap are a clash, not a journey. At most 20 bookings are looked at before each.
    """
    for thing in sorted(bookings):
        timed = [booking for booking in bookings[thing] if booking.session.time is not None]
        if len(timed) < 2:
            continue
        timed.sort(key=lambda booking: (booking.interval, booking.program.id, booking.session.key))
        told: set[tuple[str, str]] = set()
        for index, booking in enumerate(timed):
            found = _unreachable(roads, thing, timed[max(0, index - MOST_BEFORE) : index], booking)
            if found is None:
                continue
            pair = (found.first.program.id, booking.program.id)
            if pair not in told:
                told.add(pair)
                yield found


def _unreachable(roads: Roads, thing: str, before: list[Booking], booking: Booking) -> Journey | None:
    goal = roads.stop(booking.program, booking.session)
    for earlier in reversed(before):
        left = booking.interval.start - earlier.interval.end
        if left < 0 or left >= MINUTES_A_DAY:
            continue
        needed = roads.minutes(roads.stop(earlier.program, earlier.session), goal)
        if left < needed:
            return Journey(thing, earlier, booking, needed, left)
    return None
