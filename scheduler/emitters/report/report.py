"""The ready-made value of the press office's report: charts of the week and a map of counties."""

from __future__ import annotations

from dataclasses import dataclass

from scheduler.emitters.charts import Chart, Fact, Heat


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
