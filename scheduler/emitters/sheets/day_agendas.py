"""The daily agendas of an edition: all of the province and its counties, and those of organizers that are asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from scheduler.emitters.sheets.agenda import Sheet
from scheduler.emitters.sheets.agenda_layout import enlarged
from scheduler.emitters.sheets.agenda_of_day import agenda_of
from scheduler.emitters.sheets.agenda_scope import AgendaScope, county_scope, organizer_scope, province_scope
from scheduler.model.edition import Edition, agenda_path
from scheduler.model.listing import in_time_order, listed_days
from scheduler.model.week import Occurrence, Week
from scheduler.persian.jalali import JalaliDate


class DaySheet(NamedTuple):
    """A sheet with what names its file: an ISO Jalali date and a county id ("" for the province) or an organizer id."""

    day: str
    county: str
    sheet: Sheet
    organizer: str = ""

    def path(self, ending: str) -> str:
        """Return where the sheet lies, as a page or a PDF."""
        points = int(self.sheet.points) if self.sheet.is_large else 0
        return agenda_path(self.day, self.county, ending, organizer=self.organizer, points=points)


def day_sheets(edition: Edition) -> Iterator[DaySheet]:
    """Yield the sheet of each listed day, and of each county on it: outside the window only where it has sessions."""
    week = edition.week
    days = _by_day(week)
    for day in listed_days(week):
        yield DaySheet(day.iso, "", agenda_of(edition, day, province_scope(week, day), days[day]))
        counties = _by_county(week, days[day])
        for county in week.counties.values():
            if counties[county.id] or week.window.contains(day):
                sheet = agenda_of(edition, day, county_scope(county), counties[county.id])
                yield DaySheet(day.iso, county.id, sheet)


def organizer_sheets(edition: Edition, selection: Iterable[tuple[str, JalaliDate]]) -> Iterator[DaySheet]:
    """Yield the sheet of each organizer, with all below it, on a day; each is made when it is asked for."""
    agenda = organizer_agendas(edition)
    return (DaySheet(day.iso, "", agenda(organizer, day), organizer) for organizer, day in selection)


def organizer_agendas(edition: Edition) -> Callable[[str, JalaliDate], Sheet]:
    """Return what makes the agenda of an organizer on a day."""
    week = edition.week
    days = _by_organizer(week)

    def agenda(organizer: str, day: JalaliDate) -> Sheet:
        scope: AgendaScope = organizer_scope(week, organizer)
        return agenda_of(edition, day, scope, days.get((organizer, day), []))

    return agenda


def large_sheets(sheets: Iterable[DaySheet], points: int) -> Iterator[DaySheet]:
    """Yield sheets in large print, running text of 12, 14 or 16 points."""
    return (found._replace(sheet=enlarged(found.sheet, points)) for found in sheets)


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


def _by_organizer(week: Week) -> Mapping[tuple[str, JalaliDate], list[Occurrence]]:
    found: dict[tuple[str, JalaliDate], list[Occurrence]] = defaultdict(list)
    for day, occurrences in _by_day(week).items():
        for occurrence in occurrences:
            for node in week.lineage(occurrence.program.organizer.id):
                found[node.id, day].append(occurrence)
    return found
