"""Every daily agenda of an edition, as ready-made sheet values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import NamedTuple

from scheduler.emitters.agendas.rows import row_of
from scheduler.emitters.agendas.sheet import HEADING, FeedLink, Group, Sheet
from scheduler.model.edition import Edition, feed_path
from scheduler.model.listing import in_time_order, listed_days
from scheduler.model.nouns import County
from scheduler.model.print_wording import (
    RUNNING,
    SAMPLE_LINE,
    count_text,
    gregorian_text,
    holiday_texts,
    part_of_day,
    prayer_texts,
    printed,
)
from scheduler.model.week import Occurrence, Week
from scheduler.persian.jalali import JalaliDate
from scheduler.rendering.qr import qr_code


class DaySheet(NamedTuple):
    """A sheet with what names its file: an ISO Jalali date and a county id ("" for the province)."""

    day: str
    county: str
    sheet: Sheet


def day_sheets(edition: Edition) -> Iterator[DaySheet]:
    """Yield the sheet of each listed day, and of each county on it: outside the window only where it has sessions."""
    week = edition.week
    days = _by_day(week)
    for day in listed_days(week):
        yield DaySheet(day.iso, "", _sheet(edition, day, None, days[day]))
        counties = _by_county(week, days[day])
        for county in week.counties.values():
            if counties[county.id] or week.window.contains(day):
                yield DaySheet(day.iso, county.id, _sheet(edition, day, county, counties[county.id]))


def _by_day(week: Week) -> Mapping[JalaliDate, list[Occurrence]]:
    days: dict[JalaliDate, list[Occurrence]] = defaultdict(list)
    for occurrence in in_time_order(week):
        for day in occurrence.session.days:
            days[day].append(occurrence)
    return days


def _by_county(week: Week, occurrences: list[Occurrence]) -> Mapping[str, list[Occurrence]]:
    counties: dict[str, list[Occurrence]] = defaultdict(list)
    for program, session in occurrences:
        counties[week.county_of(program, session)].append(Occurrence(program, session))
    return counties


def _sheet(edition: Edition, day: JalaliDate, county: County | None, occurrences: list[Occurrence]) -> Sheet:
    week = edition.week
    scope = f"شهرستان {printed(county.title)}" if county else "استان"
    here = county or _capital_county(week)
    programs = {program.id: program for program, _ in occurrences}.values()
    return Sheet(
        name=f"{HEADING} {scope}، {day.long}",
        week=printed(week.title),
        scope=scope,
        date=day.long,
        gregorian=gregorian_text(day.gregorian),
        count=count_text(len(programs), sum(program.status == "cancelled" for program in programs)),
        holidays=holiday_texts(week.holidays, day),
        prayer_place=f"به افق {printed(here.capital)}" if here and here.point else "",
        prayer_times=prayer_texts(day, here.point) if here and here.point else (),
        feed=_feed(edition, day, county, scope),
        groups=_groups(week, day, county, occurrences),
        empty="" if occurrences else _empty(scope),
        legend=(SAMPLE_LINE,) if any(program.sample for program in programs) else (),
        edition_line=edition.edition_line,
    )


def _capital_county(week: Week) -> County | None:
    seats = (organizer.county for organizer in week.organizers.values() if organizer.level == "province")
    return week.counties.get(next(seats, ""))


def _groups(week: Week, day: JalaliDate, county: County | None, occurrences: list[Occurrence]) -> tuple[Group, ...]:
    ordered = sorted(occurrences, key=lambda found: part_of_day(found.session) != RUNNING)
    return tuple(
        Group(heading, tuple(row_of(week, found, day, county.id if county else "") for found in members))
        for heading, members in groupby(ordered, key=lambda found: part_of_day(found.session))
    )


def _feed(edition: Edition, day: JalaliDate, county: County | None, scope: str) -> FeedLink | None:
    path = feed_path("county", county.id) if county else feed_path("day", day.iso)
    if not (edition.address and edition.holds(path)):
        return None
    address = edition.url(path)
    code = qr_code(address)
    return FeedLink(address, f"تقویم {scope if county else 'این روز'}", code.size, code.path)


def _empty(scope: str) -> str:
    return f"برای این روز در {scope} برنامه‌ای اعلام نشده است. روزهای دیگر را در فهرست هفته ببینید."
