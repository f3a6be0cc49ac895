"""That a waiver is needed no more is said only where everything it may answer for could be seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler.pipeline import check_folder
from tests.checks.folders import BASE, Files, lay_event

WEEK = (BASE / "week.yaml").read_text("utf-8") + "waivers:\n"
WAIVER = "  - {code: TM20, subject: sewing-1, reason: نماز در همان تالار, signed: دبیر هفته}\n"
PROGRAM = """\
- id: sewing-1
  title: کارگاه خیاطی
  kind: workshop
  organizer: shiraz/zone-2
  place: shiraz/hafez-hall
  date: ۱۸ اردیبهشت
  time: ۹ تا ۱۱
"""


def codes(folder: Path, files: Files) -> list[str]:
    """Return the codes of what is found beside a waiver that meets nothing."""
    event = lay_event(folder, {"week.yaml": WEEK + WAIVER, "programs/a.yaml": PROGRAM, **files})
    return [found.code for found in check_folder(event).findings]


def test_an_unused_waiver_is_told_where_all_could_be_read(tmp_path: Path) -> None:
    assert codes(tmp_path / "event", {}) == ["WV01"]


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"programs/a.yaml": PROGRAM.replace("time: ۹ تا ۱۱", "time: ساعت ناهار")}, "TM01"),
        ({"programs/b.yaml": b"\xff\xfea"}, "SY03"),
        ({"week.yaml": WEEK + WAIVER.replace("subject:", "subjct:")}, "SY41"),
        ({"week.yaml": WEEK + WAIVER.replace("code:", "cod:")}, "SY41"),
        ({"programs/a.yaml": PROGRAM.replace("shiraz/hafez-hall", "shiraz/garden")}, "PL01"),
    ],
)
def test_beside_a_fault_that_may_hide_its_finding_it_is_not(files: Files, told: str, tmp_path: Path) -> None:
    assert codes(tmp_path / "event", files) == [told]


def test_an_error_of_another_program_makes_no_waiver_silent(tmp_path: Path) -> None:
    other = PROGRAM.replace("sewing-1", "sewing-2").replace("shiraz/hafez-hall", "larestan/garden")
    other = other.replace("خیاطی", "گلدوزی").replace("organizer: shiraz/zone-2", "organizer: larestan")
    assert codes(tmp_path / "event", {"programs/b.yaml": other}) == ["PL01", "WV01"]
