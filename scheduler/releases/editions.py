"""The week as it is put out after releases: its revisions, what is gone of it, and how it names its release."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from scheduler.model.edition import Edition, Revision
from scheduler.model.week import Week
from scheduler.persian.text import persian_digits
from scheduler.persian.zone import tehran_minute
from scheduler.releases.difference import difference
from scheduler.releases.gone_programs import listed, still_visible, told
from scheduler.releases.release import Gone, Release, Standing, public_side
from scheduler.releases.release_line import release_line
from scheduler.releases.succession import succeed
from scheduler.releases.wording import change_words

_CHANGES_AFTER = "با تغییرهای پس از آن"
_MOST_NAMED = 3


class Present(NamedTuple):
    """The edition of the present text, and how many programs differ from the newest release."""

    edition: Edition
    unreleased: int


def present(newest: Release, week: Week, before: Edition, stamp: datetime | None, *, staff: bool = False) -> Present:
    """Return the edition of a week that has releases; `before` is the edition, public or `staff`, without them.

    What differs from the newest release is stamped with `stamp` where that is later than the release, else with the
    second after it; all else keeps the stamps that it was released with.
    """
    later = newest.time + timedelta(seconds=1)
    moment = max(stamp or later, later)
    pending = succeed(newest, week, time=moment)
    shown = pending if staff else public_side(pending)
    is_as_released = not difference(newest if staff else public_side(newest), shown)
    gone = tuple(_last_seen(shown))
    at = newest.time if is_as_released and (stamp is None or stamp < newest.time) else moment
    visible = tuple(still_visible(gone, at))
    line = release_line(newest) if is_as_released else f"{release_line(newest)}، {_CHANGES_AFTER}"
    edition = replace(
        before,
        stamp=at,
        revisions=dict(_revisions(newest, shown, gone)),
        gone=listed(visible, before.week),
        gone_told=told(visible, before.week) if visible else None,
        release_line=line,
        is_released=True,
    )
    return Present(edition, len(difference(newest, pending)))


def change_line(standing: Standing, newest: Release) -> str:
    """Return «تغییر در نسخهٔ ۳، ۱۶ اردیبهشت: ساعت از ۹ به ۱۰:۳۰»; empty where nothing that has words changed."""
    told = [change_words(change).fa for change in standing.changes]
    if not told:
        return ""
    more = f" و {persian_digits(len(told) - _MOST_NAMED)} تغییر دیگر" if len(told) > _MOST_NAMED else ""
    words = f"{'؛ '.join(told[:_MOST_NAMED])}{more}"
    if standing.number > newest.number:
        return f"تغییر پس از نسخهٔ {persian_digits(newest.number)}: {words}"
    day, _ = tehran_minute(standing.modified)
    return f"تغییر در نسخهٔ {persian_digits(standing.number)}، {day.day_month}: {words}"


def _last_seen(shown: Release) -> Iterator[Gone]:
    """Yield what is gone as it was seen last; of an event that first the public and then staff lost, the latter."""
    living = {name for name, _, _ in shown.events()}
    found = {gone.name: gone for gone in sorted(shown.gone, key=lambda gone: gone.standing.sequence)}
    return (gone for name, gone in found.items() if name not in living and gone.program.sessions)


def _revisions(newest: Release, shown: Release, gone: tuple[Gone, ...]) -> Iterator[tuple[str, Revision]]:
    for name, _, _ in shown.events():
        yield f"{name}@{shown.domain}", _revision(shown.standings[name], newest)
    for one in gone:
        yield f"{one.name}@{shown.domain}", _revision(one.standing, newest)


def _revision(standing: Standing, newest: Release) -> Revision:
    return Revision(standing.sequence, standing.modified, change_line(standing, newest))
