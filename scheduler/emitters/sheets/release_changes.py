"""What one release changed, as a sheet: of the whole province, of a county or of an organizer."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.emitters.sheets.change_rows import row_of
from scheduler.emitters.sheets.change_sheet import FIRST_RELEASE, HEADING, LEGEND, NO_CHANGE, ChangeSheet, Section
from scheduler.model.edition import Edition
from scheduler.model.print_wording import SAMPLE_LINE, count_text, printed
from scheduler.model.week import Week
from scheduler.releases.change_list import summary
from scheduler.releases.county import changes_in
from scheduler.releases.difference import ProgramChange, Sort
from scheduler.releases.past import Told
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


def change_sheet(edition: Edition, told: Told, county: str = "", organizer: str = "") -> ChangeSheet:
    """Return the sheet of a release: of the whole province, of a county, or of an organizer with all below it."""
    week = edition.week
    changes = tuple(_changes(told, county, organizer)) if told.before else ()
    sections = tuple(_sections(changes, county))
    has_sample = any(row.sample for section in sections for row in section.rows)
    scope = _scope(week, county, organizer)
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


def _scope(week: Week, county: str, organizer: str) -> str:
    if organizer:
        return printed(week.organizers[organizer].title)
    return f"شهرستان {printed(week.counties[county].title)}" if county else "استان"


def _changes(told: Told, county: str, organizer: str) -> Iterator[ProgramChange]:
    found = changes_in(told.changes, county) if county else told.changes
    for change in found:
        if not organizer or any(one and organizer in one.lineage for one in (change.before, change.after)):
            yield change


def _span(told: Told) -> tuple[str, ...]:
    now = release_line(told.release)
    return (f"از {release_line(told.before)}", f"تا {now}") if told.before else (now,)


def _sections(changes: tuple[ProgramChange, ...], county: str) -> Iterator[Section]:
    for heading, sorts in _SECTIONS:
        rows = tuple(row_of(change, county) for change in changes if change.sorts[0] in sorts)
        if rows:
            yield Section(heading, count_text(len(rows)), rows)
