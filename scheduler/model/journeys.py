"""Pairs of programs between which somebody or something has too little time to move."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from scheduler.model.clash import Booking
from scheduler.model.gaps import timed
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
        held = timed(bookings[thing]) if len(bookings[thing]) > 1 else []
        stops = [roads.stop(booking.program, booking.session) for booking in held]
        told: set[tuple[str, str]] = set()
        for index, booking in enumerate(held):
            for before in range(index - 1, max(-1, index - 1 - MOST_BEFORE), -1):
                earlier = held[before]
                left = booking.interval.start - earlier.interval.end
                if not 0 <= left < MINUTES_A_DAY:
                    continue
                needed = roads.minutes(stops[before], stops[index])
                if left < needed:
                    pair = (earlier.program.id, booking.program.id)
                    if pair not in told:
                        told.add(pair)
                        yield Journey(thing, earlier, booking, needed, left)
                    break
