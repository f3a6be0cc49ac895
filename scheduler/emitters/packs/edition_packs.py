"""The packs of an edition, each made when it is asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from scheduler.emitters.packs.contacts import contacts
from scheduler.emitters.packs.glance import glance
from scheduler.emitters.packs.pack import DAY_WORDS, HEADING, Pack, PackDay
from scheduler.emitters.sheets.change_sheet import ChangeSheet
from scheduler.emitters.sheets.day_agendas import organizer_agendas
from scheduler.emitters.sheets.release_changes import change_sheet
from scheduler.model.edition import Edition
from scheduler.model.listing import in_time_order
from scheduler.model.nouns import FIELD_LEVELS
from scheduler.model.print_wording import printed
from scheduler.model.program_text import organizer_names
from scheduler.model.week import Occurrence, Week
from scheduler.persian.jalali import JalaliDate
from scheduler.releases.past import Past


class DayPack(NamedTuple):
    """A pack with what names its file: an ISO Jalali date and an organizer id."""

    day: str
    organizer: str
    pack: Pack


def pack_organizers(week: Week) -> tuple[str, ...]:
    """Return who has a pack: bases, groups, and any other organizer with nobody below it, in written order."""
    parents = {node.parent for node in week.organizers.values()}
    return tuple(node.id for node in week.organizers.values() if node.level in FIELD_LEVELS or node.id not in parents)


def packs(edition: Edition, day: JalaliDate, organizers: Iterable[str], past: Past | None = None) -> Iterator[DayPack]:
    """Yield the pack of each organizer, with all below it, for a day and the next one; `past` is what was released."""
    week = edition.week
    agenda = organizer_agendas(edition)
    members = _by_organizer(week)
    tomorrow = JalaliDate.from_ordinal(day.ordinal + 1)
    told = cache(lambda: past.told(past.count) if past else None)
    for organizer in organizers:
        days = tuple(
            PackDay(word, agenda(organizer, one)) for word, one in zip(DAY_WORDS, (day, tomorrow), strict=True)
        )
        found = told()
        changes = change_sheet(edition, found, organizer=organizer) if found else None
        yield DayPack(day.iso, organizer, _pack(edition, organizer, days, members.get(organizer, []), changes))


def _pack(
    edition: Edition, organizer: str, days: tuple[PackDay, ...], found: list[Occurrence], changes: ChangeSheet | None
) -> Pack:
    week = edition.week
    name, within = organizer_names(week, organizer)
    date = days[0].sheet.date
    programs = {program.id: program for program, _ in found}.values()
    legends = (*(day.sheet.legend for day in days), changes.legend if changes else ())
    return Pack(
        name=f"{HEADING} {name}، {date}",
        week=printed(week.title),
        scope=name,
        within=within,
        date=date,
        days=days,
        contacts=contacts(week, organizer, programs) if edition.is_staff else (),
        glance=tuple(glance(week, found)),
        changes=changes,
        legend=tuple(dict.fromkeys(line for lines in legends for line in lines)),
        edition_line=edition.edition_line,
    )


def _by_organizer(week: Week) -> Mapping[str, list[Occurrence]]:
    found: dict[str, list[Occurrence]] = defaultdict(list)
    for occurrence in in_time_order(week):
        for node in week.lineage(occurrence.program.organizer.id):
            found[node.id].append(occurrence)
    return found
