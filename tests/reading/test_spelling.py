"""A hint that names a key names it as that file writes its keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.folders import findings_in

ENGLISH = "- id: a-1\n  title: کارگاه خیاطی\n  kind: workshop\n  organizer: fars\n  date: ۱۸ اردیبهشت\n  time: ساعت ۹\n"
PERSIAN = (
    "- شناسه: a-1\n  عنوان: کارگاه خیاطی\n  نوع: workshop\n  برگزارکننده: fars\n  تاریخ: ۱۸ اردیبهشت\n  ساعت: ساعت ۹\n"
)


@pytest.mark.parametrize(("text", "line"), [(ENGLISH, "«duration: ۹۰ دقیقه»"), (PERSIAN, "«مدت: ۹۰ دقیقه»")])
def test_the_hint_of_a_time_without_end_names_the_key_of_the_file(text: str, line: str, tmp_path: Path) -> None:
    (found,) = findings_in(tmp_path / "event", {"programs/a.yaml": text})
    assert (found.code, line in found.hint("fa")) == ("TM10", True)


def test_a_missing_key_is_named_as_the_file_names_the_others(tmp_path: Path) -> None:
    text = PERSIAN.replace("  نوع: workshop\n", "").replace("ساعت ۹", "۹ تا ۱۱")
    (found,) = findings_in(tmp_path / "event", {"programs/a.yaml": text})
    assert (found.code, found.hint("fa")) == ("SY42", "سطری مانند «نوع: workshop» بیفزایید")


def test_a_key_of_another_file_is_named_as_that_file_names_it(tmp_path: Path) -> None:
    text = PERSIAN.replace("ساعت ۹", "۱۲ تا ۱۴").replace("fars", "shiraz")
    hints = {one.code: one.hint("fa") for one in findings_in(tmp_path / "event", {"programs/a.yaml": text})}
    assert "through_prayer" in hints["TM20"]
