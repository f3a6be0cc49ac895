"""The stages of `print`: of a checked week, make the sheets that are asked for and lay them into a folder."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from scheduler.emission import edition_of
from scheduler.emitters.page_files import page_files
from scheduler.emitters.paper import Printed, sheet_pages, sheet_pdfs
from scheduler.model.edition import Edition
from scheduler.model.week import Week
from scheduler.pipeline import OwnFiles, Progress
from scheduler.protocols import Artifact
from scheduler.publishing.folder import publish_folder, published_paths
from scheduler.publishing.manifest import is_ours
from scheduler.releases.past import Announced
from scheduler.sheets import printed_sheets

# No sheet of these kinds is made by `build`: all of them are meant by their name.
_NEVER_STANDARD = frozenset({"pack", "person"})
_PAGE = re.compile(rb"/Type\s*/Page\b")


class Wanted(NamedTuple):
    """Which sheets are asked for; what is empty bounds nothing. The county "" is the whole province."""

    kinds: tuple[str, ...]
    days: frozenset[str] = frozenset()
    counties: frozenset[str] = frozenset()
    organizers: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    paper: str = ""

    def has(self, sheet: Printed) -> bool:
        """Tell whether a sheet is asked for; one that is not standard, where its county, organizer or person is named.

        A sheet of no one day is on every day; one of no county and no organizer is not asked for by naming some.
        """
        if (self.days and sheet.day is not None and sheet.day not in self.days) or self.paper not in ("", sheet.paper):
            return False
        if self.counties or self.organizers or self.people:
            named = (sheet.county in self.counties, sheet.organizer in self.organizers, sheet.person in self.people)
            return any(named)
        return sheet.is_standard or sheet.kind in _NEVER_STANDARD

    def without(self) -> Iterator[tuple[str, Wanted]]:
        """Yield each bound by its name, with what is asked for without it."""
        empty = Wanted(())
        for name in ("days", "counties", "organizers", "people", "paper"):
            if getattr(self, name):
                yield name, self._replace(**{name: getattr(empty, name)})


class Sheet(NamedTuple):
    """A file that was laid into the folder, and how many pages it has (0 where nobody counts, in HTML)."""

    path: str
    pages: int


class Printout(NamedTuple):
    """What was printed; `in_plain` counts the sheets that have no large form where one was asked for.

    Where nothing was, `instead` tells how many sheets there would be without one of the bounds.
    """

    sheets: tuple[Sheet, ...] = ()
    in_plain: int = 0
    instead: tuple[tuple[str, int], ...] = ()


class PublicFolder(Exception):
    """Sheets were to go into a folder that is published."""


def print_week(
    week: Week,
    announced: Announced | None,
    wanted: Wanted,
    target: Path,
    *,
    own: OwnFiles = (),
    stamp: datetime | None = None,
    ending: str = "pdf",
    points: int = 0,
    is_staff: bool = False,
    on_file: Progress = lambda _file: None,
) -> Printout:
    """Lay the sheets that are asked for into a folder, beside what was printed there before.

    Raises PublicFolder for a folder that `build` publishes or one inside it, TemplateFault, and what publish_folder does.
    """
    refuse_public(target)
    edition, _ = edition_of(
        week, address="", stamp=stamp, announced=announced, holds=_is_feed, own=own, is_staff=is_staff
    )
    listed = tuple(sheet for sheet in printed_sheets(edition, announced, wanted.kinds) if ending in sheet.endings)
    sheets = tuple(filter(wanted.has, listed))
    if not sheets:
        counts = ((name, sum(map(fewer.has, listed))) for name, fewer in wanted.without())
        return Printout(instead=tuple((name, count) for name, count in counts if count))
    made = tuple(sheet.in_large(points) for sheet in sheets) if points else sheets
    publish_folder(_files(edition, made, ending), target, on_file, lambda _path, content: content)
    paths = (sheet.path(ending) for sheet in made)
    in_plain = sum(sheet.large is None for sheet in sheets) if points else 0
    return Printout(tuple(Sheet(path, _pages(target / path)) for path in paths), in_plain)


def refuse_public(target: Path) -> None:
    """Raise PublicFolder where a folder is one that `build` publishes, or lies in such."""
    real = Path(os.path.realpath(target))
    inside = (folder for folder in real.parents if is_ours(folder))
    if any(path == "index.html" or path.startswith("feeds/") for path in published_paths(real)) or any(inside):
        raise PublicFolder(str(target))


def _files(edition: Edition, sheets: Iterable[Printed], ending: str) -> Iterable[Artifact]:
    return sheet_pdfs(edition, sheets) if ending == "pdf" else chain(sheet_pages(edition, sheets), page_files(edition))


def _is_feed(path: str) -> bool:
    """Tell what a sheet on paper may point to: the calendars that are published."""
    return path.startswith("feeds/")


def _pages(file: Path) -> int:
    return len(_PAGE.findall(file.read_bytes())) if file.suffix == ".pdf" else 0
