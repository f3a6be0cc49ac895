"""A whole event folder becomes a week: the order in which its files are read."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.spelling import ENGLISH, Spelling
from scheduler.model.known import KnownRelease
from scheduler.model.naming import below_the_province
from scheduler.model.nouns import County, Equipment, Organizer, Person
from scheduler.model.program import Program, Ref
from scheduler.model.week import Week
from scheduler.persian.context import DateContext
from scheduler.persian.jalali import DateRange
from scheduler.reading.files import other_files, read_text, yaml_files
from scheduler.reading.header import Header, read_header
from scheduler.reading.log import Log
from scheduler.reading.look import read_look
from scheduler.reading.noun_tables import EQUIPMENT, PERSON
from scheduler.reading.nouns import by_id, read_equipment, read_person
from scheduler.reading.organizers import read_organizers
from scheduler.reading.places import Map, read_places
from scheduler.reading.programs import copies_marked, read_programs
from scheduler.reading.record import read_rows
from scheduler.reading.rules.files import MISSING_FILE
from scheduler.reading.rules.syntax import flaw_finding
from scheduler.reading.samples import NO_SAMPLES, Samples
from scheduler.reading.sessions import Setting
from scheduler.reading.spelling import persian_keys
from scheduler.reading.strays import misnamed_programs, strays, unread_programs
from scheduler.reading.timing import NO_COUNTY
from scheduler.source import nodes
from scheduler.source.comments import swallowed_texts
from scheduler.source.nodes import Node
from scheduler.source.recovery import read_tree
from scheduler.source.span import Span


class Reading(NamedTuple):
    """What came of a folder: the week, where it could be made, and every fault of every file."""

    week: Week | None
    findings: tuple[Diagnostic, ...]
    spelling: Spelling = ENGLISH


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
    findings = [*strays(folder)]
    if not (folder / "week.yaml").exists():
        missing = MISSING_FILE.at(Span.of_file("week.yaml"), name="week.yaml")
        is_misnamed = any(dict(found.values).get("meant") == "week.yaml" for found in findings)
        return Reading(None, tuple(findings) if is_misnamed else (missing, *findings))
    files = _Files(folder, findings)
    root, log = files.load("week.yaml")
    if root is None and not any(found.span.file == "week.yaml" for found in findings):
        # An empty file lacks all that it must have.
        root = nodes.Mapping((), True, Span.of_file("week.yaml"))
    header = read_header(root, log) if root is not None else None
    if header is not None:
        files.samples = Samples(header.window)
    around = _surroundings(files, header.window if header else None)
    if header is None:
        return files.reading(None)
    files.samples = Samples(header.window, _sample_ids(header, around))
    programs = _programs(files, header, around, on_file)
    week = _week(folder.resolve().name, header, around, programs, known)
    return files.reading(week._replace(look=read_look(folder, header.look, findings)))


def _sample_ids(header: Header, around: _Surroundings) -> Mapping[str, str]:
    """Return an id of each kind of noun that the week has, as programs name it."""
    nouns: Mapping[str, Mapping[str, object]] = {
        "kind": header.kinds,
        "figure": header.figures,
        "role": {"speaker": None} if "speaker" in header.roles else header.roles,
        "organizer": below_the_province(around.organizers),
        "county": around.places.counties,
        "place": around.places.places or around.places.counties,
        "person": around.people,
        "equipment": around.equipment,
    }
    return {name: next(iter(known)) for name, known in nouns.items() if known}


def _surroundings(files: _Files, window: DateRange | None) -> _Surroundings:
    organizers = read_organizers(*files.load("organizers.yaml"))
    places = read_places(*files.load("places.yaml"), window)
    root, log = files.load("people.yaml")
    people = by_id(read_rows(root, PERSON, log), lambda row: read_person(row, window), log)
    root, log = files.load("equipment.yaml")
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
        staff_address=header.staff_address,
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


class _Files:
    """The files of one event folder as they are read; `findings` fills, and the language of keys is remembered."""

    def __init__(self, folder: Path, findings: list[Diagnostic]) -> None:
        self.folder = folder
        self.findings = findings
        self.samples = NO_SAMPLES
        self._logs: list[Log] = []

    def load(self, file: str) -> tuple[Node | None, Log]:
        """Return the tree of a file, None where it is absent or unreadable, and a log that adds to `findings`."""
        log = Log(file, self.findings, self.samples)
        self._logs.append(log)
        if not os.path.lexists(self.folder / file):
            return None, log
        content = read_text(self.folder, file)
        self.findings.extend(content.findings)
        if content.text is None:
            return None, log
        tree = read_tree(content.text, file)
        for flaw in (*tree.flaws, *swallowed_texts(content.text, tree.root, file)):
            log.add(flaw_finding(flaw))
        return tree.root, log

    def reading(self, week: Week | None) -> Reading:
        """Return what came of the files."""
        persian = frozenset(log.file for log in self._logs if log.is_persian)
        return Reading(week, tuple(self.findings), Spelling(persian_keys(), persian) if persian else ENGLISH)


def _programs(
    files: _Files, header: Header, around: _Surroundings, on_file: Callable[[str], None]
) -> tuple[Program, ...]:
    county_at = _counties(around.organizers, around.places)
    setting = Setting(DateContext(header.window), header.defaults.minutes, header.prayer.congregation, county_at)
    programs: list[Program] = []
    names = yaml_files(files.folder, "programs")
    files.findings.extend(misnamed_programs(tuple(file for file in names if file.lower().endswith(".txt"))))
    files.findings.extend(unread_programs(other_files(files.folder, "programs")))
    for file in names:
        if file.lower().endswith(".txt"):
            continue
        on_file(file)
        root, log = files.load(file)
        programs.extend(read_programs(root, header, setting, log))
    return copies_marked(programs)


def _counties(organizers: Mapping[str, Organizer], known: Map) -> Callable[[Ref | None], County | None]:
    """Return how to find the county whose prayer times hold at a place, in a county or for an organizer.

    Where nothing says the county it is `NO_COUNTY`; where another finding tells why it is not known, None.
    """

    def county_at(where: Ref | None) -> County | None:
        named = where.id if where else ""
        place = known.places.get(named)
        noun = place if place or named in known.counties else organizers.get(named)
        if noun is not None and not noun.county:
            return NO_COUNTY
        return known.counties.get(noun.county if noun else named)

    return county_at
