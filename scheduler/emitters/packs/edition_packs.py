"""The packs of an edition, each made when it is asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial

from scheduler.emitters.packs.contacts import contacts
from scheduler.emitters.packs.glance import glance
from scheduler.emitters.packs.pack import DAY_WORDS, HEADING, Pack, PackDay
from scheduler.emitters.paper import Printed, once
from scheduler.emitters.sheets.change_sheet import ChangeSheet
from scheduler.emitters.sheets.day_agendas import organizer_agendas
from scheduler.emitters.sheets.release_changes import change_sheet
from scheduler.model.edition import Edition, pack_path
from scheduler.model.listing import in_time_order
from scheduler.model.print_wording import printed
from scheduler.model.program_text import organizer_names
from scheduler.model.week import Occurrence, Week
from scheduler.persian.jalali import JalaliDate
from scheduler.releases.past import Past


def pack_sheets(edition: Edition, past: Past | None = None) -> Iterator[Printed]:
    """Yield the pack of each organizer below the province on each day of the week, made only when it is asked for.

    `past` is what was released.
    """
    packer = cache(partial(_Packer, edition, past))
    organizers = [node.id for node in edition.week.organizers.values() if node.level != "province"]
    for day in edition.week.window.days():
        for organizer in organizers:
            yield Printed(
                "pack",
                "pack/pack",
                partial(pack_path, day.iso, organizer),
                once(_packed, packer, organizer, day),
                day=day.iso,
                organizer=organizer,
                is_standard=False,
                styles=("agenda/agenda.css",),
            )


class _Packer:
    """What the packs of an edition share, gathered once."""

    def __init__(self, edition: Edition, past: Past | None) -> None:
        self.edition = edition
        self.agenda = organizer_agendas(edition)
        self.members = _by_organizer(edition.week)
        self.told = past.told(past.count) if past else None

    def pack(self, organizer: str, day: JalaliDate) -> Pack:
        """Return the pack of an organizer, with all below it, for a day and the next one."""
        dates = (day, JalaliDate.from_ordinal(day.ordinal + 1))
        days = tuple(PackDay(word, self.agenda(organizer, one)) for word, one in zip(DAY_WORDS, dates, strict=True))
        changes = change_sheet(self.edition, self.told, organizer=organizer) if self.told else None
        return _pack(self.edition, organizer, days, self.members.get(organizer, []), changes)


def _packed(packer: Callable[[], _Packer], organizer: str, day: JalaliDate) -> Pack:
    return packer().pack(organizer, day)


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
