"""An edition becomes the ready-made value of its page of calendars."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from scheduler.emitters.subscribe_page.page import Calendar, Group, Section, SubscribePage
from scheduler.model.edition import Edition, Scope, feed_anchor, feed_path, subscribe_path
from scheduler.model.listing import Listing, listed_days, listings
from scheduler.model.print_wording import count_text, printed
from scheduler.persian.sorting import sort_key
from scheduler.rendering.qr import qr_bits

# Codes are what the page is heavy with: the calendars that most people want have one.
_WITH_CODE: frozenset[Scope] = frozenset({"all", "day", "county"})


def subscribe_page(edition: Edition) -> SubscribePage | None:
    """Return the page of the calendars that are put out; None where none is."""
    found: dict[Scope, dict[str, Listing]] = defaultdict(dict)
    for listing in listings(edition.week):
        if edition.holds(feed_path(listing.scope, listing.key)):
            found[listing.scope][listing.key] = listing
    return _Contents(edition, found).page() if found else None


class _Contents:
    """The listings that have a feed, and the parts of the page that are made from them."""

    def __init__(self, edition: Edition, found: Mapping[Scope, Mapping[str, Listing]]) -> None:
        self.edition = edition
        self.week = edition.week
        self.found = found

    def page(self) -> SubscribePage:
        sections = (
            Section("s-all", "همهٔ برنامه‌ها", self._all()),
            Section("s-days", "روزها", self._days(), is_long=True),
            Section("s-counties", "شهرستان‌ها", self._counties(), is_long=True),
            Section("s-organizers", "برگزارکنندگان", self._organizers()),
            Section("s-kinds", "نوع‌های برنامه", self._kinds(), is_long=True),
            Section("s-places", "مکان‌ها", self._places()),
        )
        twins = (feed_path(scope, key, alarms=True) for scope, by_key in self.found.items() for key in by_key)
        return SubscribePage(
            title=printed(self.week.title),
            name=self.week.title,
            window=self.week.window.spoken,
            address=self.edition.url("") if self.edition.address else "",
            has_alarms=all(map(self.edition.holds, twins)),
            sections=tuple(section for section in sections if any(group.calendars for group in section.groups)),
        )

    def _all(self) -> tuple[Group, ...]:
        return (Group("", self._some("all", {"": "همهٔ برنامه‌های هفته"})),)

    def _days(self) -> tuple[Group, ...]:
        return (Group("", self._some("day", {day.iso: day.long for day in listed_days(self.week)})),)

    def _counties(self) -> tuple[Group, ...]:
        counties = sorted(self.week.counties.values(), key=lambda county: sort_key(county.title))
        return (Group("", self._some("county", {county.id: f"شهرستان {county.title}" for county in counties})),)

    def _kinds(self) -> tuple[Group, ...]:
        return (Group("", self._some("kind", {kind.id: kind.title for kind in self.week.kinds.values()})),)

    def _organizers(self) -> tuple[Group, ...]:
        children: dict[str, list[str]] = defaultdict(list)
        for organizer in self.week.organizers.values():
            children[organizer.parent].append(organizer.id)
        return (Group("", tuple(self._branches("", children))),)

    def _branches(self, parent: str, children: Mapping[str, list[str]]) -> Iterator[Calendar]:
        for key in children.get(parent, ()):
            below = tuple(self._branches(key, children))
            made = self._calendar("organizer", key, self.week.organizers[key].title, below)
            yield from below if made is None else (made,)

    def _places(self) -> tuple[Group, ...]:
        places: dict[str, dict[str, str]] = defaultdict(dict)
        for place in sorted(self.week.places.values(), key=lambda place: sort_key(place.title)):
            places[place.county][place.id] = place.title
        counties = sorted(self.week.counties.values(), key=lambda county: sort_key(county.title))
        groups = (
            Group(printed(county.title), self._some("place", places[county.id]), folded=True) for county in counties
        )
        return tuple(group for group in groups if group.calendars)

    def _some(self, scope: Scope, titles: Mapping[str, str]) -> tuple[Calendar, ...]:
        made = (self._calendar(scope, key, title) for key, title in titles.items())
        return tuple(calendar for calendar in made if calendar is not None)

    def _calendar(self, scope: Scope, key: str, title: str, below: tuple[Calendar, ...] = ()) -> Calendar | None:
        listing = self.found.get(scope, {}).get(key)
        if listing is None:
            return None
        path, anchor = feed_path(scope, key), feed_anchor(scope, key)
        programs = {program.id for program, _ in listing.occurrences}
        code = qr_bits(self.edition.url(subscribe_path(anchor))) if scope in _WITH_CODE and self.edition.address else ""
        return Calendar(anchor, printed(title), count_text(len(programs), 0), path, code, below)
