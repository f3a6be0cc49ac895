"""The ready-made value of a quick reference: what, when and where, every word that both engines show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from scheduler.emitters.charts import Heat

HEADING = "هفته در یک برگه"


class Setting(NamedTuple):
    """How a sheet is set: the size of its type in points, and its columns on A4."""

    size: float
    columns: int


@dataclass(frozen=True, slots=True)
class Line:
    """A program at one time and place; `days` tells on which days where no heading does.

    A `tall` line may be cut between columns.
    """

    time: str
    days: str
    title: str
    mark: str
    struck: bool
    sample: bool
    place: str
    tall: bool


@dataclass(frozen=True, slots=True)
class Section:
    """The lines of one day, or those of several days."""

    heading: str
    note: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Quick:
    """The week of the province or of a county on as few sheets as it takes; with `heat` lines are but the headlines."""

    name: str
    scope: str
    week: str
    dates: str
    size: float
    columns: int
    heat: Heat | None
    about: str
    sections: tuple[Section, ...]
    empty: str
    legend: tuple[str, ...]
    edition_line: str
    heading: str = HEADING
    sample_word: str = "نمونه"
    page_words: tuple[str, str] = ("صفحهٔ", "از")
