"""The sheet of one official: days, places, ways and telephone numbers; HTML and PDF alike, whatever the text."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from html import unescape

import pytest
from pypdf import PdfReader

from scheduler.emitters.person_sheets import PersonSheet, person_page, person_pdf, person_sheet
from scheduler.emitters.person_sheets.stops import dialled
from scheduler.model.edition import Edition
from scheduler.model.nouns import Person
from scheduler.model.program import Program
from scheduler.model.travel import Roads
from scheduler.model.week import Week
from tests.emitters.agendas.readings import bare, letters
from tests.emitters.agendas.weeks import LONG_TITLE, crowded, every_row, hostile
from tests.factories import PEOPLE, make_edition, make_program, make_session, make_week

HEAD = PEOPLE[0]
EDITION = make_edition(make_week())
ROLES = (("speaker", "province-head"), ("lead", "hall-manager"))


def sheet_of(week: Week, person: Person = HEAD) -> PersonSheet:
    """Return the sheet of a person who has a part in every program of a week."""
    return person_sheet(staff(make_edition(week)), person, Roads(week))


def staff(edition: Edition) -> Edition:
    """Return an edition as one for staff."""
    return replace(edition, is_staff=True)


def assigned(*programs: Program) -> Week:
    """Return a week of programs."""
    return make_week(*programs)


def texts(sheet: PersonSheet) -> list[str]:
    """Return every text of the days of a sheet."""
    found: list[str] = []
    for day in sheet.days:
        found += [day.date, day.gregorian, *day.holidays]
        for stop in day.stops:
            found += [*stop.time, stop.time_note, stop.way, stop.title, stop.duty, stop.mark, stop.venue, stop.address]
            found += [stop.organizer, *stop.notes]
            found += [part for one in stop.contacts for part in (one.role, one.name, one.phone)]
    return found


WEEKS = {
    "every row": every_row(),
    "crowded": crowded(),
    "long": assigned(*(make_program(f"p{index}", LONG_TITLE, people=ROLES) for index in range(12))),
    "hostile": hostile().week,
}


@pytest.mark.parametrize("name", WEEKS)
def test_pdf_holds_every_text_of_the_sheet(name: str) -> None:
    sheet = sheet_of(WEEKS[name])
    pdf = PdfReader(io.BytesIO(person_pdf(EDITION, sheet).produce()))
    shown = letters(*(page.extract_text() for page in pdf.pages))
    assert letters(*texts(sheet)) - shown == letters()
    assert [page.mediabox.width < page.mediabox.height for page in pdf.pages] == [True] * len(pdf.pages)


@pytest.mark.parametrize("name", WEEKS)
def test_page_holds_every_text_of_the_sheet(name: str) -> None:
    sheet = sheet_of(WEEKS[name])
    page = next(made for made in person_page(staff(make_edition(WEEKS[name])), sheet) if made.path == "index.html")
    html = re.sub(r"<(style|title)\b.*?</\1>", "", page.produce().decode(), flags=re.DOTALL)
    shown = bare(unescape(re.sub(r"<[^>]*>", " ", html)))
    missing = [text for text in texts(sheet) if bare(text) not in shown]
    assert missing == []


def test_way_from_the_stop_before_is_told_and_marked_where_there_is_no_time_for_it() -> None:
    week = assigned(
        make_program("a", "همایش", make_session("1402-02-18", "09:00-10:00"), place="shiraz/hafez-hall", people=ROLES),
        make_program("b", "دیدار", make_session("1402-02-18", "10:30-11:30"), place="larestan", people=ROLES),
        make_program("c", "نشست", make_session("1402-02-18", "18:00-19:00"), place="shiraz/hafez-hall", people=ROLES),
        make_program("d", "شام", make_session("1402-02-18", "20:00-21:00"), place="shiraz/hafez-hall", people=ROLES),
    )
    stops = sheet_of(week).days[0].stops
    needed = Roads(week).minutes(Roads(week).stop(*next(week.occurrences())), Roads(week).stop(week.programs[1], week.programs[1].sessions[0]))  # fmt: skip
    assert needed > 60
    assert [(stop.title, bool(stop.way), stop.is_late) for stop in stops] == [
        ("همایش", False, False), ("دیدار", True, True), ("نشست", True, False), ("شام", False, False),
    ]  # fmt: skip
    assert stops[1].way.endswith("۳۰ دقیقه فرصت")


def test_the_others_of_a_program_are_told_with_their_numbers_and_the_person_is_not() -> None:
    (stop,) = sheet_of(assigned(make_program("a", "همایش", people=ROLES))).days[0].stops
    assert stop.duty == "نقش شما: سخنران"
    assert [(one.role, one.name, bare(one.phone), one.dial) for one in stop.contacts] == [
        ("مسئول برنامه", "مدیر تالار", "۰۷۱۰۰۰۰۰۰۰۲", "07100000002")
    ]


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("0710 000-0002", "07100000002"),
        ("۰۷۱۰۰۰۰", "0710000"),
        ("+98 71", "+9871"),
        ("دفتر ۱۲۳۴", ""),
        ("", ""),
        ("12", ""),
    ],
)
def test_only_a_whole_number_is_dialled(written: str, number: str) -> None:
    assert dialled(written) == number


def test_week_without_programs_of_the_person_says_so() -> None:
    sheet = sheet_of(assigned())
    assert (sheet.days, sheet.empty) == ((), "هنوز برنامه‌ای با نام این مسئول ثبت نشده است.")
    pdf = PdfReader(io.BytesIO(person_pdf(EDITION, sheet).produce()))
    assert letters(sheet.empty) - letters(pdf.pages[0].extract_text()) == letters()
