"""The daily agendas of an edition: those of the province and its counties, and those of organizers below it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from scheduler.emitters.sheets.agenda import Sheet
from scheduler.emitters.sheets.agenda_of_day import agenda_of
from scheduler.emitters.sheets.agenda_scope import AgendaScope, county_scope, organizer_scope, province_scope
from scheduler.model.edition import Edition
from scheduler.model.listing import in_time_order, listed_days
from scheduler.model.week import Occurrence, Week
from scheduler.persian.jalali import JalaliDate


class DayScope(NamedTuple):
    """Whose agenda of which day: `county` is "" for the province; what is there in time order."""

    day: JalaliDate
    county: str
    scope: AgendaScope
    occurrences: list[Occurrence]

    def agenda(self, edition: Edition) -> Sheet:
        """Return the agenda."""
        return agenda_of(edition, self.day, self.scope, self.occurrences)


def day_scopes(week: Week) -> Iterator[DayScope]:
    """Yield the province and each county on each listed day: outside the window only where a county has sessions."""
    days = _by_day(week)
    for day in listed_days(week):
        yield DayScope(day, "", province_scope(week, day), days[day])
        counties = _by_county(week, days[day])
        for county in week.counties.values():
            if counties[county.id] or week.window.contains(day):
                yield DayScope(day, county.id, county_scope(county), counties[county.id])


def organizer_agendas(edition: Edition) -> Callable[[str, JalaliDate], Sheet]:
    """Return what makes the agenda of an organizer, with all below it, on a day."""
    week = edition.week
    days = _by_organizer(week)

    def agenda(organizer: str, day: JalaliDate) -> Sheet:
        return agenda_of(edition, day, organizer_scope(week, organizer), days.get((organizer, day), []))

    return agenda


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
