"""What only follows from a fault already told is not told again; what is a fault of its own is."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler.pipeline import check_folder
from scheduler.reporters.cascade import without_echoes
from tests.checks.folders import BASE, Files, lay_event
from tests.reporters.mistakes import text_of

PROGRAM = """\
- id: a-1
  title: کارگاه خیاطی
  kind: workshop
  organizer: shiraz/zone-2
  place: shiraz/hafez-hall
  date: ۱۸ اردیبهشت
  time: ۹ تا ۱۱
  people: {host: hall-manager}
  equipment: [sound-van-1]
  figures: {projects: 2}
"""


def with_change(file: str, old: str, new: str) -> str:
    """Return a file of the base with one change, which must bite."""
    text = (BASE / file).read_text("utf-8")
    assert old in text
    return text.replace(old, new)


def codes(folder: Path, files: Files) -> tuple[list[str], list[str]]:
    """Return the codes of all findings, and of those that are told."""
    event = lay_event(folder, {"programs/a.yaml": PROGRAM, **files})
    findings = check_folder(event).findings
    return [one.code for one in findings], [one.code for one in without_echoes(findings, text_of(event))]


@pytest.mark.parametrize(
    ("file", "old", "new", "echo"),
    [
        ("week.yaml", "{id: workshop,", "{id: 'workshop,", "KD01"),
        ("week.yaml", "kinds:", "kinds：", "KD01"),
        ("week.yaml", "{id: projects,", "{id:projects,", "FG01"),
        ("places.yaml", "{id: shiraz/hafez-hall,", "{idd: shiraz/hafez-hall,", "PL01"),
        ("people.yaml", "{id: hall-manager,", "{id: @hall-manager,", "PE01"),
        ("equipment.yaml", "{id: sound-van-1,", "{id: 'sound-van-1,", "EQ01"),
        ("organizers.yaml", "- id: zone-2", "- id:zone-2", "OR01"),
    ],
)
def test_a_reference_to_what_could_not_be_read_is_no_second_finding(
    tmp_path: Path, file: str, old: str, new: str, echo: str
) -> None:
    found, told = codes(tmp_path / "event", {file: with_change(file, old, new)})
    assert (echo in found, echo in told, len(told) > 0) == (True, False, True)


def test_a_file_that_was_not_read_at_all_makes_no_reference_unknown(tmp_path: Path) -> None:
    found, told = codes(tmp_path / "event", {"places.yaml": b"\xff\xfea"})
    assert ({"PL01", "PL03"} <= set(found), told) == (True, ["SY03"])


def test_an_id_that_stands_nowhere_is_told_also_beside_a_broken_item(tmp_path: Path) -> None:
    files = {
        "places.yaml": with_change("places.yaml", "{id: shiraz/school-9,", "{id: 'shiraz/school-9,"),
        "programs/a.yaml": PROGRAM.replace("hafez-hall", "hafez-hal"),
    }
    _, told = codes(tmp_path / "event", files)
    assert "PL01" in told


def test_without_a_fault_of_reading_nothing_is_left_out(tmp_path: Path) -> None:
    found, told = codes(tmp_path / "event", {"programs/a.yaml": PROGRAM.replace("workshop", "workshp")})
    assert (told, "KD01" in told) == (found, True)


def test_a_broken_file_of_programs_does_not_make_references_elsewhere_silent(tmp_path: Path) -> None:
    files = {"programs/a.yaml": PROGRAM.replace("workshop", "workshp").replace("title: کار", "title: @کار")}
    found, told = codes(tmp_path / "event", files)
    assert (told, {"KD01", "SY14"} <= set(told)) == (found, True)


def test_a_misnamed_file_makes_no_reference_to_it_unknown(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "event", {"programs/a.yaml": PROGRAM})
    (event / "places.yaml").rename(event / "place.yml")
    told = without_echoes(check_folder(event).findings, text_of(event))
    assert [one.code for one in told] == ["SY01"]


def test_a_person_twice_in_one_place_that_could_not_be_read_is_no_second_finding(tmp_path: Path) -> None:
    twice = PROGRAM + PROGRAM.replace("a-1", "a-2").replace("کارگاه خیاطی", "کارگاه گلدوزی")
    files = {"places.yaml": with_change("places.yaml", "places:", "placess:"), "programs/a.yaml": twice}
    _, told = codes(tmp_path / "event", files)
    assert "PE02" not in told
    assert "SY41" in told


def test_a_total_over_programs_waits_for_those_that_could_not_be_read(tmp_path: Path) -> None:
    week = (BASE / "week.yaml").read_text("utf-8")
    totals = "totals:\n  - {title: طرح‌ها, stated: 3, figure: projects}\n  - {title: جمع, stated: 3, parts: {الف: 1}}\n"
    broken = PROGRAM.replace("title: کار", "title: @کار").replace("a-1", "b-1")
    found, told = codes(tmp_path / "event", {"week.yaml": week + totals, "programs/b.yaml": broken.replace("۱۸", "۱۹")})
    assert (found.count("FG02"), told.count("FG02")) == (2, 1)
