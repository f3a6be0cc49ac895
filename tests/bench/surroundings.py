"""What the programs of a generated week refer to: kinds, counties, venues, people, organizers and equipment."""

from __future__ import annotations

from itertools import accumulate, pairwise
from random import Random
from typing import NamedTuple

from tests.bench import phrases
from tests.bench.counties import FARS, County, make_counties
from tests.bench.written_times import persian

A_FILE = 12
_REAL_SIZE = 475
# Kinds that may be held on a Friday without a word; others say so at each program.
ON_HOLIDAYS = frozenset({"camp", "exhibition"})


class Kind(NamedTuple):
    """A kind of the week; `habit` names the everyday kind that it behaves as."""

    id: str
    habit: str
    title: str
    color: str


class Named(NamedTuple):
    """A person, an organizer or a thing: an id with its title."""

    id: str
    title: str


class Venue(NamedTuple):
    """A venue of a county."""

    id: str
    title: str
    address: str
    capacity: int
    latitude: float
    longitude: float


class Zone(NamedTuple):
    """A zone with what lies below it; ids are full paths."""

    id: str
    title: str
    bases: tuple[Named, ...]
    group: Named | None


class Surroundings(NamedTuple):
    """One county with everything its programs name; `programs` is how many it has."""

    county: County
    programs: int
    venues: tuple[Venue, ...]
    people: tuple[Named, ...]
    equipment: tuple[Named, ...]
    zones: tuple[Zone, ...]


def make_kinds(programs: int) -> tuple[Kind, ...]:
    """Return the kinds of a week: twelve at 475 programs, in narrower fields as it grows."""
    count = round(12 * (programs / _REAL_SIZE) ** 0.2)
    return tuple(_kind(number) for number in range(max(12, count)))


def _kind(number: int) -> Kind:
    lap, index = divmod(number, len(phrases.KIND_TITLES))
    habit, title = tuple(phrases.KIND_TITLES.items())[index]
    color = phrases.COLORS[number % len(phrases.COLORS)]
    if lap == 0:
        return Kind(habit, habit, title, color)
    return Kind(f"{habit}-{lap + 1}", habit, f"{title} {phrases.FIELDS[(lap - 1) % len(phrases.FIELDS)]}", color)


def make_surroundings(programs: int, seed: int) -> tuple[Surroundings, ...]:
    """Return the counties of a week: 37 at 475 programs, and more as it grows, though they get denser too."""
    count = round(len(FARS) * max(1.0, programs / _REAL_SIZE) ** 0.6)
    counties = make_counties(count)
    sums = accumulate((county.weight for county in counties), initial=0)
    total = sum(county.weight for county in counties)
    shares = [last - first for first, last in pairwise(programs * so_far // total for so_far in sums)]
    return tuple(
        _around(county, share, Random(f"{seed}/{county.id}")) for county, share in zip(counties, shares, strict=True)
    )


def _around(county: County, programs: int, random: Random) -> Surroundings:
    return Surroundings(
        county=county,
        programs=programs,
        venues=tuple(_venue(county, number, random) for number in range(max(1, -(-programs // 14)))),
        people=tuple(_person(county, number, random) for number in range(2 + max(2, programs // 5))),
        equipment=tuple(_thing(county, number) for number in range(max(2, programs // 10))),
        zones=tuple(_zone(county, number) for number in range(max(1, -(-programs // A_FILE)))),
    )


def _venue(county: County, number: int, random: Random) -> Venue:
    lap, index = divmod(number, len(phrases.VENUES))
    slug, title = phrases.VENUES[index]
    suffix = "" if lap == 0 else f" {phrases.VILLAGES[lap % len(phrases.VILLAGES)]} {persian(lap)}"
    return Venue(
        id=f"{county.id}/{slug}" + (f"-{lap + 1}" if lap else ""),
        title=f"{title} {county.title}{suffix}",
        address=f"{random.choice(phrases.STREETS)}، پلاک {persian(random.randrange(1, 300))}",
        capacity=random.choice((80, 120, 200, 350, 600, 1200)),
        latitude=round(county.latitude + random.uniform(-0.03, 0.03), 5),
        longitude=round(county.longitude + random.uniform(-0.03, 0.03), 5),
    )


def _person(county: County, number: int, random: Random) -> Named:
    office = phrases.OFFICES[number % len(phrases.OFFICES)]
    where = county.title if number < len(phrases.OFFICES) else f"{random.choice(phrases.VILLAGES)} {county.title}"
    return Named(f"{county.id}-official-{number + 1}", f"{office} {where}")


def _thing(county: County, number: int) -> Named:
    name, title = (("sound-van", "خودروی صوت"), ("clinic-bus", "اتوبوس درمانگاه"), ("stage", "صحنهٔ سیار"))[number % 3]
    return Named(f"{county.id}-{name}-{number // 3 + 1}", f"{title} {county.title} {persian(number // 3 + 1)}")


def _zone(county: County, number: int) -> Zone:
    path = f"{county.id}/zone-{number + 1}"
    bases = tuple(
        Named(
            f"{path}/base-{index + 1}", f"پایگاه {phrases.BASE_NAMES[(2 * number + index) % len(phrases.BASE_NAMES)]}"
        )
        for index in range(2)
    )
    group = Named(f"{bases[0].id}/group-1", f"گروه جهادی {phrases.BASE_NAMES[number % len(phrases.BASE_NAMES)]}")
    title = f"حوزه {persian(number + 1)} {phrases.ZONE_NAMES[number % len(phrases.ZONE_NAMES)]} {county.title}"
    return Zone(path, title, bases, group if number % 2 == 0 else None)
