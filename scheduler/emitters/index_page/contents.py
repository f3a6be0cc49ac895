"""An edition becomes the ready-made value of its index page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from scheduler.emitters.index_page.entries import color_code, entry, open_entry
from scheduler.emitters.index_page.links import feed, paper, sheets
from scheduler.emitters.index_page.page import (
    CountyLine,
    Day,
    Entry,
    Feed,
    IndexPage,
    Line,
    Node,
    Paper,
    Sheets,
    VenueGroup,
)
from scheduler.model.edition import (
    Edition,
    Scope,
    booklet_path,
    change_sheet_path,
    changes_path,
    data_path,
    folded_booklet_path,
    people_path,
    poster_path,
    quick_path,
    report_path,
    sign_path,
)
from scheduler.model.listing import Listing, listed_days, listings
from scheduler.model.nouns import County, Organizer, Place
from scheduler.model.print_wording import (
    count_text,
    gregorian_range_text,
    gregorian_text,
    printed,
    printed_block,
)
from scheduler.model.program import Program
from scheduler.model.week import Occurrence, Week
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.sorting import sort_key
from scheduler.persian.text import persian_digits

_Titled = TypeVar("_Titled", County, Place)

_PROGRAMS = "برنامه"
_DATA = ("schedule.xml", "schedule.json", "programs.json")


def index_page(edition: Edition) -> IndexPage:
    """Return the index page of an edition."""
    return _Contents(edition).page()


class _Contents:
    """The listings of an edition, and the parts of the page that are made from them."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.week: Week = edition.week
        self.days: tuple[JalaliDate, ...] = listed_days(edition.week)
        self.listings: Mapping[tuple[Scope, str], Listing] = {
            (found.scope, found.key): found for found in listings(edition.week)
        }

    def page(self) -> IndexPage:
        week = self.week
        return IndexPage(
            title=printed(week.title),
            window=week.window.spoken,
            gregorian=gregorian_range_text(week.window),
            description=printed_block(week.description),
            totals=tuple(self._totals()),
            data=tuple((data_path(name), name) for name in _DATA if self.edition.holds(data_path(name))),
            report=paper(self.edition, "گزارش هفته", report_path(), report_path("pdf")),
            booklet=paper(self.edition, "دفترچهٔ هفته", booklet_path(), booklet_path("pdf")),
            folded_booklet=folded_booklet_path() if self.edition.holds(folded_booklet_path()) else "",
            quick=self._quick(),
            change_sheet=self._change_sheet(),
            everything=self._feed("all", "", "همهٔ برنامه‌ها"),
            keeps_fresh=bool(self.edition.address),
            days=tuple(self._days()),
            open_entries=tuple(self._open_entries()),
            counties=tuple(self._counties()),
            organizers=self._nodes("", self._children()),
            venues=tuple(self._venue_groups()),
            kinds=tuple(self._kinds()),
            credits=tuple(printed(line) for line in week.credits),
            has_samples=any(program.sample for program in week.programs),
            edition_line=self.edition.edition_line,
            changes=changes_path("index.html") if self.edition.is_released else "",
            people=people_path() if self.edition.is_staff else "",
        )

    def _totals(self) -> Iterator[tuple[str, str]]:
        programs = self.week.programs
        sessions = self._found("all", "")
        counties = [county for county in self.week.counties if self._size("county", county)]
        cancelled = sum(program.status == "cancelled" for program in programs)
        numbers = (
            (_PROGRAMS, len(programs)),
            ("نوبت", len(sessions)),
            ("شهرستان", len(counties)),
            ("برگزارکننده", len({program.organizer.id for program in programs})),
            ("لغو شده", cancelled),
        )
        return ((persian_digits(number), name) for name, number in numbers if number)

    def _days(self) -> Iterator[Day]:
        seen: set[str] = set()
        for day in self.days:
            found = self._found("day", day.iso)
            yield Day(
                anchor=f"d-{day.iso}",
                title=day.long,
                gregorian=gregorian_text(day.gregorian),
                outside=not self.week.window.contains(day),
                sheets=self._sheets(day, "", found),
                feed=self._feed("day", day.iso, day.short),
                entries=tuple(self._entries(day, found, seen)),
            )

    def _entries(self, day: JalaliDate, found: tuple[Occurrence, ...], seen: set[str]) -> Iterator[Entry]:
        for occurrence in sorted(found, key=lambda one: not one.session.all_day):
            yield entry(self.week, occurrence, day, occurrence.program.id not in seen)
            seen.add(occurrence.program.id)

    def _open_entries(self) -> Iterator[Entry]:
        for program in self.week.programs:
            if program.open_time is not None and program.is_open:
                yield open_entry(self.week, program, program.open_time)

    def _counties(self) -> Iterator[CountyLine]:
        for county in _by_name(self.week.counties):
            found = self._found("county", county.id)
            title = printed(county.title)
            yield CountyLine(
                title=title,
                count=persian_digits(self._size("county", county.id)),
                posters=tuple(self._posters(county.id)),
                quick=self._quick(county.id),
                change_sheet=self._change_sheet(county.id),
                feed=self._feed("county", county.id, f"شهرستان {title}"),
                sheets=tuple(self._county_sheets(day, county.id, found) for day in self.week.window.days()),
                outside=tuple(
                    self._county_sheets(day, county.id, found)
                    for day in self.days
                    if not self.week.window.contains(day) and _on(day, found)
                ),
            )

    def _county_sheets(self, day: JalaliDate, county: str, found: tuple[Occurrence, ...]) -> Sheets:
        return self._sheets(day, county, _on(day, found))

    def _posters(self, county: str) -> Iterator[Paper]:
        for size in ("a4", "a3"):
            found = paper(self.edition, size.upper(), *(poster_path(county, size, end) for end in ("html", "pdf")))
            if found:
                yield found

    def _quick(self, county: str = "") -> Paper | None:
        return paper(self.edition, "هفته در یک برگه", *(quick_path(county, end) for end in ("html", "pdf")))

    def _change_sheet(self, county: str = "") -> Paper | None:
        if not self.edition.is_released:
            return None
        return paper(self.edition, "برگهٔ تغییرها", *(change_sheet_path(county, end) for end in ("html", "pdf")))

    def _sign(self, place: Place) -> Paper | None:
        if not self._found("place", place.id):
            return None
        return paper(self.edition, printed(place.title), *(sign_path(place.id, end) for end in ("html", "pdf")))

    def _children(self) -> Mapping[str, list[Organizer]]:
        children: dict[str, list[Organizer]] = defaultdict(list)
        for organizer in self.week.organizers.values():
            children[organizer.parent].append(organizer)
        return children

    def _nodes(self, parent: str, children: Mapping[str, list[Organizer]]) -> tuple[Node, ...]:
        return tuple(
            Node(
                title=printed(organizer.title),
                count=self._count("organizer", organizer.id),
                feed=self._feed("organizer", organizer.id, printed(organizer.title)),
                children=self._nodes(organizer.id, children),
            )
            for organizer in children.get(parent, ())
        )

    def _venue_groups(self) -> Iterator[VenueGroup]:
        for county in _by_name(self.week.counties):
            places = [place for place in _by_name(self.week.places) if place.county == county.id]
            lines = tuple(
                replace(self._line("place", place.id, place.title, "", 0), sign=self._sign(place)) for place in places
            )
            if lines:
                yield VenueGroup(printed(county.title), f"{persian_digits(len(lines))} مکان", lines)

    def _kinds(self) -> Iterator[Line]:
        most = max((self._size("kind", kind) for kind in self.week.kinds), default=0)
        for kind in self.week.kinds.values():
            yield self._line("kind", kind.id, kind.title, color_code(kind.color), most)

    def _line(self, scope: Scope, key: str, title: str, color: str, most: int) -> Line:
        share = round(100 * self._size(scope, key) / most) if most else 0
        return Line(printed(title), self._count(scope, key), self._feed(scope, key, printed(title)), color, share)

    def _sheets(self, day: JalaliDate, county: str, found: tuple[Occurrence, ...]) -> Sheets:
        label = day.weekday_name if self.week.window.contains(day) else day.short
        return sheets(self.edition, day, label, county, len(_programs(found)))

    def _feed(self, scope: Scope, key: str, title: str) -> Feed | None:
        return feed(self.edition, scope, key, title)

    def _count(self, scope: Scope, key: str) -> str:
        return count_text(self._size(scope, key), 0)

    def _size(self, scope: Scope, key: str) -> int:
        listing = self.listings.get((scope, key))
        return listing.programs if listing else 0

    def _found(self, scope: Scope, key: str) -> tuple[Occurrence, ...]:
        listing = self.listings.get((scope, key))
        return listing.occurrences if listing else ()


def _by_name(nouns: Mapping[str, _Titled]) -> list[_Titled]:
    return sorted(nouns.values(), key=lambda noun: sort_key(noun.title))


def _on(day: JalaliDate, found: tuple[Occurrence, ...]) -> tuple[Occurrence, ...]:
    return tuple(one for one in found if day in one.session.days)


def _programs(found: tuple[Occurrence, ...]) -> dict[str, Program]:
    return {program.id: program for program, _ in found}
