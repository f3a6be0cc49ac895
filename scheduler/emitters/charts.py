"""Ready-made charts that several printed outputs show: numbers in large, bars, a map of heat."""

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
