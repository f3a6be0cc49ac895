"""The ready-made value of one daily agenda: every word that both engines show, in their order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from scheduler.emitters.feed_link import FeedLink

HEADING = "برنامهٔ روزانهٔ"
RUNNING_SIZE = 9.5


@dataclass(frozen=True, slots=True)
class Column:
    """What stands under a heading of the table; where there is no such column, under the title, after its label."""

    key: Literal["time", "title", "venue", "organizer", "people", "done"]
    label: str


TIME, TITLE, VENUE = Column("time", "ساعت"), Column("title", "برنامه"), Column("venue", "مکان")
ORGANIZER, PEOPLE = Column("organizer", "برگزارکننده"), Column("people", "مسئولان")
DONE = Column("done", "انجام شد")
COLUMNS = (TIME, TITLE, VENUE, ORGANIZER, PEOPLE)


@dataclass(frozen=True, slots=True)
class Duty:
    """Who is in charge, by role: «سخنران» and «معاون استاندار»; `phone` only on sheets for staff."""

    role: str
    person: str
    phone: str


@dataclass(frozen=True, slots=True)
class Row:
    """One session. Of each pair of lines the second is set smaller; empty texts take no room. `time` is «۰۸:۳۰»,
    «تا», «۱۰:۰۰», or one phrase.

    `expected` is «۱۲۰۰ نفر»; `notes` are the paragraphs of description and note, and who answers questions.
    `mark` is its status where it isn't confirmed, `struck` strikes the title, `sample` marks it as illustrative.
    `takes_place` gives it a box to tick where there is a column for it.
    `tall` rows may be cut between pages, since they might not fit on one.
    """

    id: str
    time: tuple[str, ...]
    time_note: str
    title: str
    kind: str
    expected: str
    mark: str
    struck: bool
    sample: bool
    takes_place: bool
    venue: str
    venue_note: str
    organizer: str
    organizer_note: str
    people: tuple[Duty, ...]
    notes: tuple[str, ...]
    tall: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading: running items, then the parts of the day."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One daily agenda of the province, of a county or of an organizer with all below it.

    `within` names the nodes above an organizer. `points` is the size of running text, `is_large` large print.
    `note_lines` is how many ruled lines are left for writing.
    """

    name: str
    week: str
    scope: str
    within: str
    date: str
    gregorian: str
    count: str
    holidays: tuple[str, ...]
    prayer_place: str
    prayer_times: tuple[tuple[str, str], ...]
    feed: FeedLink | None
    groups: tuple[Group, ...]
    empty: str
    legend: tuple[str, ...]
    edition_line: str
    note_lines: int
    columns: tuple[Column, ...]
    under: tuple[Column, ...]
    points: float = RUNNING_SIZE
    is_large: bool = False
    heading: str = HEADING
    sample_word: str = "نمونه"
    notes_word: str = "یادداشت"
    page_words: tuple[str, str] = field(default=("صفحهٔ", "از"))
