"""The ready-made value of an official's sheet: every word that both engines show, in their order."""

from __future__ import annotations

from dataclasses import dataclass, field

from scheduler.emitters.feed_link import FeedLink

COLUMNS = ("ساعت", "برنامه", "مکان", "تماس")


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to call about a program: «میزبان», «مدیر سالن», «۰۷۱…»; the role or the name may be empty.

    `dial` is the number as a phone dials it, empty where it is none.
    """

    role: str
    name: str
    phone: str
    dial: str


@dataclass(frozen=True, slots=True)
class Stop:
    """One session of the person on a day.

    `time` is «۰۸:۳۰», «تا», «۱۰:۰۰», or one phrase; `way` tells the way from the stop before, `is_late` that it takes
    longer than there is time for. `duty` is what the person does there; `notes` are the lines below.
    """

    id: str
    time: tuple[str, ...]
    time_note: str
    way: str
    is_late: bool
    title: str
    duty: str
    mark: str
    struck: bool
    sample: bool
    venue: str
    address: str
    organizer: str
    contacts: tuple[Contact, ...]
    notes: tuple[str, ...]
    tall: bool


@dataclass(frozen=True, slots=True)
class PersonDay:
    """A day on which the person is somewhere."""

    date: str
    gregorian: str
    holidays: tuple[str, ...]
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class PersonSheet:
    """Everything one official does in the week."""

    name: str
    person: str
    organizer: str
    week: str
    window: str
    count: str
    feed: FeedLink | None
    days: tuple[PersonDay, ...]
    empty: str
    legend: tuple[str, ...]
    edition_line: str
    columns: tuple[str, ...] = COLUMNS
    sample_word: str = "نمونه"
    page_words: tuple[str, str] = field(default=("صفحهٔ", "از"))
