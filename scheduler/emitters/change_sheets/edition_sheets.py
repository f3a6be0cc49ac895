"""The change sheet of the latest release, for the province and for every county, each made when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import NamedTuple

from scheduler import __version__
from scheduler.emitters.sheets.change_sheet import ChangeSheet
from scheduler.emitters.sheets.release_changes import change_sheet
from scheduler.model.edition import Edition
from scheduler.releases.past import Past, Told


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


def _mark(edition: Edition, past: Past, county: str) -> str:
    """Return what a sheet depends on: the digest of the newest release covers those before it, the rest is the week's."""
    title = edition.week.counties[county].title if county else ""
    return f"change sheet {__version__} {past.digests[-1]} {edition.week.title} {county}={title}"
