"""The documents say what the program does: generated pages are fresh, and examples in the guide work."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from scheduler.cli.documents import language_page
from scheduler.cli.main import COMMANDS, group
from scheduler.persian.context import DateContext
from scheduler.persian.days import parse_days
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.times import parse_time
from scheduler.pipeline import check_folder
from tests.reading.test_keys import TABLES

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "organizers-guide.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
WEEK = DateContext(DateRange(JalaliDate(1402, 2, 17), JalaliDate(1402, 2, 22)))


def blocks(kind: str, page: str = GUIDE) -> list[str]:
    """Return the marked code blocks of a page."""
    return re.findall(rf"<!-- tested: {kind} -->\n```\w*\n(.*?)```", page, re.DOTALL)


def test_generated_pages_are_fresh(tmp_path: Path) -> None:
    environment = {**os.environ, "SCHEDULER_LANG": "en"}
    command = [sys.executable, "-m", "scheduler.cli.documents", str(tmp_path)]
    subprocess.run(command, check=True, cwd=ROOT, env=environment)
    made = {page.name: page.read_text("utf-8") for page in tmp_path.iterdir()}
    assert made == {name: (ROOT / "docs" / name).read_text("utf-8") for name in made}, "run `make docs`"
    assert set(made) == {"checks.md", "commands.md", "language.md", "programs-json.md"}


@pytest.mark.parametrize("number", range(len(blocks("program"))))
def test_programs_of_the_guide_pass_the_check(tmp_path: Path, number: int) -> None:
    event = tmp_path / "event"
    shutil.copytree(ROOT / "templates" / "event", event)
    (event / "programs" / "first.yaml").write_text(blocks("program")[number], "utf-8")
    assert check_folder(event).findings == ()


def test_the_guide_has_programs_dates_and_times() -> None:
    assert [len(blocks(kind)) for kind in ("program", "dates", "times", "week")] == [4, 2, 1, 1]


@pytest.mark.parametrize("page", [README, GUIDE], ids=["README", "guide"])
def test_the_finding_that_a_page_shows_is_what_the_program_prints(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run = CliRunner().invoke
    assert run(group, ["new", "hafte-man"]).exit_code == 0
    first = tmp_path / "events" / "hafte-man" / "programs" / "first.yaml"
    right, wrong = "  date: یکشنبه ۱۷ اردیبهشت\n", "  date: دوشنبه ۱۷ اردیبهشت\n"
    assert (first.read_text("utf-8").count(right), page.count(">>دوشنبه ۱۷ اردیبهشت<<")) == (1, 1)
    first.write_text(first.read_text("utf-8").replace(right, wrong), "utf-8")
    assert [run(group, ["check", "events/hafte-man", "--lang", "fa"]).stdout] == blocks("finding", page)


def test_settings_of_the_guide_are_understood(tmp_path: Path) -> None:
    event = tmp_path / "event"
    shutil.copytree(ROOT / "templates" / "event", event)
    with (event / "week.yaml").open("a", encoding="utf-8") as file:
        file.write("\n" + blocks("week")[0])
    assert [finding.code for finding in check_folder(event).findings] == ["DT21", "DT21"]


def test_dates_of_the_guide_are_understood() -> None:
    lines = [line for block in blocks("dates") for line in block.splitlines()]
    assert [line for line in lines if isinstance(parse_days(line, WEEK), Fault)] == []


def test_times_of_the_guide_are_understood() -> None:
    lines = blocks("times")[0].splitlines()
    assert [line for line in lines if isinstance(parse_time(line), Fault)] == []


def test_links_of_the_documents_lead_somewhere() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), ROOT / "templates" / "README.md"]
    links = [
        (page, link)
        for page in pages
        for link in re.findall(r"\]\(([^)#]+?)\)", page.read_text("utf-8"))
        if not link.startswith("http")
    ]
    assert [(page.name, link) for page, link in links if not (page.parent / link).exists()] == []


def test_targets_named_in_the_documents_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    text = "".join(page.read_text("utf-8") for page in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md")))
    assert set(re.findall(r"`make ([a-z-]+)", text)) - targets == set()


def test_every_command_is_documented() -> None:
    text = (ROOT / "docs" / "commands.md").read_text("utf-8")
    assert [name for name in COMMANDS if f"## {name}\n" not in text] == []


def test_every_table_that_reading_goes_by_stands_in_the_page_of_the_language() -> None:
    headings = set(re.findall(r"^### .*\((.*)\)$", language_page(), re.MULTILINE))
    assert headings == {*TABLES} - {"organizer", "equipment"}  # these two are alone in their files
