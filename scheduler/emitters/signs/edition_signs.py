"""The door sign of every place of an edition that holds something, as ready-made values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from math import inf

from scheduler.emitters.feed_link import feed_link
from scheduler.emitters.paper import Printed, once
from scheduler.emitters.signs.sign import Brief, DoorDay, Item, Sign, Size
from scheduler.model.edition import Edition, feed_path, sign_path
from scheduler.model.listing import in_time_order
from scheduler.model.nouns import Place
from scheduler.model.print_wording import MARKS, SAMPLE_LINE, holiday_texts, printed, time_text
from scheduler.model.program_text import organizer_texts
from scheduler.model.week import Occurrence, Week
from scheduler.persian.jalali import JalaliDate

# So many programs, and letters in their titles, stand in type of a size on one page.
_SIZES: tuple[tuple[Size, float, float], ...] = (("huge", 2, 140), ("large", 5, 320), ("plain", inf, inf))

_Days = Mapping[JalaliDate, Sequence[Occurrence]]


TEMPLATE = "sign/sign"


def place_signs(edition: Edition) -> Iterator[Printed]:
    """Yield the sign of each place where something is held."""
    week = edition.week
    found: dict[str, dict[JalaliDate, list[Occurrence]]] = defaultdict(lambda: defaultdict(list))
    for occurrence in in_time_order(week):
        venue = week.venue_of(*occurrence)
        if venue is not None:
            for day in occurrence.session.days:
                found[venue.id][day].append(occurrence)
    for place in week.places.values():
        if place.id in found:
            make = once(_sign, edition, place, dict(sorted(found[place.id].items())))
            path = partial(sign_path, place.id)
            yield Printed("sign", TEMPLATE, path, make, county=place.county, place=place.id)


def _sign(edition: Edition, place: Place, days: _Days) -> Sign:
    week = edition.week
    county = week.counties.get(place.county)
    where = (printed(place.address), f"شهرستان {printed(county.title)}" if county else "")
    items = {day: tuple(_item(week, found, day) for found in days[day]) for day in days}
    has_sample = any(item.sample for several in items.values() for item in several)
    return Sign(
        name=f"{printed(place.title)}، {printed(week.title)}",
        place=printed(place.title),
        address="، ".join(part for part in where if part),
        week=printed(week.title),
        days=tuple(_day(week, day, items) for day in items),
        legend=(SAMPLE_LINE,) if has_sample else (),
        edition_line=edition.edition_line,
        feed=feed_link(edition, feed_path("place", place.id), "تقویم اینجا"),
    )


def _day(week: Week, today: JalaliDate, items: Mapping[JalaliDate, tuple[Item, ...]]) -> DoorDay:
    letters = sum(len(item.title) for item in items[today])
    return DoorDay(
        weekday=today.weekday_name,
        date=today.long.removeprefix(today.weekday_name).strip(),
        holiday="، ".join(holiday_texts(week.holidays, today)),
        items=items[today],
        week=tuple(Brief(day.short, items[day]) for day in items if day != today),
        size=next(size for size, most, longest in _SIZES if len(items[today]) <= most and letters <= longest),
    )


def _item(week: Week, occurrence: Occurrence, day: JalaliDate) -> Item:
    program, session = occurrence
    kind = week.kinds.get(program.kind.id)
    time = time_text(session, day)
    return Item(
        time=" ".join(time.pieces),
        time_note=time.note,
        title=printed(program.title),
        kind=printed(kind.title) if kind else "",
        organizer=organizer_texts(week, program)[0],
        mark=MARKS[program.status],
        struck=program.status == "cancelled",
        sample=program.sample,
    )
