"""Hints show keys of the file, ids of the week and days of its window, wherever and whenever it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.sample_dates import in_window
from tests.checks.folders import Files, findings_in

FILES: Files = {
    "week.yaml": (
        "عنوان: هفتهٔ یزد\nبازه: ۲۸ بهمن تا ۴ اسفند ۱۴۰۳\nدامنه: week.example.ir\nانواع:\n  - {شناسه: rite, عنوان: آیین}\n"
    ),
    "organizers.yaml": "- شناسه: yazd\n  عنوان: استان یزد\n  شهرستان: yazd\n",
    "places.yaml": "شهرستان‌ها:\n  - {شناسه: yazd, عنوان: یزد, عرض: 31.89, طول: 54.36}\n",
    "people.yaml": None,
    "equipment.yaml": None,
}
PROGRAM = "- شناسه: rite-1\n  عنوان: آیین گشایش\n  نوع: rite\n  برگزارکننده: yazd\n"
DATED = f"{PROGRAM}  تاریخ: ۳۰ بهمن\n"


@pytest.mark.parametrize(
    ("program", "code", "hint"),
    [
        (DATED.replace("  برگزارکننده: yazd\n", ""), "SY42", "سطری مانند «برگزارکننده: yazd» بیفزایید"),
        (PROGRAM, "SY42", "سطری مانند «تاریخ: پنجشنبه ۲ اسفند» بیفزایید"),
        (f"{PROGRAM}  نوبت‌ها: الف\n", "SY44", "آن را مانند «- کلید: opening» بنویسید"),
        (f"{PROGRAM}  تاریخ: {{بین: ۳۰ بهمن}}\n", "SY44", "آن را مانند «{بین: [۲۹ بهمن, ۱ اسفند]}» بنویسید"),
        (f"{PROGRAM}  تاریخ: {{میان: ۳۰ بهمن}}\n", "SY40", "آن را پاک کنید یا یکی از این‌ها را بنویسید: بین"),
        (f"{DATED}  ساعت: عصر\n", "TM13", "«تاریخ: {بین: [۲۸, ۴]}»"),
        (f"{PROGRAM}  تاریخ: بهمن\n", "DT11", "مانند «۲ اسفند»"),
        (DATED.replace("yazd", "shirazz"), "OR01", "مسیر را از ناحیه به پایین بنویسید، مانند «yazd»"),
    ],
)
def test_a_hint_is_written_as_this_week_would_be(program: str, code: str, hint: str, tmp_path: Path) -> None:
    findings = findings_in(tmp_path / "event", {**FILES, "programs/a.yaml": program})
    told = {found.code: found.hint("fa") for found in findings}
    assert (told.get(code, str(told)), hint in told.get(code, "")) == (told.get(code, str(told)), True)


def test_dates_of_an_example_move_into_the_week_and_stay_in_it() -> None:
    week = DateRange(JalaliDate(1403, 11, 28), JalaliDate(1403, 11, 30))
    text = "«پنجشنبه ۲۱ اردیبهشت»، «۱۷ تا ۱۹ اردیبهشت ۱۴۰۲»، ۱۴۰۲/۰۲/۱۸, 1402/02/18 or 1402-02-22, {written} ۱۴۰۲"
    moved = "«سه‌شنبه ۳۰ بهمن»، «۲۸ تا ۳۰ بهمن ۱۴۰۳»، ۱۴۰۳/۱۱/۲۹, 1403/11/29 or 1403-11-30, {written} ۱۴۰۳"
    assert (in_window(text, week), in_window(text, None)) == (moved, text)
