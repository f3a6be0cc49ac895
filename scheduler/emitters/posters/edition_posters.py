"""The week poster of every county of an edition, as ready-made values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from scheduler.emitters.feed_link import feed_link
from scheduler.emitters.paper import Printed, once
from scheduler.emitters.posters.columns import LANES, MOST_LANES_A_DAY, Run, in_lines, is_running, lanes, pages, runs
from scheduler.emitters.posters.poster import (
    HEADING,
    HOUR_SHARE,
    Band,
    Cell,
    DayHead,
    Entry,
    HourRow,
    KindMark,
    Page,
    Paper,
    Poster,
)
from scheduler.model.color import CSS_COLORS
from scheduler.model.edition import Edition, feed_path, poster_path
from scheduler.model.listing import in_time_order
from scheduler.model.nouns import County, Kind
from scheduler.model.print_wording import MARKS, NBSP, SAMPLE_LINE, holiday_texts, printed
from scheduler.model.week import Occurrence, Week
from scheduler.persian.clock import clock_text
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.text import persian_digits

TEMPLATE = "poster/poster"
_GREY = "696969"
# Letters of one cell that surely fit on one page.
_TALLEST = 1000
_OUTSIDE_LINE = "برنامه‌های بیرون از این روزها در فهرست هفته آمده است."


class _Day(NamedTuple):
    """A day with its timed sessions by start."""

    day: JalaliDate
    timed: tuple[Occurrence, ...]

    @property
    def lanes(self) -> int:
        """Return how many programs stand side by side."""
        return lanes([_start(found) for found in self.timed])


def county_posters(edition: Edition) -> Iterator[Printed]:
    """Yield the poster of each county on each size of paper: the days of the window."""
    counties = _by_county(edition.week)
    for county in edition.week.counties.values():
        for paper in LANES:
            make = once(_poster, edition, county, counties[county.id], paper)
            path = partial(poster_path, county.id, paper)
            yield Printed("poster", TEMPLATE, path, make, county=county.id, paper=paper)


def _by_county(week: Week) -> Mapping[str, list[Occurrence]]:
    counties: dict[str, list[Occurrence]] = defaultdict(list)
    for occurrence in in_time_order(week):
        counties[week.county_of(*occurrence)].append(occurrence)
    return counties


def _poster(edition: Edition, county: County, occurrences: Sequence[Occurrence], paper: Paper) -> Poster:
    week = edition.week
    inside = [found for found in occurrences if any(map(week.window.contains, found.session.days))]
    days = [
        _Day(day, tuple(found for found in inside if found.session.first == day and not is_running(found)))
        for day in week.window.days()
    ]
    running = runs([found for found in inside if is_running(found)])
    widths = [day.lanes for day in days]
    programs = [program for program, _ in inside]
    used = {program.kind.id for program in programs}
    scope = f"شهرستان {printed(county.title)}"
    notes = (
        *((SAMPLE_LINE,) if any(program.sample for program in programs) else ()),
        *((_OUTSIDE_LINE,) if len(inside) < len(occurrences) else ()),
    )
    return Poster(
        name=f"{HEADING} {scope}، {printed(week.title)}",
        heading=HEADING,
        scope=scope,
        week=printed(week.title),
        dates=week.window.spoken,
        paper=paper,
        pages=tuple(_page(week, page, running) for page in pages(days, widths, LANES[paper])) if inside else (),
        legend=tuple(KindMark(printed(kind.title), _paint(kind)) for kind in week.kinds.values() if kind.id in used),
        empty="" if inside else f"در این هفته برای {scope} برنامه‌ای اعلام نشده است.",
        notes=notes,
        edition_line=edition.edition_line,
        feed=feed_link(edition, feed_path("county", county.id), "تقویم شهرستان"),
    )


def _page(week: Week, days: Sequence[_Day], running: Sequence[Run]) -> Page:
    spans = [_span(days, run) for run in running]
    bands = in_lines([(first, columns, run) for (first, columns), run in zip(spans, running, strict=True) if columns])
    hours = sorted({_start(found) // 60 for day in days for found in day.timed})
    return Page(
        days=tuple(_head(week, day, sum(one.lanes for one in days)) for day in days),
        bands=tuple(tuple(_bands(week, line, len(days))) for line in bands),
        rows=tuple(_row(week, days, hour) for hour in hours),
    )


def _bands(week: Week, line: Sequence[tuple[int, int, Run]], count: int) -> Iterator[Band]:
    """Yield the bands of a line with what is empty between them; only the last one has a rest of the `count` columns."""
    taken = 0
    for index, (first, columns, run) in enumerate(line):
        gap, taken = first - taken, first + columns
        rest = count - taken if index == len(line) - 1 else 0
        yield Band(gap, columns, rest, _entry(week, run.occurrence))


def _span(days: Sequence[_Day], run: Run) -> tuple[int, int]:
    """Return the first column and the number of columns that a run takes on a page; 0 columns where it is elsewhere."""
    columns = [index for index, day in enumerate(days) if run.first <= day.day <= run.last]
    return (columns[0], len(columns)) if columns else (0, 0)


def _head(week: Week, day: _Day, total: int) -> DayHead:
    holidays = "، ".join(holiday_texts(week.holidays, day.day))
    share = round((100 - HOUR_SHARE) * day.lanes / total, 2)
    return DayHead(day.day.weekday_name, day.day.day_month, holidays, day.lanes, share)


def _row(week: Week, days: Sequence[_Day], hour: int) -> HourRow:
    label = f"ساعت{NBSP}{persian_digits(hour)}"
    return HourRow(label, tuple(_cell(week, day, hour) for day in days))


def _cell(week: Week, day: _Day, hour: int) -> Cell:
    entries = tuple(_entry(week, found) for found in day.timed if _start(found) // 60 == hour)
    return Cell(min(len(entries), MOST_LANES_A_DAY), entries, _letters(entries) > _TALLEST)


def _letters(entries: Sequence[Entry]) -> int:
    """Return how many letters a cell holds, each entry counting as forty at least."""
    return sum(max(40, len(entry.title) + len(entry.venue) + len(entry.kind)) for entry in entries)


def _entry(week: Week, occurrence: Occurrence) -> Entry:
    program, session = occurrence
    kind = week.kinds.get(program.kind.id)
    venue = week.venue_of(program, session)
    return Entry(
        time=_time(occurrence),
        title=printed(program.title),
        venue=printed(venue.title) if venue else "",
        kind=printed(kind.title) if kind else "",
        color=_paint(kind),
        mark=MARKS[program.status],
        struck=program.status == "cancelled",
        sample=program.sample,
    )


def _paint(kind: Kind | None) -> str:
    """Return a kind's colour as `#rrggbb`; a grey where it has none."""
    return f"#{CSS_COLORS.get(kind.color if kind else '', _GREY)}"


def _time(occurrence: Occurrence) -> str:
    session = occurrence.session
    if session.time is None:
        return ""
    hours = f"{clock_text(session.time.start)} تا {clock_text(session.time.end)}"
    return f"{session.anchor.spoken}، حدود {hours}" if session.anchor else hours


def _start(occurrence: Occurrence) -> int:
    time = occurrence.session.time
    return time.start if time else 0
