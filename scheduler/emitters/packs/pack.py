"""The ready-made value of a pack: what those who go from door to door for a base carry with them."""

from __future__ import annotations

from dataclasses import dataclass

from scheduler.emitters.sheets.agenda import Sheet
from scheduler.emitters.sheets.change_sheet import ChangeSheet

HEADING = "بستهٔ"
DAY_WORDS = ("امروز", "فردا")
NO_RELEASE = "هنوز نسخه‌ای اعلام نشده است."
NO_PROGRAM = "برای این هفته برنامه‌ای اعلام نشده است."


@dataclass(frozen=True, slots=True)
class PackDay:
    """The agenda of «امروز» or «فردا»."""

    word: str
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to call: a person, what they are in charge of, and their phone."""

    person: str
    duty: str
    phone: str


@dataclass(frozen=True, slots=True)
class Glance:
    """One session in short: when, what, where; `struck` and `mark` tell a status."""

    time: str
    title: str
    venue: str
    mark: str
    struck: bool


@dataclass(frozen=True, slots=True)
class GlanceDay:
    """The sessions that begin on a day, in short."""

    date: str
    rows: tuple[Glance, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """Today and tomorrow, contacts, the week at a glance, and what the latest release changed for one organizer.

    `contacts` are on packs for staff alone. Without `changes` there is no release yet.
    """

    name: str
    week: str
    scope: str
    within: str
    date: str
    days: tuple[PackDay, ...]
    contacts: tuple[Contact, ...]
    glance: tuple[GlanceDay, ...]
    changes: ChangeSheet | None
    legend: tuple[str, ...]
    edition_line: str
    heading: str = HEADING
    contacts_heading: str = "تماس"
    contact_columns: tuple[str, str, str] = ("چه کسی", "مسئول", "تلفن")
    glance_heading: str = "هفته در یک نگاه"
    glance_columns: tuple[str, str, str] = ("چه وقت", "چه برنامه‌ای", "کجا")
    no_program: str = NO_PROGRAM
    changes_heading: str = "تغییرها"
    no_release: str = NO_RELEASE
    page_words: tuple[str, str] = ("صفحهٔ", "از")
