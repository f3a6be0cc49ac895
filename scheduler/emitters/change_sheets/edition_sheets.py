"""The change sheet of the latest release, for the province and for every county, each made when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import NamedTuple

from scheduler import __version__
from scheduler.emitters.change_sheets.change_sheet import (
    FIRST_RELEASE,
    HEADING,
    LEGEND,
    NO_CHANGE,
    ChangeSheet,
    Section,
)
from scheduler.emitters.change_sheets.rows import row_of
from scheduler.model.edition import Edition
from scheduler.model.print_wording import SAMPLE_LINE, count_text, printed
from scheduler.releases.change_list import summary
from scheduler.releases.county import changes_in
from scheduler.releases.difference import ProgramChange, Sort
from scheduler.releases.past import Past, Told
from scheduler.releases.release_line import release_line

_SECTIONS: tuple[tuple[str, frozenset[Sort]], ...] = (
    ("لغو شده", frozenset({"cancelled", "removed"})),
    ("به تعویق افتاده", frozenset({"postponed"})),
    ("با روز لغوشده", frozenset({"shortened"})),
    ("با زمان تازه", frozenset({"time"})),
    ("با مکان تازه", frozenset({"place"})),
    ("تازه", frozenset({"new", "returned"})),
    ("تغییرهای دیگر", frozenset({"renamed", "other"})),
)


class SheetMaker(NamedTuple):
    """How to make a sheet, the county that names its file ("" for the province), and all that the sheet depends on."""

    county: str
    make: Callable[[], ChangeSheet]
    mark: str


def change_sheets(edition: Edition, past: Past) -> Iterator[SheetMaker]:
    """Yield the sheet of the province and of each county; releases are read when the first of them is made."""
    told = cache(partial(past.told, past.count))
    for county in ("", *edition.week.counties):
        yield SheetMaker(county, partial(_made, edition, told, county), _mark(edition, past, county))


def _made(edition: Edition, told: Callable[[], Told], county: str) -> ChangeSheet:
    return change_sheet(edition, told(), county)


def change_sheet(edition: Edition, told: Told, county: str = "") -> ChangeSheet:
    """Return the sheet of a release, of the whole province or of a county."""
    week = edition.week
    scope = f"شهرستان {printed(week.counties[county].title)}" if county else "استان"
    found = told.changes if told.before else ()
    changes = tuple(changes_in(found, county)) if county else found
    sections = tuple(_sections(changes, county))
    has_sample = any(row.sample for section in sections for row in section.rows)
    return ChangeSheet(
        name=f"{HEADING}، {scope}، {printed(week.title)}",
        week=printed(week.title),
        scope=scope,
        span=_span(told),
        note=printed(told.release.note),
        summary=summary(changes, "fa") if changes else "",
        sections=sections,
        empty="" if changes else NO_CHANGE if told.before else FIRST_RELEASE,
        legend=(*((LEGEND,) if changes else ()), *((SAMPLE_LINE,) if has_sample else ())),
        edition_line=edition.signed(release_line(told.release)),
    )


def _span(told: Told) -> tuple[str, ...]:
    now = release_line(told.release)
    return (f"از {release_line(told.before)}", f"تا {now}") if told.before else (now,)


def _sections(changes: tuple[ProgramChange, ...], county: str) -> Iterator[Section]:
    for heading, sorts in _SECTIONS:
        rows = tuple(row_of(change, county) for change in changes if change.sorts[0] in sorts)
        if rows:
            yield Section(heading, count_text(len(rows)), rows)


def _mark(edition: Edition, past: Past, county: str) -> str:
    """Return what a sheet depends on: the digest of the newest release covers those before it, the rest is the week's."""
    title = edition.week.counties[county].title if county else ""
    return f"change sheet {__version__} {past.digests[-1]} {edition.week.title} {county}={title}"
