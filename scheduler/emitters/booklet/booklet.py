"""The ready-made value of the booklet of a week: every word that both engines show, in their order."""

from __future__ import annotations

from dataclasses import dataclass

from scheduler.emitters.charts import Chart, Fact

HEADING = "دفترچهٔ برنامه‌ها"
COLUMNS = ("ساعت", "برنامه و برگزارکننده", "مکان")


@dataclass(frozen=True, slots=True)
class Row:
    """One session on one day; `number` counts rows from the first day on, so that an index finds its page.

    `time` is «۰۸:۳۰», «تا», «۱۰:۰۰», or one phrase. A `tall` row may be cut between pages.
    """

    number: int
    time: tuple[str, ...]
    time_note: str
    title: str
    mark: str
    struck: bool
    sample: bool
    organizer: str
    venue: str
    county: str
    tall: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading: what runs all day or for days, then the parts of the day."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or what has no day yet; it begins a page of its own where it `breaks`."""

    anchor: str
    title: str
    count: str
    notes: tuple[str, ...]
    groups: tuple[Group, ...]
    breaks: bool


@dataclass(frozen=True, slots=True)
class DayLink:
    """The first row of an entry on a day; a page of paper is told by its number, one on screen by the day."""

    label: str
    row: int


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A place or an organizer with all its rows, which paper shows as page numbers."""

    title: str
    note: str
    rows: tuple[int, ...]
    days: tuple[DayLink, ...]


@dataclass(frozen=True, slots=True)
class IndexSection:
    """Entries under a county or a district."""

    heading: str
    entries: tuple[IndexEntry, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """An index; it begins a page of its own where it `breaks`."""

    anchor: str
    heading: str
    sections: tuple[IndexSection, ...]
    breaks: bool


@dataclass(frozen=True, slots=True)
class Booklet:
    """The whole week to read and to find: overview, days, indexes. Above the title of the cover a logo has room."""

    name: str
    title: str
    dates: str
    province: str
    count: str
    facts: tuple[Fact, ...]
    charts: tuple[Chart, ...]
    notes: tuple[str, ...]
    empty: str
    days: tuple[Day, ...]
    indexes: tuple[Index, ...]
    edition_line: str
    heading: str = HEADING
    contents: str = "فهرست"
    overview: str = "هفته در یک نگاه"
    columns: tuple[str, str, str] = COLUMNS
    sample_word: str = "نمونه"
    page_words: tuple[str, str] = ("صفحهٔ", "از")
