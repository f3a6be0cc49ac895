"""What a reader must see of a week, taken from the model and from place names written out here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from scheduler.emitters.feeds.wording import title
from scheduler.model.edition import uid
from scheduler.model.week import Occurrence, Week
from tests.emitters.feeds.readers.seen import Seen, moment

TEHRAN = ZoneInfo("Asia/Tehran")
PLACES = {
    "shiraz": "شهرستان شیراز",
    "larestan": "شهرستان لارستان",
    "shiraz/hafez-hall": "تالار حافظ، خیابان گلستان، شهرستان شیراز",
    "larestan/mosque": "مسجد جامع لار، شهرستان لارستان",
    "shiraz/other": "سالن اندیشه، شهرستان شیراز",
    "shiraz/quoted": "تالار ”حافظ”؛ سالن \u2068B-12\u2069, طبقه ۲، بلوار ˆ زند، شهرستان شیراز",
}


def expected(week: Week, occurrences: Iterable[Occurrence]) -> list[Seen]:
    """Return what a reader must see of sessions, in an order that no reader chose."""
    return by_uid(_expected(week, occurrence) for occurrence in occurrences)


def by_uid(events: Iterable[Seen]) -> list[Seen]:
    """Return events by their UIDs."""
    return sorted(events)


def _expected(week: Week, occurrence: Occurrence) -> Seen:
    program, session = occurrence
    day = session.first.gregorian
    if session.all_day or session.time is None:
        start, end = moment(day), moment(session.last.gregorian + timedelta(days=1))
    else:
        start, end = (moment(_instant(day, minute)) for minute in session.time)
    return Seen(uid(week, program, session), title(program), PLACES.get(_place(week, occurrence), ""), start, end)


def _instant(day: date, minute: int) -> datetime:
    days, rest = divmod(minute, 1440)
    return datetime.combine(day + timedelta(days=days), time(*divmod(rest, 60)), TEHRAN)


def _place(week: Week, occurrence: Occurrence) -> str:
    venue = week.venue_of(*occurrence)
    return venue.id if venue else week.county_of(*occurrence)
