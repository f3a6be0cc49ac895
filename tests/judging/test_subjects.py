"""A waiver may speak of any noun of the week, and answers for no finding on another."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler.pipeline import Checked, check_folder
from tests.checks.folders import BASE, HERE, Files, lay_event, read_case

WEEK = (BASE / "week.yaml").read_text("utf-8")


def judged(folder: Path, files: Files, code: str, subject: str) -> Checked:
    """Return what is found where findings of a code on a subject are waived."""
    week = files.get("week.yaml", WEEK)
    assert isinstance(week, str)
    waiver = f"waivers:\n  - {{code: {code}, subject: {subject}, reason: پذیرفته شد, signed: دبیر هفته}}\n"
    return check_folder(lay_event(folder, {**files, "week.yaml": week + waiver}))


def codes(checked: Checked) -> tuple[list[str], list[str]]:
    """Return the codes that stand, and those that are waived."""
    return [found.code for found in checked.findings], [one.finding.code for one in checked.waived]


@pytest.mark.parametrize(
    ("case", "code", "subject"),
    [
        ("person_has_not_too_many_a_day", "PE05", "province-head"),
        ("person_has_not_too_many_a_day", "PE05", "embroidery-1"),
        ("person_has_not_too_many_a_day", "PE05", "shiraz/hafez-hall"),
        ("person_has_not_too_many_a_day", "PE05", "shiraz/zone-2"),
        ("base_has_a_program", "OR02", "shiraz/zone-2/base-b"),
        ("base_has_a_program_each_day", "OR04", "shiraz/zone-2/base-a"),
        ("equipment_has_time_to_move", "EQ03", "sound-van-1"),
    ],
)
def test_a_finding_is_waived_by_what_it_speaks_of(case: str, code: str, subject: str, tmp_path: Path) -> None:
    files = read_case(HERE / case / "bad.yaml")
    before = [found.code for found in check_folder(lay_event(tmp_path / "before", files)).findings]
    standing, waived = codes(judged(tmp_path / "event", files, code, subject))
    assert (set(waived), len(standing) + len(waived)) == ({code}, len(before))


@pytest.mark.parametrize(
    ("case", "code", "subject"),
    [
        ("person_has_not_too_many_a_day", "PE05", "hall-manager"),
        ("base_has_a_program", "OR02", "shiraz/zone-2/base-a"),
        ("equipment_has_time_to_move", "EQ03", "sound-van-2"),
    ],
)
def test_a_waiver_of_another_noun_answers_for_nothing(case: str, code: str, subject: str, tmp_path: Path) -> None:
    standing, waived = codes(judged(tmp_path / "event", read_case(HERE / case / "bad.yaml"), code, subject))
    assert (code in standing, "WV01" in standing, waived) == (True, True, [])


TWO_PEOPLE = """\
- id: sewing-1
  title: کارگاه خیاطی
  kind: workshop
  organizer: shiraz/zone-2
  place: shiraz/hafez-hall
  date: ۱۸ اردیبهشت
  time: ۹ تا ۱۱
  people: {guest: province-head, host: hall-manager}

- id: embroidery-1
  title: دورهٔ گلدوزی
  kind: workshop
  organizer: shiraz/zone-2
  place: shiraz/hafez-hall
  date: ۱۸ اردیبهشت
  time: ۱۵ تا ۱۶
  people:
    guest: province-head
    host: hall-manager
"""


def test_of_two_people_in_one_program_only_the_named_one_is_waived(tmp_path: Path) -> None:
    people = "\n".join(
        f"- {{id: {person}, title: {title}, organizer: shiraz, most_a_day: 1}}"
        for person, title in (("province-head", "مسئول استان"), ("hall-manager", "مدیر تالار"))
    )
    files = {"programs/a.yaml": TWO_PEOPLE, "people.yaml": people}
    checked = judged(tmp_path / "event", files, "PE05", "hall-manager")
    assert [(one.finding.span.line, one.waiver.subject) for one in checked.waived] == [(19, "hall-manager")]
    assert [(found.code, found.span.line) for found in checked.findings] == [("PE05", 18)]
