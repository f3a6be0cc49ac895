"""Every daily agenda of an edition, as sheets that can be printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache, partial

from scheduler.emitters.paper import Printed, once
from scheduler.emitters.sheets.agenda import Sheet
from scheduler.emitters.sheets.agenda_layout import enlarged
from scheduler.emitters.sheets.day_agendas import day_scopes, organizer_agendas
from scheduler.model.edition import Edition, agenda_path
from scheduler.model.listing import listed_days
from scheduler.persian.jalali import JalaliDate

TEMPLATE = "agenda/agenda"
Agendas = Callable[[str, JalaliDate], Sheet]


def day_sheets(edition: Edition) -> Iterator[Printed]:
    """Yield the agenda of the province and of each county on each listed day."""
    for found in day_scopes(edition.week):
        path, make = partial(agenda_path, found.day.iso, found.county), once(found.agenda, edition)
        yield _with_large(Printed("agenda", TEMPLATE, path, make, day=found.day.iso, county=found.county), path)


def organizer_sheets(edition: Edition) -> Iterator[Printed]:
    """Yield the agenda of each organizer below the province, with all below it, on each listed day."""
    week = edition.week
    agendas = cache(partial(organizer_agendas, edition))
    for day in listed_days(week):
        for node in week.organizers.values():
            if node.level != "province":
                path = partial(agenda_path, day.iso, organizer=node.id)
                make = once(_agenda, agendas, node.id, day)
                sheet = Printed("agenda", TEMPLATE, path, make, day=day.iso, organizer=node.id, is_standard=False)
                yield _with_large(sheet, path)


def _agenda(agendas: Callable[[], Agendas], organizer: str, day: JalaliDate) -> Sheet:
    return agendas()(organizer, day)


def _with_large(sheet: Printed, path: Callable[..., str]) -> Printed:
    return replace(sheet, path=partial(_path, path), large=partial(_large, sheet, path))


def _large(sheet: Printed, path: Callable[..., str], points: int) -> Printed:
    return replace(sheet, path=partial(_path, path, points=points), make=once(_enlarged, sheet.make, points))


def _enlarged(make: Callable[[], Sheet], points: int) -> Sheet:
    return enlarged(make(), points)


def _path(path: Callable[..., str], ending: str, points: int = 0) -> str:
    return path(ending=ending, points=points)
