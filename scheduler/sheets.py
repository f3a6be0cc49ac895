"""Every kind of sheet that can be printed: the registry that `build` and `print` go by."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from scheduler.diagnostics.text import Text
from scheduler.emitters.agendas import day_sheets, organizer_sheets
from scheduler.emitters.booklet import booklet_sheets
from scheduler.emitters.change_sheets import change_sheets
from scheduler.emitters.packs import pack_sheets
from scheduler.emitters.paper import Printed
from scheduler.emitters.person_sheets import person_sheets
from scheduler.emitters.posters import county_posters
from scheduler.emitters.quick import quick_sheets
from scheduler.emitters.report import report_sheets
from scheduler.emitters.signs import place_signs
from scheduler.model.edition import Edition
from scheduler.releases.past import Announced


class SheetKind(NamedTuple):
    """A kind of sheet: the word it is asked for with, its title, and how the sheets of an edition are listed."""

    name: str
    title: Text
    sheets: Callable[[Edition, Announced | None], Iterable[Printed]]


def _agendas(edition: Edition, _announced: Announced | None) -> Iterable[Printed]:
    return chain(day_sheets(edition), organizer_sheets(edition))


def _packs(edition: Edition, announced: Announced | None) -> Iterable[Printed]:
    return pack_sheets(edition, announced.past if announced else None)


def _changes(edition: Edition, announced: Announced | None) -> Iterable[Printed]:
    return change_sheets(edition, announced.past, announced.newest.time) if announced else ()


KINDS: tuple[SheetKind, ...] = (
    SheetKind("agenda", Text("برنامهٔ روزانه", "daily agenda"), _agendas),
    SheetKind("poster", Text("پوستر", "poster"), lambda edition, _: county_posters(edition)),
    SheetKind("sign", Text("تابلوی در", "door sign"), lambda edition, _: place_signs(edition)),
    SheetKind("booklet", Text("دفترچه", "booklet"), lambda edition, _: booklet_sheets(edition)),
    SheetKind("quick", Text("هفته در یک برگه", "quick reference"), lambda edition, _: quick_sheets(edition)),
    SheetKind("report", Text("گزارش", "report"), lambda edition, _: report_sheets(edition)),
    SheetKind("pack", Text("بستهٔ پایگاه", "pack of a base"), _packs),
    SheetKind("person", Text("برگهٔ مسئول", "sheet of an official"), lambda edition, _: person_sheets(edition)),
    SheetKind("changes", Text("برگهٔ تغییرها", "change sheet"), _changes),
)


# Kinds of which `build` makes none, and that whose standard sheets are listed apart.
_BY_HAND = frozenset({"agenda", "pack", "person"})


def printed_sheets(
    edition: Edition, announced: Announced | None = None, kinds: Collection[str] = ()
) -> Iterator[Printed]:
    """Yield every sheet of an edition, of some kinds or (without any) of all; none is made before it is asked for."""
    for kind in KINDS:
        if not kinds or kind.name in kinds:
            yield from kind.sheets(edition, announced)


def standard_sheets(edition: Edition, announced: Announced | None) -> Iterator[Printed]:
    """Yield the sheets that `build` makes, without listing the thousands that are made by hand alone."""
    yield from day_sheets(edition)
    for kind in KINDS:
        if kind.name not in _BY_HAND:
            yield from kind.sheets(edition, announced)
