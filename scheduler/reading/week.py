"""A whole event folder becomes a week: the order in which its files are read."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic
from scheduler.model.known import KnownRelease
from scheduler.model.nouns import Equipment, Organizer, Person, Point
from scheduler.model.program import Program, Ref
from scheduler.model.week import Week
from scheduler.persian.context import DateContext
from scheduler.persian.jalali import DateRange
from scheduler.reading.files import read_text, yaml_files
from scheduler.reading.header import Header, read_header
from scheduler.reading.log import Log
from scheduler.reading.noun_tables import EQUIPMENT, PERSON
from scheduler.reading.nouns import by_id, read_equipment, read_person
from scheduler.reading.organizers import read_organizers
from scheduler.reading.places import Map, read_places
from scheduler.reading.programs import read_programs
from scheduler.reading.record import read_rows
from scheduler.reading.rules.files import MISSING_FILE
from scheduler.reading.rules.syntax import flaw_finding
from scheduler.reading.sessions import Setting
from scheduler.source.nodes import Node
from scheduler.source.recovery import read_tree
from scheduler.source.span import Span


class Reading(NamedTuple):
    """What came of a folder: the week, where it could be made, and every fault of every file."""

    week: Week | None
    findings: tuple[Diagnostic, ...]


class _Surroundings(NamedTuple):
    """What programs refer to, but for what week.yaml itself declares."""

    organizers: Mapping[str, Organizer]
    places: Map
    people: Mapping[str, Person]
    equipment: Mapping[str, Equipment]


def read_week(
    folder: Path, on_file: Callable[[str], None] = lambda _file: None, known: KnownRelease | None = None
) -> Reading:
    """Read an event folder; the week is None where week.yaml gives no window. `known` is its newest release."""
    if not (folder / "week.yaml").exists():
        return Reading(None, (MISSING_FILE.at(Span.of_file("week.yaml"), name="week.yaml"),))
    findings: list[Diagnostic] = []
    root, log = _load(folder, "week.yaml", findings)
    header = read_header(root, log) if root is not None else None
    around = _surroundings(folder, header.window if header else None, findings)
    if header is None:
        return Reading(None, tuple(findings))
    programs = _programs(folder, header, around, findings, on_file)
    return Reading(_week(folder.resolve().name, header, around, programs, known), tuple(findings))


def _surroundings(folder: Path, window: DateRange | None, findings: list[Diagnostic]) -> _Surroundings:
    organizers = read_organizers(*_load(folder, "organizers.yaml", findings))
    places = read_places(*_load(folder, "places.yaml", findings), window)
    root, log = _load(folder, "people.yaml", findings)
    people = by_id(read_rows(root, PERSON, log), lambda row: read_person(row, window), log)
    root, log = _load(folder, "equipment.yaml", findings)
    equipment = by_id(read_rows(root, EQUIPMENT, log), read_equipment, log)
    return _Surroundings(organizers, places, people, equipment)


def _week(
    slug: str, header: Header, around: _Surroundings, programs: tuple[Program, ...], known: KnownRelease | None
) -> Week:
    return Week(
        slug=slug,
        title=header.title,
        window=header.window,
        domain=header.domain,
        address=header.address,
        announced=header.announced,
        description=header.description,
        credits=header.credits,
        prayer=header.prayer,
        holidays=header.holidays,
        decisions=header.decisions,
        kinds=header.kinds,
        roles=header.roles,
        figures=header.figures,
        organizers=around.organizers,
        counties=around.places.counties,
        places=around.places.places,
        people=around.people,
        equipment=around.equipment,
        programs=programs,
        span=header.span,
        limits=header.limits,
        travel=header.travel,
        totals=header.totals,
        known=known,
    )


def _load(folder: Path, file: str, findings: list[Diagnostic]) -> tuple[Node | None, Log]:
    """Return the tree of a file, None where it is absent or unreadable, and a log that adds to `findings`."""
    log = Log(file, findings)
    if not os.path.lexists(folder / file):
        return None, log
    content = read_text(folder, file)
    findings.extend(content.findings)
    if content.text is None:
        return None, log
    tree = read_tree(content.text, file)
    findings.extend(flaw_finding(flaw) for flaw in tree.flaws)
    return tree.root, log


def _programs(
    folder: Path,
    header: Header,
    around: _Surroundings,
    findings: list[Diagnostic],
    on_file: Callable[[str], None],
) -> tuple[Program, ...]:
    point_at = _points(around.organizers, around.places)
    setting = Setting(DateContext(header.window), header.defaults.minutes, header.prayer.congregation, point_at)
    programs: list[Program] = []
    for file in yaml_files(folder, "programs"):
        on_file(file)
        root, log = _load(folder, file, findings)
        programs.extend(read_programs(root, header, setting, log))
    return tuple(programs)


def _points(organizers: Mapping[str, Organizer], known: Map) -> Callable[[Ref | None], Point | None]:
    """Return how to find the point whose prayer times hold at a place, in a county or for an organizer."""

    def point_at(where: Ref | None) -> Point | None:
        if where is None:
            return None
        place = known.places.get(where.id)
        organizer = organizers.get(where.id)
        county_id = (
            place.county if place else where.id if where.id in known.counties else organizer.county if organizer else ""
        )
        county = known.counties.get(county_id)
        return county.point if county else None

    return point_at
