"""Short ways to make releases and what is put out after them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from scheduler.emitters.feeds import emit_feeds
from scheduler.model.edition import Edition
from scheduler.model.publicity import public
from scheduler.model.week import Week
from scheduler.releases.editions import Present, present
from scheduler.releases.file_form import file_digest, release_bytes
from scheduler.releases.past import Past
from scheduler.releases.release import Release
from scheduler.releases.succession import succeed
from tests.factories import ADDRESS, STAMP


def hour(number: int) -> datetime:
    """Return the moment so many hours after the stamp of the factories."""
    return STAMP + timedelta(hours=number)


def release(week: Week, previous: Release | None = None, *, name: str = "", at: datetime | None = None) -> Release:
    """Return the release of a week that follows another, an hour after it."""
    time = at or (previous.time + timedelta(hours=1) if previous else STAMP)
    digest = file_digest(release_bytes(previous)) if previous else ""
    return succeed(previous, week, time=time, name=name, digest=digest)


def releases(*weeks: Week) -> Release:
    """Return the newest of releases of weeks that follow each other."""
    newest: Release | None = None
    for week in weeks:
        newest = release(week, newest)
    assert newest is not None
    return newest


def put_out(newest: Release, week: Week, stamp: datetime | None = None) -> Present:
    """Return what `build` puts out of a week after its newest release."""
    return present(newest, week, Edition(public(week), stamp or STAMP, ADDRESS), stamp)


def feeds(newest: Release, week: Week, stamp: datetime | None = None) -> dict[str, bytes]:
    """Return every feed by its path."""
    made = emit_feeds(put_out(newest, week, stamp).edition)
    return {artifact.path: artifact.produce() for artifact in made if artifact.path.endswith(".ics")}


def whole_feed(newest: Release, week: Week, stamp: datetime | None = None) -> bytes:
    """Return the feed of the whole week."""
    return next(iter(emit_feeds(put_out(newest, week, stamp).edition))).produce()


def chain(*weeks: Week, name: str = "", note: str = "") -> list[Release]:
    """Return releases of weeks that follow each other."""
    made: list[Release] = []
    for week in weeks:
        made.append(release(week, made[-1] if made else None, name=name)._replace(note=note))
    return made


def past(made: list[Release], load: Callable[[int], Release] | None = None) -> Past:
    """Return what emitters get of releases."""
    return Past(tuple(file_digest(release_bytes(one)) for one in made), load or (lambda number: made[number - 1]))
