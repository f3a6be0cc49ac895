"""Sheets say what each day holds, for the province and for each county.

`GOLDEN=1 python -m pytest tests/emitters/agendas` writes the golden file anew.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path

from scheduler.emitters.agendas import day_sheets
from scheduler.emitters.sheets.agenda import Row, Sheet
from scheduler.model.program import OpenTime
from scheduler.model.week import Week
from scheduler.persian.jalali import DateRange
from tests.emitters.agendas.weeks import THURSDAY, every_row
from tests.factories import ADDRESS, make_anchor, make_day, make_edition, make_program, make_session, make_week

GOLDEN = Path(__file__).parent / "golden" / "shiraz-thursday.json"


def sheet_of(week: Week, day: str = THURSDAY, county: str = "shiraz", address: str = ADDRESS) -> Sheet:
    """Return one sheet of a week."""
    return {(found.day, found.county): found.make() for found in day_sheets(make_edition(week, address))}[day, county]


def only_row(week: Week, day: str = THURSDAY, county: str = "shiraz") -> Row:
    """Return the row of a sheet that holds just one."""
    ((row,),) = (group.rows for group in sheet_of(week, day, county).groups)
    return row


def ids_of(sheet: Sheet) -> list[tuple[str, list[str]]]:
    """Return the headings of a sheet with the programs under them."""
    return [(group.heading, [row.id for row in group.rows]) for group in sheet.groups]


def test_sheet_equals_the_golden_one() -> None:
    sheet = json.dumps(asdict(sheet_of(every_row())), ensure_ascii=False, indent=1) + "\n"
    if os.environ.get("GOLDEN") == "1":
        GOLDEN.write_text(sheet, encoding="utf-8")
    assert sheet == GOLDEN.read_text(encoding="utf-8")


def test_running_items_stand_above_and_programs_by_hour_under_the_part_of_the_day() -> None:
    assert ids_of(sheet_of(every_row())) == [
        ("تمام‌روز و چندروزه", ["camp", "desk"]),
        ("صبح", ["icdl", "shokuh-khedmat", "off", "later"]),
        ("بعدازظهر", ["long"]),
        ("شب", ["talk", "night"]),
    ]


def test_every_day_of_the_window_has_every_county_and_other_days_only_those_with_a_session() -> None:
    sheets = [(found.day, found.county) for found in day_sheets(make_edition(every_row()))]
    window = [f"1402-02-{day}" for day in range(17, 23)]
    expected = [(day, county) for day in window for county in ("", "shiraz", "larestan")]
    assert sheets == [*expected, ("1402-05-10", ""), ("1402-05-10", "shiraz")]


def test_empty_county_day_says_so_in_a_sentence() -> None:
    sheet = sheet_of(every_row(), "1402-02-18", "larestan")
    assert (sheet.count, sheet.groups) == ("بدون برنامه", ())
    assert sheet.empty == (
        "برای این روز در شهرستان لارستان برنامه‌ای اعلام نشده است. روزهای دیگر را در فهرست هفته ببینید."
    )


def test_count_names_the_cancelled_ones() -> None:
    assert sheet_of(every_row()).count == "۹ برنامه، ۱ لغو شده"


def test_camp_tells_which_of_its_days_it_is() -> None:
    row = sheet_of(every_row()).groups[0].rows[0]
    assert (row.time, row.time_note.replace("\u00a0", " ")) == (
        ("روز ۲ از ۳",),
        "۲۰ تا ۲۲ اردیبهشت؛ هر روز ۰۸:۰۰ تا ۱۷:۰۰",
    )


def test_session_past_midnight_is_listed_under_its_first_day_alone() -> None:
    week = make_week(make_program("night", "شب", make_session(THURSDAY, "22:30-25:00")))
    row = only_row(week)
    assert (row.time, row.time_note) == (("۲۲:۳۰", "تا", "۰۱:۰۰"), "بامداد فردا")
    assert sheet_of(week, "1402-02-22").groups == ()


def test_anchored_time_keeps_its_words_and_tells_its_clock_time() -> None:
    row = sheet_of(every_row()).groups[3].rows[0]
    assert (row.time, row.time_note) == (("پس از نماز مغرب و عشا",), "حدود ۱۹:۳۵ تا ۲۰:۳۵")


def test_band_after_a_prayer_tells_the_hours_of_the_sheet_s_day() -> None:
    hours = ("19:35-20:35", "19:35-20:35", "19:40-20:40")
    band = make_session("1402-02-19", hours[0], last=THURSDAY, band=True, anchor=make_anchor(), daily=hours)
    week = make_week(make_program("camp", "اردو", band))
    days = "۱۹ تا ۲۱ اردیبهشت؛ هر روز پس از نماز مغرب و عشا، حدود"
    notes = {day: only_row(week, day).time_note.replace("\u00a0", " ") for day in ("1402-02-19", THURSDAY)}
    assert notes == {"1402-02-19": f"{days} ۱۹:۳۵ تا ۲۰:۳۵", THURSDAY: f"{days} ۱۹:۴۰ تا ۲۰:۴۰"}


def test_row_holds_how_many_are_expected_and_the_whole_description() -> None:
    described = make_program(expected=1200, description="سطر یک.\nسطر دو.", note="ورود آزاد است.")
    row = only_row(make_week(described))
    assert (row.expected, row.notes) == ("۱۲۰۰\u00a0نفر", ("سطر یک.", "سطر دو.", "ورود آزاد است."))
    assert only_row(make_week(make_program())).expected == ""


def test_what_has_no_venue_is_held_about_its_county_on_both_sheets() -> None:
    week = make_week(make_program(place=""), make_program("other", "دیگر", place="larestan", organizer="larestan"))
    assert only_row(week).venue == "در سطح شهرستان شیراز"
    rows = sheet_of(week, county="").groups[0].rows
    assert {(row.venue, row.venue_note) for row in rows} == {
        ("در سطح شهرستان شیراز", ""), ("در سطح شهرستان لارستان", ""),
    }  # fmt: skip


def test_program_whose_time_is_open_is_on_no_sheet() -> None:
    wish = OpenTime(DateRange(make_day(THURSDAY), make_day(THURSDAY)), None, None)
    week = make_week(make_program("open", "زمان باز", open_time=wish))
    assert [found.make().groups for found in day_sheets(make_edition(week))] == [()] * 18


def test_province_row_names_the_county_and_county_row_the_address() -> None:
    week = make_week(make_program())
    assert (only_row(week, county="").venue, only_row(week, county="").venue_note) == ("تالار حافظ", "شهرستان شیراز")
    assert (only_row(week).venue, only_row(week).venue_note) == ("تالار حافظ", "خیابان گلستان")


def test_row_names_the_organizer_with_the_node_above_and_people_by_role() -> None:
    week = make_week(make_program(organizer="shiraz/zone-2", people=[("speaker", "province-head")]))
    row = only_row(week)
    assert (row.organizer, row.organizer_note) == ("حوزه\u00a0۲ شهید کریمی", "ناحیه شیراز")
    assert [(duty.role, duty.person) for duty in row.people] == [("سخنران", "مسئول بسیج سازندگی استان")]


def test_county_sheet_links_the_county_feed_and_province_sheet_the_day_feed() -> None:
    feeds = [sheet_of(every_row(), county=county).feed for county in ("shiraz", "")]
    assert [feed.address for feed in feeds if feed] == [
        f"{ADDRESS}/feeds/county/shiraz.ics",
        f"{ADDRESS}/feeds/day/{THURSDAY}.ics",
    ]


def test_sheet_without_a_known_address_links_no_feed() -> None:
    assert sheet_of(every_row(), address="").feed is None


def test_sheet_holds_prayer_times_of_the_county_and_of_the_capital_for_the_province() -> None:
    sheets = [sheet_of(every_row(), "1402-02-17", county) for county in ("shiraz", "larestan", "")]
    assert [(sheet.prayer_place, dict(sheet.prayer_times)["اذان مغرب"]) for sheet in sheets] == [
        ("به افق شیراز", "۱۸:۵۸"),
        ("به افق لار", "۱۸:۴۷"),
        ("به افق شیراز", "۱۸:۵۸"),
    ]


def test_sheet_names_the_holiday_of_its_day() -> None:
    week = make_week(
        make_program("nowruz", "بازدید", make_session("1402-01-01", "")), window=("1402-01-01", "1402-01-01")
    )
    assert sheet_of(week, "1402-01-01").holidays == ("تعطیل رسمی: جشن نوروز",)


def test_only_sheets_with_a_sample_explain_the_word() -> None:
    assert [bool(sheet_of(every_row(), county=county).legend) for county in ("shiraz", "larestan")] == [True, False]


def test_no_staff_text_is_on_any_sheet() -> None:
    shown = json.dumps([asdict(found.make()) for found in day_sheets(make_edition(every_row()))], ensure_ascii=False)
    hidden = ("محرمانه", "07100009999", "07100000001", "07100000002")
    assert [text for text in hidden if text in shown] == []
