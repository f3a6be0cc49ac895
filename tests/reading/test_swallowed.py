"""Text that YAML takes for something else is told: comments behind values, items that fell into the one above."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.folders import findings_in, spots

PROGRAM = "- id: sewing-1\n  title: {title}\n  kind: workshop\n  organizer: fars\n  date:{date}\n  time: ۹ تا ۱۱\n"


def found_in(folder: Path, title: str = "کارگاه خیاطی", date: str = " ۱۸ اردیبهشت") -> list[tuple[str, int, int, str]]:
    """Return what is found in a program with a title and a date."""
    return spots(findings_in(folder, {"programs/a.yaml": PROGRAM.format(title=title, date=date)}))


@pytest.mark.parametrize("title", ["کارگاه خیاطی #۲", "کارگاه خیاطی   #شیراز", "کارگاه خیاطی #b"])
def test_a_hash_attached_to_text_behind_a_value_is_told(title: str, tmp_path: Path) -> None:
    assert found_in(tmp_path / "event", title) == [("programs/a.yaml", 2, title.index("#") + 10, "SY31")]


@pytest.mark.parametrize("title", ["کارگاه خیاطی # یادداشت", "کارگاه#۲", '"کارگاه خیاطی #۲"', '"کارگاه خیاطی" #۲'])
def test_a_comment_and_a_hash_that_is_read_are_not(title: str, tmp_path: Path) -> None:
    assert found_in(tmp_path / "event", title) == []


def test_an_item_that_stands_deeper_than_the_first_is_told(tmp_path: Path) -> None:
    date = "\n   - ۱۸ اردیبهشت\n    - ۲۱ اردیبهشت"
    assert ("programs/a.yaml", 7, 5, "SY19") in found_in(tmp_path / "event", date=date)


def test_an_item_whose_hyphen_lost_its_space_is_told(tmp_path: Path) -> None:
    date = "\n    - ۱۸ اردیبهشت\n     -۲۰ اردیبهشت"
    assert found_in(tmp_path / "event", date=date) == [("programs/a.yaml", 7, 6, "SY19")]


def test_a_second_line_of_a_text_may_begin_with_a_hyphen(tmp_path: Path) -> None:
    assert found_in(tmp_path / "event", "کارگاه خیاطی\n    -ویژهٔ بانوان") == []


def test_parts_that_are_sound_alone_but_not_together_are_told(tmp_path: Path) -> None:
    text = "- id: a\n  people:\n    host:\n      lead: b\n   note: c\n- id: @\n"
    found = spots(findings_in(tmp_path / "event", {"programs/a.yaml": text}))
    assert {(line, code) for _, line, _, code in found if code.startswith("SY1")} == {(5, "SY10"), (6, "SY14")}
