"""An empty week.yaml lacks all that it must have, and `check` never calls it fine."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler.reading.week import read_week


@pytest.mark.parametrize("text", ["", "\n", "# هنوز چیزی ننوشته‌ایم\n"])
def test_an_empty_week_is_told_key_by_key(text: str, tmp_path: Path) -> None:
    (tmp_path / "week.yaml").write_text(text, encoding="utf-8")
    reading = read_week(tmp_path)
    missing = sorted(str(dict(found.values)["key"]) for found in reading.findings)
    assert (reading.week, missing) == (None, ["domain", "kinds", "title", "window"])
