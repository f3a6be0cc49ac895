"""`check` of some files: the whole week is read, and only what touches these files is told and counted."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scheduler.cli.main import group
from scheduler.cli.scope import Scope, scope_of
from tests.checks.folders import Files, lay_event

PROGRAM = """\
- id: {id}
  title: {title}
  kind: workshop
  organizer: {organizer}
  place: shiraz/hafez-hall
  date: ۱۸ اردیبهشت
  time: {time}
"""
FILES: Files = {
    "programs/shiraz/a.yaml": PROGRAM.format(id="a", title="کارگاه خیاطی", organizer="shiraz", time="۹ تا ۱۱"),
    "programs/shiraz/b.yaml": PROGRAM.format(id="b", title="حلقهٔ کتاب", organizer="nowhere", time="۱۵ تا ۱۶"),
    "programs/lar.yaml": PROGRAM.format(id="c", title="دورهٔ گلدوزی", organizer="shiraz", time="۱۰ تا ۱۲"),
}


def check(*arguments: str | Path) -> Result:
    """Run `check` in this process, with a line for each finding."""
    words = [str(argument) for argument in arguments]
    return CliRunner().invoke(group, ["check", *words, "--format", "concise", "--lang", "en"])


def told(result: Result) -> list[str]:
    """Return the file and code of each finding that was told."""
    lines = [line.split(" ") for line in result.stdout.splitlines()[:-1] if line]
    return [f"{Path(line[0].split(':')[0]).name} {line[1]}" for line in lines]


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """Return a folder with two programs that meet in one hall, and one of an unknown organizer."""
    return lay_event(tmp_path / "event", FILES)


def test_the_whole_event_tells_all(event: Path) -> None:
    assert (told(check(event)), check(event).exit_code) == (["lar.yaml PL02", "b.yaml OR01"], 1)


def test_a_file_tells_what_stands_in_it_and_counts_the_rest(event: Path) -> None:
    result = check(event / "programs/shiraz/b.yaml")
    assert told(result) == ["b.yaml OR01"]
    assert result.stdout.splitlines()[-1] == "1 errors, 0 warnings, 0 notes. 1 findings in other files."


def test_a_second_place_in_a_file_touches_it_too(event: Path) -> None:
    assert told(check(event / "programs/shiraz/a.yaml")) == ["lar.yaml PL02"]


def test_a_folder_and_several_files_tell_what_touches_any_of_them(event: Path) -> None:
    assert told(check(event / "programs/shiraz")) == ["lar.yaml PL02", "b.yaml OR01"]
    assert told(check(event / "programs/lar.yaml", event / "programs/shiraz/b.yaml")) == [
        "lar.yaml PL02",
        "b.yaml OR01",
    ]
    assert told(check(event / "people.yaml", event / "programs/shiraz/b.yaml")) == ["b.yaml OR01"]


def test_a_file_without_findings_ends_with_0_whatever_others_hold(event: Path) -> None:
    result = check(event / "people.yaml")
    assert (result.exit_code, told(result)) == (0, [])
    assert result.stdout == "All fine: 0 programs in 0 sessions, no error. 2 findings in other files.\n"


def test_a_folder_is_no_other_that_begins_alike(event: Path) -> None:
    (event / "programs/shir.yaml").write_text("", "utf-8")
    scope = scope_of([event / "programs/shiraz"])
    files = ["programs/shiraz/a.yaml", "programs/shiraz-2/a.yaml", "programs/shiraz.yaml"]
    assert [file for file in files if scope.has(file)] == ["programs/shiraz/a.yaml"]


def test_the_event_beside_one_of_its_files_is_the_whole_event(event: Path) -> None:
    assert scope_of([event / "people.yaml", event]) == Scope(event)


def test_files_of_two_events_are_misuse(event: Path, tmp_path: Path) -> None:
    other = lay_event(tmp_path / "other", {})
    result = check(event / "people.yaml", other / "people.yaml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert (
        "are not of one event"
        in CliRunner(env={"SCHEDULER_LANG": "en"})
        .invoke(group, ["check", str(event / "people.yaml"), str(other)])
        .stderr
    )


@pytest.mark.parametrize("name", ["absent.yaml", "stray.yaml"])
def test_a_file_that_is_absent_or_in_no_event_is_misuse(name: str, tmp_path: Path) -> None:
    (tmp_path / "stray.yaml").write_text("a: 1\n", "utf-8")
    assert check(tmp_path / name).exit_code == 2


def test_a_folder_without_a_week_is_told_to_lack_it(tmp_path: Path) -> None:
    result = check(tmp_path)
    assert (result.exit_code, told(result)) == (1, ["week.yaml SY01"])


def test_where_the_week_can_not_be_read_its_faults_are_told_for_every_file(event: Path) -> None:
    (event / "week.yaml").write_text('title: "باز', "utf-8")
    result = check(event / "people.yaml")
    assert (result.exit_code, "week.yaml" in " ".join(told(result))) == (1, True)


def test_a_broken_file_elsewhere_brings_no_echo_into_this_one(event: Path) -> None:
    broken = (event / "organizers.yaml").read_text("utf-8") + '  note: "باز\n'
    (event / "organizers.yaml").write_text(broken.replace("id: shiraz\n", "id: nowhere\n"), "utf-8")
    assert "b.yaml OR01" not in told(check(event / "programs/shiraz/b.yaml"))


def test_paths_are_understood_and_shown_from_where_the_user_stands(
    event: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(event)
    assert check("programs/shiraz/b.yaml").stdout.startswith("programs/shiraz/b.yaml:4:")
    monkeypatch.chdir(event / "programs" / "shiraz")
    assert check("b.yaml").stdout.startswith(f"..{os.sep}../programs/shiraz/b.yaml:4:".replace(os.sep, "/"))
    assert scope_of([Path()]) == Scope(Path("../.."), frozenset({"programs/shiraz"}))
