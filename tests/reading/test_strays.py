"""No YAML file of an event folder is left out without a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler.pipeline import check_folder
from tests.checks.folders import findings_in, lay_event, spots


@pytest.mark.parametrize("name", ["Week.yaml", "weak.yaml", "week.yml", "week.yaml.txt"])
def test_a_misnamed_week_is_told_as_the_missing_file_with_its_right_name(name: str, tmp_path: Path) -> None:
    event = lay_event(tmp_path / "event", {})
    (event / "week.yaml").rename(event / name)
    found = check_folder(event).findings
    assert spots(found) == [(name, 1, 1, "SY01")]
    assert found[0].hint("en") == f"rename “{name}” to “week.yaml”"


def test_a_folder_that_nobody_reads_is_told_once(tmp_path: Path) -> None:
    files = {"program/b/1.yaml": "", "program/a.yaml": "", "program/notes.txt": ""}
    assert spots(findings_in(tmp_path / "event", files)) == [("program/a.yaml", 1, 1, "SY05")]


def test_what_is_hidden_or_no_yaml_or_a_release_is_nobodys_business(tmp_path: Path) -> None:
    files = {".git/a.yaml": "", ".a.yaml": "", "photos/.b/a.yaml": "", "plan.xlsx": "", "releases/1.yaml": ""}
    assert findings_in(tmp_path / "event", files) == ()


def test_hidden_files_backups_and_a_readme_beside_programs_are_no_findings(tmp_path: Path) -> None:
    names = (".z.txt", ".old/z.txt", "a.yaml~", "~$plan.xlsx", "README.md", "Thumbs.db")
    assert findings_in(tmp_path / "event", {f"programs/{name}": "" for name in names}) == ()
