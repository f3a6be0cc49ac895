"""When venues are closed and people are to be had."""

from __future__ import annotations

from functools import cache

from scheduler.model.limits import NEVER_CLOSED, Closed
from scheduler.model.opening import Opening
from scheduler.persian.context import DateContext
from scheduler.persian.jalali import WEEKDAYS, DateRange, JalaliDate
from scheduler.persian.text import fold
from scheduler.reading.moments import read_days, read_hours, read_listed_days
from scheduler.reading.record import Record, read_rows
from scheduler.reading.settings_tables import AVAILABLE
from scheduler.source.nodes import Scalar, Sequence


def read_closed(record: Record, window: DateRange | None) -> Closed:
    """Return the closed days of a venue: names of weekdays, every week, and dates."""
    node = record.node("closed")
    if node is None:
        return NEVER_CLOSED
    weekdays: set[int] = set()
    dates: list[Scalar] = []
    items = node.items if type(node) is Sequence else (node,)
    for item in items:
        if type(item) is not Scalar:
            record.wrong_shape("closed", item, Scalar)
        elif (weekday := _weekdays().get(_bare(item.text))) is not None:
            weekdays.add(weekday)
        else:
            dates.append(item)
    days: frozenset[JalaliDate] = frozenset()
    if dates and window is not None:
        found = read_listed_days(record, tuple(dates), DateContext(window, enforce_window=False))
        days = frozenset(found)
    return Closed(frozenset(weekdays), days)


def read_openings(record: Record, window: DateRange | None) -> tuple[Opening, ...]:
    """Return when a person is available; nothing where the week has no window."""
    if window is None:
        return ()
    context = DateContext(window, enforce_window=False)
    found: list[Opening] = []
    for row in read_rows(record.node("available"), AVAILABLE, record.log):
        days = read_days(row, "date", context)
        hours = read_hours(row, "time")
        # What could not be understood is told already and must not take the person away.
        if (days is None and row.has("date")) or (hours is None and row.has("time")):
            return ()
        found.append(Opening(days.dates if days else (), hours))
    return tuple(found)


@cache
def _weekdays() -> dict[str, int]:
    return {_bare(name): number for number, name in enumerate(WEEKDAYS)}


def _bare(text: str) -> str:
    return fold(text).replace(" ", "").removesuffix("ها")
