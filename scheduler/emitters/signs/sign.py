"""The ready-made value of a door sign: what is on at one place on each of its days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from scheduler.emitters.feed_link import FeedLink

Size = Literal["huge", "large", "plain"]


@dataclass(frozen=True, slots=True)
class Item:
    """One session at the door: «۰۹:۰۰ تا ۱۱:۳۰» or «تمام‌روز», title, who holds it."""

    time: str
    time_note: str
    title: str
    kind: str
    organizer: str
    mark: str
    struck: bool
    sample: bool


@dataclass(frozen=True, slots=True)
class Brief:
    """A day of the week in small: its programs in one line each."""

    date: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class DoorDay:
    """One page: the programs of a day, as large as they fit, and the other days of the place in small."""

    weekday: str
    date: str
    holiday: str
    items: tuple[Item, ...]
    week: tuple[Brief, ...]
    size: Size


@dataclass(frozen=True, slots=True)
class Sign:
    """The sign of one place: a page for each day on which something is held there."""

    name: str
    place: str
    address: str
    week: str
    days: tuple[DoorDay, ...]
    legend: tuple[str, ...]
    edition_line: str
    feed: FeedLink | None
    week_heading: str = "روزهای دیگر اینجا"
    sample_word: str = "نمونه"
    page_words: tuple[str, str] = ("صفحهٔ", "از")
