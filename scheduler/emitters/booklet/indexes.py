"""The indexes of a booklet: places by county, organizers by district, each with its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from scheduler.emitters.booklet.booklet import DayLink, Index, IndexEntry, IndexSection
from scheduler.emitters.booklet.days import Placed
from scheduler.model.nouns import Organizer
from scheduler.model.print_wording import printed
from scheduler.model.program_text import venue_texts
from scheduler.model.week import Week
from scheduler.persian.sorting import sort_key

_NO_VENUE = "در سطح شهرستان"


class Entry(NamedTuple):
    """Where a row stands in an index: section, title, what tells it from others of that title, and the noun's id."""

    section: str
    title: str
    note: str
    key: str


def place_index(week: Week, rows: Iterable[Placed]) -> Index:
    """Return the index of places; what has no venue stands under its county."""
    return _index("places", "نمایهٔ مکان‌ها", rows, lambda placed: _place_entry(week, placed))


def organizer_index(week: Week, rows: Iterable[Placed]) -> Index:
    """Return the index of organizers, each under its node below the province."""
    return _index("organizers", "نمایهٔ برگزارکنندگان", rows, lambda placed: _organizer_entry(week, placed))


def _place_entry(week: Week, placed: Placed) -> Entry | None:
    program, session = placed.program, placed.session
    venue, county = venue_texts(week, program, session)
    ref = program.place_of(session) if session else program.place
    return Entry(county, venue or _NO_VENUE, "", ref.id if ref and venue else "") if county else None


def _organizer_entry(week: Week, placed: Placed) -> Entry | None:
    lineage = week.lineage(placed.program.organizer.id)
    if not lineage:
        return None
    section = _section(lineage)
    above = lineage[1] if len(lineage) > 1 else None
    note = printed(above.title) if above and above is not section and lineage[0] is not section else ""
    return Entry(printed(section.title), printed(lineage[0].title), note, lineage[0].id)


def _section(lineage: tuple[Organizer, ...]) -> Organizer:
    """Return the node below the province, or the top where there is none."""
    return next((node for node in reversed(lineage) if node.level != "province"), lineage[-1])


def _index(anchor: str, heading: str, rows: Iterable[Placed], entry_of: Callable[[Placed], Entry | None]) -> Index:
    found: dict[str, dict[Entry, list[Placed]]] = {}
    for placed in rows:
        entry = entry_of(placed)
        if entry is not None:
            found.setdefault(entry.section, {}).setdefault(entry, []).append(placed)
    sections = tuple(
        IndexSection(name, tuple(_entry(entry, entries[entry]) for entry in sorted(entries, key=_order)))
        for name, entries in sorted(found.items(), key=lambda item: sort_key(item[0]))
    )
    return Index(anchor, heading, sections, breaks=False)


def _order(entry: Entry) -> tuple[str, str, str]:
    return sort_key(entry.title), sort_key(entry.note), entry.key


def _entry(entry: Entry, members: Iterable[Placed]) -> IndexEntry:
    days: dict[str, DayLink] = {}
    rows: list[int] = []
    for placed in members:
        rows.append(placed.row.number)
        days.setdefault(placed.day, DayLink(placed.day, placed.row.number))
    return IndexEntry(entry.title, entry.note, tuple(rows), tuple(days.values()))
