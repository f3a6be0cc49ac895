"""A small event with a mistake of each shape: equal ones, two places, Persian keys, hidden characters, broken YAML."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from scheduler.diagnostics.text import Language
from scheduler.pipeline import Checked, check_folder
from scheduler.reading.files import read_text
from scheduler.reporters.owners import owners
from scheduler.reporters.registry import reporter
from tests.checks.folders import Files, lay_event

_SOUND = """\
- id: {id}
  title: {title}
  kind: {kind}
  organizer: shiraz/zone-2
  place: shiraz
  date: ۱۹ اردیبهشت
  time: ۹ تا ۱۰
"""
MISTAKES: Files = {
    "programs/equal.yaml": "\n".join(
        _SOUND.format(id=f"equal-{number}", title=f"کلاس شمارهٔ {number}", kind="workshp") for number in range(1, 10)
    ),
    "programs/fa.yaml": """\
- شناسه: fa-1
  عنوان: نشست <b>قرآنی</b> & 100%
  نوع: workshop
  برگزارکننده: larestan
  مکان: larestan/mosque
  تاریخ: سه‌شنبه ۱۸ اردیبهشت
  ساعت: ۹ تا ۱۱
""",
    "programs/two.yaml": """\
- id: two-1
  title: اردوی نوروزی
  kind: workshop
  organizer: shiraz
  place: shiraz/hafez-hall
  date: ۱۸ اردیبهشت
  time: ۹ تا ۱۱

- id: two-2
  title: "\\e[31mنشست\u202eوارونه"
  kind: workshop
  organizer: larestan
  place: shiraz/hafez-hall
  date: ۱۸ اردیبهشت
  time: ۱۰ تا ۱۱:۳۰

- id: two-3
  title: "گیومهٔ باز
  kind: workshop
  organizer: larestan
  place: shiraz
  date: ۲۰ اردیبهشت
  time: ۹ تا ۱۱
""",
}


def lay_mistakes(folder: Path) -> Checked:
    """Make the folder and check it."""
    return check_folder(lay_event(folder, MISTAKES))


def text_of(folder: Path) -> Callable[[str], str | None]:
    """Return how to read a file of the folder."""
    return lambda file: read_text(folder, file).text


def told(folder: Path, form: str, language: Language = "fa", *, color: bool = False) -> str:
    """Return the report on a folder that stands as `events/my-week/`."""
    checked = check_folder(folder)
    read = text_of(folder)
    return reporter(form)(
        checked.findings, language, folder="events/my-week/", read=read, color=color, owner=owners(checked.week, read)
    )
