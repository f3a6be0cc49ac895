"""The week of an organizer at a glance: every session once, under the day it begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from scheduler.emitters.packs.pack import Glance, GlanceDay
from scheduler.model.print_wording import MARKS, printed, time_text
from scheduler.model.program import Session
from scheduler.model.program_text import venue_texts
from scheduler.model.week import Occurrence, Week


def glance(week: Week, occurrences: Iterable[Occurrence]) -> Iterator[GlanceDay]:
    """Yield each day on which sessions begin; `occurrences` are in time order."""
    for day, members in groupby(occurrences, key=lambda found: found.session.first):
        yield GlanceDay(day.short, tuple(_glance(week, found) for found in members))


def _glance(week: Week, occurrence: Occurrence) -> Glance:
    program, session = occurrence
    venue, county = venue_texts(week, program, session)
    return Glance(
        time=_time(session),
        title=printed(program.title),
        venue=venue or county,
        mark=MARKS[program.status],
        struck=program.status == "cancelled",
    )


def _time(session: Session) -> str:
    """Return when it is; of several days, which, since it stands under the first alone."""
    pieces, note = time_text(session, session.first)
    if session.first != session.last:
        return note
    return f"{' '.join(pieces)}، {note}" if note else " ".join(pieces)
