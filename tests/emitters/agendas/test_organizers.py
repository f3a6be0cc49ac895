"""Organizers below the province have agendas of their own, made when they are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from scheduler.emitters.agendas import day_sheets, emit_agenda_pages, emit_agenda_pdfs, organizer_sheets
from scheduler.emitters.sheets.agenda import Sheet
from scheduler.persian.jalali import JalaliDate
from tests.emitters.agendas.readings import html_rows, letters, page_letters, pages_of, rows_of
from tests.emitters.agendas.weeks import THURSDAY, every_row
from tests.factories import ADDRESS, make_day, make_edition, make_program, make_week

DAY = make_day(THURSDAY)
EDITION = make_edition(every_row())


def sheet_of(organizer: str, day: JalaliDate = DAY) -> Sheet:
    """Return the sheet of one organizer."""
    return next(organizer_sheets(EDITION, [(organizer, day)])).sheet


def ids(sheet: Sheet) -> list[str]:
    """Return the programs of a sheet."""
    return [row.id for group in sheet.groups for row in group.rows]


def test_district_has_the_programs_of_all_below_it_and_a_zone_its_own() -> None:
    everything = ["camp", "desk", "icdl", "shokuh-khedmat", "off", "later", "long", "talk", "night"]
    assert (ids(sheet_of("shiraz")), ids(sheet_of("shiraz/zone-2"))) == (everything, ["camp"])


def test_head_names_the_organizer_what_is_above_it_and_its_calendar() -> None:
    sheet = sheet_of("shiraz/zone-2")
    assert (sheet.scope, sheet.within, sheet.prayer_place) == ("حوزه\u00a0۲ شهید کریمی", "ناحیه شیراز", "به افق شیراز")
    assert sheet.feed is not None
    assert sheet.feed.address == f"{ADDRESS}/feeds/organizer/shiraz/zone-2.ics"
    assert sheet.name == "برنامهٔ روزانهٔ حوزه\u00a0۲ شهید کریمی، پنجشنبه ۲۱ اردیبهشت ۱۴۰۲"


def test_venue_in_its_county_tells_the_address_and_one_elsewhere_the_county() -> None:
    week = make_week(make_program("a", organizer="larestan"), make_program("b", organizer="shiraz"))
    sheets = organizer_sheets(make_edition(week), [("larestan", DAY), ("shiraz", DAY)])
    assert [found.sheet.groups[0].rows[0].venue_note for found in sheets] == ["شهرستان شیراز", "خیابان گلستان"]


def test_day_without_programs_says_so_in_a_sentence() -> None:
    sheet = sheet_of("larestan", make_day("1402-02-18"))
    assert (sheet.count, sheet.groups) == ("بدون برنامه", ())
    assert sheet.empty == ("ناحیه لارستان برای این روز برنامه‌ای اعلام نکرده است. روزهای دیگر را در فهرست هفته ببینید.")


def test_files_lie_where_no_county_has_its_own_and_refer_to_the_top_of_the_folder() -> None:
    selection = [("shiraz", DAY), ("shiraz/zone-2", DAY)]
    pages = list(emit_agenda_pages(EDITION, organizer_sheets(EDITION, selection)))
    paths = [f"print/{THURSDAY}/by/shiraz.html", f"print/{THURSDAY}/by/shiraz/zone-2.html"]
    assert [page.path for page in pages] == ["assets/agenda.css", *paths]
    assert {found.path("html") for found in day_sheets(EDITION)}.isdisjoint(paths)
    assert pages[2].produce().decode().count('"../../../../assets/agenda.css"') == 1


def test_html_and_pdf_hold_the_rows_of_the_sheet() -> None:
    found = list(organizer_sheets(EDITION, [("shiraz", DAY), ("shiraz/zone-2", DAY), ("larestan", DAY)]))
    _, *pages = emit_agenda_pages(EDITION, found)
    pdfs = emit_agenda_pdfs(found, EDITION.stamp)
    assert [html_rows(page.produce().decode()) for page in pages] == [rows_of(one.sheet) for one in found]
    assert [letters(*pages_of(pdf.produce())) for pdf in pdfs] == [page_letters(one.sheet) for one in found]


def test_each_sheet_is_made_when_it_is_asked_for() -> None:
    asked: list[str] = []

    def selection() -> Iterator[tuple[str, JalaliDate]]:
        for organizer in ("shiraz", "shiraz/zone-2", "unknown"):
            asked.append(organizer)
            yield organizer, DAY

    made = islice(organizer_sheets(EDITION, selection()), 2)
    assert [found.organizer for found in made] == ["shiraz", "shiraz/zone-2"]
    assert asked == ["shiraz", "shiraz/zone-2"]
