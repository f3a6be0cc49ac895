"""The booklet of an edition, as a ready-made value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from scheduler.emitters.booklet.booklet import HEADING, Booklet
from scheduler.emitters.booklet.days import placed_days
from scheduler.emitters.booklet.indexes import organizer_index, place_index
from scheduler.emitters.paper import Printed, once
from scheduler.emitters.week_charts import COUNTED, charts, facts
from scheduler.model.edition import Edition, booklet_path, folded_booklet_path
from scheduler.model.print_wording import SAMPLE_LINE, count_text, printed
from scheduler.model.tallies import tally
from scheduler.model.week import Week

# Fewer rows than this leave most of a page empty: such a part follows the one before it, unless that is long.
_OWN_PAGE = 8


def booklet_sheets(edition: Edition) -> Iterator[Printed]:
    """Yield the one booklet of an edition, with its pages for folding."""
    make = once(edition_booklet, edition)
    styles = ("paper/charts.css",)
    yield Printed(
        "booklet", "booklet/booklet", booklet_path, make, paper="a5", styles=styles, folded=folded_booklet_path()
    )


def edition_booklet(edition: Edition) -> Booklet:
    """Return the booklet of a week."""
    week = edition.week
    placed = placed_days(week)
    rows = [row for day in placed for row in day.rows]
    indexes = [index for index in (place_index(week, rows), organizer_index(week, rows)) if index.sections]
    sizes = [len(day.rows) for day in placed]
    sizes += [sum(len(section.entries) for section in index.sections) for index in indexes]
    breaks = _breaks(sizes)
    found = tally(week)
    has_sample = any(program.sample for program in week.programs)
    return Booklet(
        name=f"{HEADING}، {printed(week.title)}",
        title=printed(week.title),
        dates=week.window.spoken,
        province=_province(week),
        count=count_text(len(week.programs), sum(program.status == "cancelled" for program in week.programs)),
        facts=facts(found),
        charts=charts(week, found),
        notes=(COUNTED, *((SAMPLE_LINE,) if has_sample else ()), *map(printed, week.credits)),
        empty="" if week.programs else "هنوز برنامه‌ای اعلام نشده است.",
        days=tuple(replace(one.day, breaks=next(breaks)) for one in placed),
        indexes=tuple(replace(index, breaks=next(breaks)) for index in indexes),
        edition_line=edition.edition_line,
    )


def _breaks(sizes: Sequence[int]) -> Iterator[bool]:
    yield True
    for before, size in pairwise(sizes):
        yield max(before, size) >= _OWN_PAGE


def _province(week: Week) -> str:
    """Return the title of the organizer at the top of the tree."""
    tops = (printed(organizer.title) for organizer in week.organizers.values() if not organizer.parent)
    return next(tops, "")
