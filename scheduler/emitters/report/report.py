"""The ready-made value of the press office's report: totals, bars, a map of heat and a map of counties."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """A number in large, with what it counts."""

    number: str
    label: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A line of a bar chart: its label, its number, and its length as percent of the longest."""

    label: str
    number: str
    share: float


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars under a heading, with one line on what they count."""

    heading: str
    about: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Shade:
    """A cell of the heat map: its number, empty for none, and its darkness from 0 to 4."""

    number: str
    level: int


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A county with a cell for each day and its total."""

    label: str
    cells: tuple[Shade, ...]
    total: str


@dataclass(frozen=True, slots=True)
class Heat:
    """Counties by days."""

    heading: str
    about: str
    columns: tuple[str, ...]
    total_word: str
    rows: tuple[HeatRow, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """A county on the map: its point in percent from the left and the top, and its radius in percent of the width.

    Its label stands below it, or `above` where another dot is in the way.
    """

    label: str
    number: str
    x: float
    y: float
    radius: float
    above: bool


@dataclass(frozen=True, slots=True)
class DotMap:
    """Counties as dots; `height` is that of the map in percent of its width."""

    heading: str
    about: str
    height: float
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The report of a week."""

    name: str
    heading: str
    week: str
    dates: str
    facts: tuple[Fact, ...]
    charts: tuple[Chart, ...]
    heat: Heat
    map: DotMap | None
    notes: tuple[str, ...]
    edition_line: str
    page_words: tuple[str, str] = ("صفحهٔ", "از")
