"""Organizers below the province have agendas of their own, made when they are asked for."""

from __future__ import annotations

from scheduler.emitters.agendas import day_sheets, organizer_sheets
from scheduler.emitters.paper import Printed, sheet_pages, sheet_pdfs
from scheduler.emitters.sheets.agenda import Sheet
from scheduler.model.edition import Edition
from scheduler.persian.jalali import JalaliDate
from tests.emitters.agendas.readings import html_rows, letters, page_letters, pages_of, rows_of
from tests.emitters.agendas.weeks import THURSDAY, every_row
from tests.factories import ADDRESS, make_day, make_edition, make_program, make_week

DAY = make_day(THURSDAY)
EDITION = make_edition(every_row())


def asked(edition: Edition, *organizers: str, day: JalaliDate = DAY) -> list[Printed]:
    """Return the agendas of some organizers on a day, in the order asked for."""
    found = {sheet.organizer: sheet for sheet in organizer_sheets(edition) if sheet.day == day.iso}
    return [found[organizer] for organizer in organizers]


def sheet_of(organizer: str, day: JalaliDate = DAY) -> Sheet:
    """Return the sheet of one organizer."""
    (found,) = asked(EDITION, organizer, day=day)
    made: Sheet = found.make()
    return made


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
    sheets = asked(make_edition(week), "larestan", "shiraz")
    assert [found.make().groups[0].rows[0].venue_note for found in sheets] == ["شهرستان شیراز", "خیابان گلستان"]


def test_day_without_programs_says_so_in_a_sentence() -> None:
    sheet = sheet_of("larestan", make_day("1402-02-18"))
    assert (sheet.count, sheet.groups) == ("بدون برنامه", ())
    assert sheet.empty == ("ناحیه لارستان برای این روز برنامه‌ای اعلام نکرده است. روزهای دیگر را در فهرست هفته ببینید.")


def test_files_lie_where_no_county_has_its_own_and_refer_to_the_top_of_the_folder() -> None:
    pages = list(sheet_pages(EDITION, asked(EDITION, "shiraz", "shiraz/zone-2")))
    paths = [f"print/{THURSDAY}/by/shiraz.html", f"print/{THURSDAY}/by/shiraz/zone-2.html"]
    assert [page.path for page in pages] == ["assets/agenda.css", *paths]
    assert {found.path("html") for found in day_sheets(EDITION)}.isdisjoint(paths)
    assert pages[2].produce().decode().count('"../../../../assets/agenda.css"') == 1


def test_html_and_pdf_hold_the_rows_of_the_sheet() -> None:
    found = asked(EDITION, "shiraz", "shiraz/zone-2", "larestan")
    _, *pages = sheet_pages(EDITION, found)
    pdfs = sheet_pdfs(EDITION, found)
    assert [html_rows(page.produce().decode()) for page in pages] == [rows_of(one.make()) for one in found]
    assert [letters(*pages_of(pdf.produce())) for pdf in pdfs] == [page_letters(one.make()) for one in found]


def test_none_is_part_of_the_standard_set_and_the_province_has_its_own() -> None:
    found = list(organizer_sheets(EDITION))
    assert {sheet.is_standard for sheet in found} == {False}
    assert {sheet.organizer for sheet in found} == {"shiraz", "shiraz/zone-2", "larestan"}
