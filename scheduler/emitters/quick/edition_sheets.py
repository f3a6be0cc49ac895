"""The quick references of an edition: of the province and of each county, as ready-made values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from scheduler.emitters.charts import Heat
from scheduler.emitters.paper import Printed, once
from scheduler.emitters.quick.fitting import SMALLEST, pages, setting_of
from scheduler.emitters.quick.headlines import headline_programs, ids
from scheduler.emitters.quick.quick import HEADING, Quick, Section
from scheduler.emitters.quick.sections import sections
from scheduler.emitters.week_charts import heat
from scheduler.model.edition import Edition, quick_path
from scheduler.model.listing import in_time_order
from scheduler.model.print_wording import SAMPLE_LINE, printed
from scheduler.model.program import Program
from scheduler.model.tallies import tally
from scheduler.model.week import Occurrence, Week
from scheduler.persian.text import persian_digits


class _Scope(NamedTuple):
    """What a sheet is about: a county id ("" for the province), its words, and the programs in it."""

    county: str
    words: str
    occurrences: tuple[Occurrence, ...]
    waiting: tuple[Program, ...]

    def only(self, programs: frozenset[str]) -> _Scope:
        """Return it with some of its programs alone."""
        kept = tuple(found for found in self.occurrences if found.program.id in programs)
        return self._replace(occurrences=kept, waiting=tuple(one for one in self.waiting if one.id in programs))


def quick_sheets(edition: Edition) -> Iterator[Printed]:
    """Yield the sheet of the province and of each county."""
    for scope in _scopes(edition.week):
        path, make = partial(quick_path, scope.county), once(_sheet, edition, scope)
        yield Printed("quick", "quick/quick", path, make, county=scope.county, styles=("paper/charts.css",))


def _sheet(edition: Edition, scope: _Scope) -> Quick:
    """Return a sheet; a province too large for two pages becomes counties by days and its headlines, a county runs on."""
    listed = sections(edition.week, scope.occurrences, scope.waiting, scope.county)
    is_too_large = not scope.county and setting_of(listed) is None
    return _headlines(edition, scope) if is_too_large else _quick(edition, scope, listed)


def _scopes(week: Week) -> Iterator[_Scope]:
    ordered = in_time_order(week)
    counties: dict[str, list[Occurrence]] = defaultdict(list)
    for occurrence in ordered:
        counties[week.county_of(*occurrence)].append(occurrence)
    waiting = tuple(program for program in week.programs if program.is_open)
    yield _Scope("", "استان", ordered, waiting)
    for county in week.counties.values():
        there = tuple(program for program in waiting if week.county_of(program, None) == county.id)
        yield _Scope(county.id, f"شهرستان {printed(county.title)}", tuple(counties[county.id]), there)


def _headlines(edition: Edition, scope: _Scope) -> Quick:
    """Return counties by days on the first page, and on the second as many headlines as it holds."""
    week = edition.week
    programs = headline_programs(week)
    low, high = 0, len(programs)
    while low < high:  # the most that fit
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _fills(week, scope, programs[:middle]) <= 1 else (low, middle - 1)
    shown = scope.only(ids(programs[:low]))
    listed = sections(week, shown.occurrences, shown.waiting, "")
    about = f"{persian_digits(low)} برنامهٔ شاخص؛ همه در برگهٔ هر شهرستان" if low else ""
    return _quick(edition, shown, listed, heat(week, tally(week)), about)


def _fills(week: Week, scope: _Scope, programs: Sequence[Program]) -> float:
    shown = scope.only(ids(programs))
    return pages(sections(week, shown.occurrences, shown.waiting, ""), SMALLEST)


def _quick(
    edition: Edition, scope: _Scope, listed: Sequence[Section], matrix: Heat | None = None, about: str = ""
) -> Quick:
    week = edition.week
    setting = setting_of(listed) or SMALLEST
    has_sample = any(line.sample for section in listed for line in section.lines)
    return Quick(
        name=f"{HEADING}، {scope.words}، {printed(week.title)}",
        scope=scope.words,
        week=printed(week.title),
        dates=week.window.spoken,
        size=setting.size,
        columns=setting.columns,
        heat=matrix,
        about=about,
        sections=tuple(listed),
        empty="" if listed or matrix else f"در این هفته برای {scope.words} برنامه‌ای اعلام نشده است.",
        legend=(SAMPLE_LINE,) if has_sample else (),
        edition_line=edition.edition_line,
    )
