"""The ready-made value of a week poster: every word that both engines show, in their order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from scheduler.emitters.feed_link import FeedLink

Paper = Literal["a4", "a3"]
HEADING = "برنامهٔ هفتهٔ"
BAND_HEADING = "تمام‌روز و چندروزه"
HOUR_SHARE = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """One session as it hangs on the wall: «۰۹:۰۰ تا ۱۱:۳۰», title, venue; `color` is that of its kind (`#rrggbb`)."""

    time: str
    title: str
    venue: str
    kind: str
    color: str
    mark: str
    struck: bool
    sample: bool


@dataclass(frozen=True, slots=True)
class DayHead:
    """A day over its column; `lanes` programs stand side by side below it, so it takes `share` percent of the width."""

    weekday: str
    date: str
    holiday: str
    lanes: int
    share: float


@dataclass(frozen=True, slots=True)
class Band:
    """What runs all day or for days, over some columns, with the empty columns before it and, in the end, after it."""

    gap: int
    columns: int
    rest: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Cell:
    """The entries of one day that start within one hour, by start, so many side by side.

    A `tall` cell may go on on the next page, between two entries: it might not fit on one.
    """

    lanes: int
    entries: tuple[Entry, ...]
    tall: bool


@dataclass(frozen=True, slots=True)
class HourRow:
    """All that starts within one hour: a cell for each day of the page."""

    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Days side by side; `bands` are lines of what runs over them, each line without overlap."""

    days: tuple[DayHead, ...]
    bands: tuple[tuple[Band, ...], ...]
    rows: tuple[HourRow, ...]


@dataclass(frozen=True, slots=True)
class KindMark:
    """A kind of the legend with its colour (`#rrggbb`)."""

    title: str
    color: str


@dataclass(frozen=True, slots=True)
class Poster:
    """The week of one county for one size of paper."""

    name: str
    heading: str
    scope: str
    week: str
    dates: str
    paper: Paper
    pages: tuple[Page, ...]
    legend: tuple[KindMark, ...]
    empty: str
    notes: tuple[str, ...]
    edition_line: str
    feed: FeedLink | None
    band_heading: str = BAND_HEADING
    hour_share: int = HOUR_SHARE
    sample_word: str = "نمونه"
    page_words: tuple[str, str] = ("صفحهٔ", "از")
