"""The ready-made value of one daily agenda: every word that both engines show, in their order."""

from __future__ import annotations

from dataclasses import dataclass, field

COLUMNS = ("ساعت", "برنامه", "مکان", "برگزارکننده", "مسئولان")
HEADING = "برنامهٔ روزانهٔ"


@dataclass(frozen=True, slots=True)
class Duty:
    """Who is in charge, by role: «سخنران» and «معاون استاندار»."""

    role: str
    person: str


@dataclass(frozen=True, slots=True)
class Row:
    """One session. Of each pair of lines the second is set smaller; empty texts take no room. `time` is «۰۸:۳۰»,
    «تا», «۱۰:۰۰», or one phrase.

    `expected` is «۱۲۰۰ نفر»; `notes` are the paragraphs of description and note, and who answers questions.
    `mark` is its status where it isn't confirmed, `struck` strikes the title, `sample` marks it as illustrative.
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
    venue: str
    venue_note: str
    organizer: str
    organizer_note: str
    people: tuple[Duty, ...]
    notes: tuple[str, ...]
    tall: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading: running items, then the parts of the day."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class FeedLink:
    """The calendar that holds this sheet's programs: its https address, and that address as a QR code."""

    address: str
    caption: str
    size: int
    path: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One daily agenda of the province or of a county."""

    name: str
    week: str
    scope: str
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
    heading: str = HEADING
    columns: tuple[str, ...] = COLUMNS
    sample_word: str = "نمونه"
    page_words: tuple[str, str] = field(default=("صفحهٔ", "از"))
