"""Whose agenda a sheet is: the province's, a county's, an organizer's; in the words of its head and its links."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.model.edition import feed_path
from scheduler.model.nouns import County
from scheduler.model.print_wording import printed
from scheduler.model.program_text import organizer_names
from scheduler.model.week import Week
from scheduler.persian.jalali import JalaliDate

_ELSEWHERE = "روزهای دیگر را در فهرست هفته ببینید."


class AgendaScope(NamedTuple):
    """The name («شهرستان شیراز») with what is above it, the county whose prayers are told and whose name goes without
    saying (`home`), the calendar with its caption, and what is said of a day without programs.
    """

    name: str
    within: str
    seat: County | None
    home: str
    feed: str
    caption: str
    empty: str


def province_scope(week: Week, day: JalaliDate) -> AgendaScope:
    """Return the scope of a day in the whole province."""
    return AgendaScope("استان", "", _capital(week), "", feed_path("day", day.iso), "تقویم این روز", _empty("استان"))


def county_scope(county: County) -> AgendaScope:
    """Return the scope of a county."""
    name = f"شهرستان {printed(county.title)}"
    return AgendaScope(name, "", county, county.id, feed_path("county", county.id), f"تقویم {name}", _empty(name))


def organizer_scope(week: Week, organizer: str) -> AgendaScope:
    """Return the scope of a node of the tree with all below it."""
    name, within = organizer_names(week, organizer)
    county = week.counties.get(week.organizers[organizer].county)
    return AgendaScope(
        name=name,
        within=within,
        seat=county or _capital(week),
        home=county.id if county else "",
        feed=feed_path("organizer", organizer),
        caption=f"تقویم {name}",
        empty=f"{name} برای این روز برنامه‌ای اعلام نکرده است. {_ELSEWHERE}",
    )


def _capital(week: Week) -> County | None:
    seats = (organizer.county for organizer in week.organizers.values() if organizer.level == "province")
    return week.counties.get(next(seats, ""))


def _empty(name: str) -> str:
    return f"برای این روز در {name} برنامه‌ای اعلام نشده است. {_ELSEWHERE}"
