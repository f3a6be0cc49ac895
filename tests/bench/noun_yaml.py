"""The files of a generated week but for its programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.bench.surroundings import ON_HOLIDAYS, Kind, Surroundings, Zone

_WEEK = """\
title: هفته بسیج سازندگی (سنجش)
window: ۱۷ تا ۲۲ اردیبهشت ۱۴۰۲
domain: bench.example
address: https://bench.example/1402
announced: 1402-02-10 10:00
description: |
  هفته‌ای ساختگی برای سنجش سرعت: {programs} برنامه.
credits: [GeoNames (CC BY 4.0)]
defaults: {{visibility: public, status: confirmed}}
prayer: {{congregation: ۳۵ دقیقه, window: ۳۰ دقیقه}}
figures:
  - {{id: projects, title: طرح عمرانی, unit: طرح}}
  - {{id: homes, title: خانهٔ مرمت‌شده, unit: خانه}}
  - {{id: loans, title: وام, unit: فقره}}
  - {{id: visits, title: ویزیت رایگان, unit: نفر}}
kinds:
"""
_OUTDOORS = frozenset({"camp", "planting"})
_THROUGH_PRAYER = frozenset({"exhibition", "desk"})


def week_yaml(programs: int, kinds: Sequence[Kind]) -> str:
    """Return week.yaml."""
    return _WEEK.format(programs=programs) + "".join(map(_kind, kinds))


def _kind(kind: Kind) -> str:
    form = "    form: band\n" if kind.habit == "camp" else "    hours: ۷ تا ۲۳\n    length: ۳۰ دقیقه تا ۵ ساعت\n"
    field = "    field: true\n" if kind.habit in _OUTDOORS else ""
    prayer = "    through_prayer: true\n" if kind.habit in _THROUGH_PRAYER else ""
    holiday = "    on_holiday: true\n" if kind.habit in ON_HOLIDAYS else ""
    return f"  - id: {kind.id}\n    title: {kind.title}\n{form}    color: {kind.color}\n{field}{prayer}{holiday}"


def organizers_yaml(counties: Sequence[Surroundings]) -> str:
    """Return organizers.yaml: the province, a district a county, its zones, bases and groups."""
    head = "- id: fars\n  title: استان فارس\n  level: province\n  county: shiraz\n  children:\n"
    return head + "".join(map(_district, counties))


def _district(around: Surroundings) -> str:
    county = around.county
    head = f"    - id: {county.id}\n      title: ناحیه {county.title}\n      county: {county.id}\n      children:\n"
    return head + "".join(map(_zone, around.zones))


def _zone(zone: Zone) -> str:
    head = f"        - id: {_last(zone.id)}\n          title: {zone.title}\n          children:\n"
    bases = (f"{{id: {_last(base.id)}, title: {base.title}{_below(zone, base.id)}}}" for base in zone.bases)
    return head + "".join(f"            - {base}\n" for base in bases)


def _below(zone: Zone, base: str) -> str:
    if zone.group is None or not zone.group.id.startswith(f"{base}/"):
        return ""
    return f", children: [{{id: {_last(zone.group.id)}, title: {zone.group.title}}}]"


def _last(path: str) -> str:
    return path.rpartition("/")[2]


def places_yaml(counties: Sequence[Surroundings]) -> str:
    """Return places.yaml: all counties, then all venues."""
    return "".join(("counties:\n", *map(_county, counties), "\nplaces:\n", *_venues(counties)))


def _county(around: Surroundings) -> str:
    county = around.county
    point = f"latitude: {county.latitude}, longitude: {county.longitude}"
    return f"  - {{id: {county.id}, title: {county.title}, capital: {county.capital}, {point}}}\n"


def _venues(counties: Sequence[Surroundings]) -> Iterator[str]:
    for around in counties:
        for venue in around.venues:
            yield f"  - id: {venue.id}\n    title: {venue.title}\n    address: {venue.address}\n"
            yield f"    capacity: {venue.capacity}\n    latitude: {venue.latitude}\n    longitude: {venue.longitude}\n"


def people_yaml(counties: Sequence[Surroundings]) -> str:
    """Return people.yaml: offices, not names."""
    return "".join(
        f'- {{id: {person.id}, title: {person.title}, organizer: {around.county.id}, phone: "0710000{number % 10000:04}"}}\n'
        for around in counties
        for number, person in enumerate(around.people)
    )


def equipment_yaml(counties: Sequence[Surroundings]) -> str:
    """Return equipment.yaml."""
    return "".join(
        f"- id: {thing.id}\n  title: {thing.title}\n  county: {around.county.id}\n"
        for around in counties
        for thing in around.equipment
    )
