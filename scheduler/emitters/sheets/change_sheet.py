"""The ready-made value of a change sheet: every word that both engines show, in their order."""

from __future__ import annotations

from dataclasses import dataclass

HEADING = "برگهٔ تغییرها"
COLUMNS = ("برنامه و تغییر آن", "پیش از این", "اکنون")
FIRST_RELEASE = "نخستین نسخه: همه تازه است"
NO_CHANGE = "تغییری نیست"
LEGEND = "نوشتهٔ خط‌خورده دیگر درست نیست. نوشتهٔ پررنگِ ستون «اکنون» تازه است."


@dataclass(frozen=True, slots=True)
class Piece:
    """A day, a time or a place; `changed` says that it is another one on the other side."""

    text: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """One session before and after: day, time and place; a side is empty where the session was not yet, or is no more.

    `gone` is what stands in place of the side after: «لغو شد».
    """

    before: tuple[Piece, ...]
    after: tuple[Piece, ...]
    gone: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One program: what changed in words, and its sessions; `old_title` is empty where the title stayed.

    `mark` tells what the heading of its section leaves open. A `tall` row may be cut between pages.
    """

    title: str
    old_title: str
    mark: str
    sample: bool
    words: tuple[str, ...]
    moments: tuple[Moment, ...]
    tall: bool


@dataclass(frozen=True, slots=True)
class Section:
    """The programs that one sort of thing befell, under its heading with their number."""

    heading: str
    count: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ChangeSheet:
    """What one release changed; `span` is «از نسخهٔ …» and «تا نسخهٔ …», `empty` stands large where there is no row."""

    name: str
    week: str
    scope: str
    span: tuple[str, ...]
    note: str
    summary: str
    sections: tuple[Section, ...]
    empty: str
    legend: tuple[str, ...]
    edition_line: str
    heading: str = HEADING
    columns: tuple[str, str, str] = COLUMNS
    sample_word: str = "نمونه"
    signature: tuple[str, str] = ("نام و امضا:", "روز و ساعت نصب:")
    page_words: tuple[str, str] = ("صفحهٔ", "از")
