"""The line that `check` gives for a program that vanished has it back as cancelled, in the words of its file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scheduler.cli.main import group
from tests.checks.folders import lay_event
from tests.checks.released_cases import SEWING, write

TIME = "2023-05-01T08:00:00Z"
PERSIAN = """\
- شناسه: stays
  عنوان: کارگاه ماندگار
  نوع: workshop
  برگزارکننده: shiraz/zone-2
  مکان: shiraz/school-9
  تاریخ: ۱۷ اردیبهشت
  ساعت: ۸ تا ۱۰
"""
GOES = """\
- id: goes
  title: "کارگاه {گل}، «ظریف» و \\"ساده\\""
  organizer: shiraz/zone-2
"""
WRITTEN = {
    "days in a row": "  kind: workshop\n  place: shiraz\n  date: ۱۸ تا ۲۰ اردیبهشت\n  time: ۹ تا ۱۱:۳۰\n",
    "scattered days": "  kind: workshop\n  place: shiraz\n  date: [۱۸ اردیبهشت, ۲۱ اردیبهشت]\n  time: ۹ تا ۱۱\n",
    "band": "  kind: camp\n  place: shiraz\n  date: ۱۸ تا ۲۰ اردیبهشت\n",
    "band against its kind": "  kind: workshop\n  form: band\n  place: shiraz\n  date: ۱۸ تا ۲۰ اردیبهشت\n  time: ۹ تا ۱۱\n",
    "days of a camp": "  kind: camp\n  form: daily\n  place: shiraz\n  date: ۱۸ تا ۲۰ اردیبهشت\n  time: ۹ تا ۱۱\n",
    "prayer": "  kind: workshop\n  place: shiraz\n  date: ۱۸ تا ۲۰ اردیبهشت\n  time: پس از نماز مغرب و عشا\n  duration: ۹۰ دقیقه\n",
    "past midnight": "  kind: workshop\n  place: shiraz\n  date: ۱۸ اردیبهشت\n  time: ۲۲:۳۰ تا ۱:۱۵ بامداد\n",
    "through the night": "  kind: workshop\n  place: shiraz\n  date: ۱۸ اردیبهشت\n  time: ۲۲:۳۰\n  duration: ۹ ساعت\n",
    "early morning": "  kind: workshop\n  place: shiraz\n  date: ۱۸ اردیبهشت\n  time: 04:30-05:45\n",
    "all day for staff": "  kind: workshop\n  place: shiraz\n  date: ۱۸ اردیبهشت\n  visibility: staff\n  sample: true\n",
    "outside": "  kind: workshop\n  place: shiraz\n  date: ۳۰ اردیبهشت\n  time: ۹ تا ۱۱\n  outside: پس از هفته\n",
    "own keys and places": (
        "  kind: workshop\n  sessions:\n    - {key: opening, date: ۱۸ اردیبهشت, time: ۱۶ تا ۱۸, place: shiraz/hafez-hall}\n"
        "    - {key: rest, date: ۱۹ تا ۲۱ اردیبهشت, time: ۱۶ تا ۱۸, place: shiraz/school-9}\n"
    ),
    "open": "  kind: workshop\n  place: shiraz\n  date: {between: [۱۸, ۲۰ اردیبهشت]}\n  time: صبح\n  duration: ۹۰ دقیقه\n",
}


def invoke(*arguments: str | Path) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(group, [str(argument) for argument in arguments])


def vanished(folder: Path, written: str, neighbours: str) -> str:
    """Release an event, take one of its programs away, and return the hint."""
    lay_event(folder, {"programs/a.yaml": neighbours, "programs/b.yaml": GOES + written})
    released = invoke("release", folder, "--time", TIME)
    assert released.exit_code == 0, released.output
    write(folder, {"programs/b.yaml": None})
    return hints(folder)[0]


def hints(folder: Path) -> list[str]:
    """Return the hints of the findings on vanished programs."""
    found = map(json.loads, invoke("check", folder, "--format", "json").stdout.splitlines())
    return [str(one["hint"]) for one in found if one["code"] == "ID14"]


@pytest.mark.parametrize("neighbours", [SEWING.format(time="۸ تا ۱۰"), PERSIAN], ids=["english", "persian"])
@pytest.mark.parametrize("name", WRITTEN)
def test_the_pasted_line_is_the_program_as_it_was_but_cancelled(tmp_path: Path, name: str, neighbours: str) -> None:
    folder = tmp_path / "week"
    line = vanished(folder, WRITTEN[name], neighbours).partition(": - ")[2]
    write(folder, {"programs/a.yaml": f"{neighbours}- {line}\n"})
    assert hints(folder) == []
    said = json.loads(invoke("changes", folder, "--format", "json").stdout)
    changed = [(one["id"], [field["field"] for field in one["fields"]]) for one in said["programs"]]
    assert changed == [("goes", ["status"])], line
    assert invoke("check", folder).exit_code == 0, line


def test_the_line_is_in_the_words_of_the_file_that_it_names(tmp_path: Path) -> None:
    assert vanished(tmp_path / "week", WRITTEN["days in a row"], PERSIAN) == (
        "اگر برگزار نمی‌شود این سطر را در پایان programs/a.yaml بگذارید: "
        '- {شناسه: goes, عنوان: "کارگاه {گل}، «ظریف» و \\"ساده\\"", نوع: workshop, برگزارکننده: shiraz/zone-2, '
        "مکان: shiraz, تاریخ: ۱۸ تا ۲۰ اردیبهشت, ساعت: ۹ تا ۱۱:۳۰, وضعیت: لغو}"
    )


def test_a_release_that_a_vanished_program_stops_says_that_nothing_waives_it(tmp_path: Path) -> None:
    folder = tmp_path / "week"
    vanished(folder, WRITTEN["band"], PERSIAN)
    assert invoke("release", folder).output.splitlines()[-2:] == [
        "نسخه‌ای داده نشد: نخست خطاهای بالا را درست کنید؛ خطا چشم‌پوشی ندارد.",
        "برنامهٔ اعلام‌شده را نمی‌توان بی‌خبر برداشت: یا آن را به فایلش برگردانید، یا همان سطر بالا را با وضعیت لغو بگذارید.",
    ]
