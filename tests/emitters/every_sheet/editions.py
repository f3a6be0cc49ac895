"""Editions that fill, over-fill and leave empty every kind of sheet, and the sheets that are looked at of each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from scheduler.emitters.paper import Printed
from scheduler.model.edition import Edition
from scheduler.model.program import Program
from scheduler.releases.past import Announced
from scheduler.sheets import KINDS, printed_sheets
from tests.emitters.agendas.weeks import LONG_TITLE, THURSDAY, phoned
from tests.factories import make_program, make_session, make_week
from tests.releases.announcing import chain, past

NAMES = ("normal", "empty", "overfull")
_PEOPLE = (("speaker", "province-head"), ("lead", "hall-manager"))
_WANTED = {"shiraz", THURSDAY, "shiraz/hafez-hall", "province-head", "", None}


def _normal() -> tuple[Program, ...]:
    return (
        make_program("Q000", "همایش شکوه خدمت Q000", people=_PEOPLE),
        make_program("Q001", "کارگاه ICDL Q001", make_session(THURSDAY, "14:00-15:30"), kind="workshop", sample=True),
        make_program("Q002", "بسته‌بندی شبانه Q002", make_session(THURSDAY, "22:30-25:00"), people=_PEOPLE),
        make_program("Q003", "نمایشگاه Q003", make_session(THURSDAY, "10:00-12:00"), status="cancelled"),
    )


def _overfull() -> tuple[Program, ...]:
    return tuple(
        make_program(
            f"Q{index:03}",
            f"Q{index:03} {LONG_TITLE if index % 10 == 7 else 'کارگاه Excel و مهارت‌آموزی'}",
            make_session(THURSDAY, f"{7 + index // 6:02}:{index % 6}0-{8 + index // 6:02}:{index % 6}0"),
            kind="workshop",
            people=_PEOPLE,
            contact=f"0710 000 1{index:03}",
        )
        for index in range(60)
    )


_PROGRAMS = {"normal": _normal(), "empty": (), "overfull": _overfull()}


@cache
def edition(name: str) -> Edition:
    """Return an edition for staff, with phones."""
    return phoned(*(_PROGRAMS[name] or (make_program("far", "دور", place="larestan", organizer="larestan"),)))


@cache
def sheets(name: str) -> dict[str, Printed]:
    """Return one sheet of each kind that there is: of Shiraz on Thursday, or what is nearest to that."""
    week = edition(name).week
    releases = chain(make_week(), week) if name != "empty" else chain(week)
    announced = Announced(releases[-1], past(releases))
    found = ((kind.name, tuple(printed_sheets(edition(name), announced, (kind.name,)))) for kind in KINDS)
    return {kind: _chosen(listed) for kind, listed in found if listed}


def _chosen(found: Iterable[Printed]) -> Printed:
    def is_far(sheet: Printed) -> int:
        return sum(
            part not in _WANTED for part in (sheet.day, sheet.county, sheet.organizer, sheet.place, sheet.person)
        )

    return min(found, key=lambda sheet: (is_far(sheet), not (sheet.county or sheet.organizer)))
