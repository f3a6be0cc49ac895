"""Programs that follow each other closely: in a venue, or for one person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scheduler.model.clash import Booking


def timed(bookings: Iterable[Booking]) -> list[Booking]:
    """Return the bookings, given in order, that have hours; an all-day one leaves open when it begins and ends."""
    return [booking for booking in bookings if booking.session.time is not None]


def narrow_gaps(bookings: Iterable[Booking], gap: int) -> Iterator[tuple[Booking, Booking]]:
    """Yield each booking of another program that starts less than `gap` minutes after the last before it ended.

    Each pair of programs once. Overlaps are no gaps.
    """
    told: set[tuple[str, str]] = set()
    latest: Booking | None = None
    for booking in timed(bookings):
        if latest is not None and 0 <= booking.interval.start - latest.interval.end < gap:
            pair = (latest.program.id, booking.program.id)
            if pair[0] != pair[1] and pair not in told:
                told.add(pair)
                yield latest, booking
        if latest is None or booking.interval.end >= latest.interval.end:
            latest = booking


def rows_without_rest(bookings: Iterable[Booking], rest: int, length: int) -> Iterator[tuple[Booking, ...]]:
    """Yield the first `length` bookings of each row in which one starts less than `rest` minutes after the last end."""
    row: list[Booking] = []
    end = 0
    for booking in timed(bookings):
        if row and booking.interval.start - end >= rest:
            row = []
        row.append(booking)
        end = booking.interval.end if len(row) == 1 else max(end, booking.interval.end)
        if len(row) == length:
            yield tuple(row)
