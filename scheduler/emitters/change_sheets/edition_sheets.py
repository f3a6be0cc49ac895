"""The change sheet of the latest release, for the province and for every county, each made when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache, partial

from scheduler import __version__
from scheduler.emitters.paper import Printed, once
from scheduler.emitters.sheets.change_sheet import ChangeSheet
from scheduler.emitters.sheets.release_changes import change_sheet
from scheduler.model.edition import Edition, change_sheet_path
from scheduler.releases.past import Past, Told

TEMPLATE = "change_sheet/change_sheet"


def change_sheets(edition: Edition, past: Past, moment: datetime) -> Iterator[Printed]:
    """Yield the sheet of the province and of each county, dated as the newest release (UTC).

    Releases are read when the first of them is made.
    """
    told = cache(partial(past.told, past.count))
    for county in ("", *edition.week.counties):
        make = once(_made, edition, told, county)
        path, mark = partial(change_sheet_path, county), _mark(edition, past, county)
        yield Printed("changes", TEMPLATE, path, make, county=county, mark=mark, moment=moment)


def _made(edition: Edition, told: Callable[[], Told], county: str) -> ChangeSheet:
    return change_sheet(edition, told(), county)


def _mark(edition: Edition, past: Past, county: str) -> str:
    """Return what a sheet depends on: the digest of the newest release covers those before it, the rest is the week's."""
    title = edition.week.counties[county].title if county else ""
    return f"change sheet {__version__} {past.digests[-1]} {edition.week.title} {county}={title}"
