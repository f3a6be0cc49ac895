"""`check --watch`: when it checks again, and what it says has changed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from scheduler.cli.main import group
from scheduler.cli.telling import Report
from scheduler.cli.watching import Snapshot, difference, settled, snapshot_of, watch
from tests.checks.folders import HERE, lay_event, read_case
from tests.cli.running import EVENT, ROOT
from tests.reporters.findings import finding

ONE: Snapshot = {"week.yaml": (1, 10)}
TWO: Snapshot = {"week.yaml": (2, 10)}
HALF: Snapshot = {"week.yaml": (2, 3)}
GONE: Snapshot = {}


@pytest.mark.parametrize(
    ("seen", "checked"),
    [
        ([ONE, ONE, ONE], [ONE]),
        ([ONE, TWO, TWO, TWO], [ONE, TWO]),
        ([ONE, HALF, TWO, TWO], [ONE, TWO]),
        ([ONE, GONE, GONE, ONE, ONE], [ONE]),
        ([ONE, GONE, GONE, TWO, TWO], [ONE, TWO]),
        ([ONE, TWO, ONE, ONE], [ONE]),
        ([ONE, TWO], [ONE]),
        ([GONE, GONE, ONE, ONE], [GONE, ONE]),
    ],
)
def test_a_check_waits_until_the_files_stand_still(seen: list[Snapshot], checked: list[Snapshot]) -> None:
    assert list(settled(seen)) == checked


def test_a_snapshot_sees_every_file_but_hidden_ones(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "event", {"programs/shiraz/a.yaml": "[]\n", ".schema/a.json": "{}", ".a.swp": "x"})
    before = snapshot_of(event)
    assert sorted(before) == [
        "equipment.yaml",
        "organizers.yaml",
        "people.yaml",
        "places.yaml",
        "programs/shiraz/a.yaml",
        "week.yaml",
    ]
    (event / "programs/shiraz/a.yaml").write_text("[] #\n", "utf-8")
    assert {path for path, state in snapshot_of(event).items() if state != before[path]} == {"programs/shiraz/a.yaml"}
    assert snapshot_of(tmp_path / "absent") == {}


def test_what_went_and_came_is_counted_and_what_only_moved_is_not() -> None:
    old = (finding("AA01", 3, "kind"), finding("AA01", 4, "kind"), finding("BB01", 5, "place"))
    new = (finding("AA01", 7, "kind"), finding("CC01", 1, "date"))
    assert difference(old, new, "14:03:22", "fa") == "ساعت ۱۴:۰۳:۲۲: ۲ یافته رفت، ۱ یافتهٔ تازه"
    assert difference(old, new, "14:03:22", "en") == "14:03:22: 2 findings gone, 1 new"
    assert difference(old, old[::-1], "14:03:22", "fa") == "ساعت ۱۴:۰۳:۲۲: همان یافته‌های پیش"
    assert difference(None, new, "09:00:00", "fa") == "ساعت ۰۹:۰۰:۰۰: نخستین بررسی"


def saves(event: Path, *edits: Callable[[], object]) -> Iterator[Snapshot]:
    """Yield how an event looks before and after some edits, each twice."""
    yield snapshot_of(event)
    for edit in edits:
        edit()
        yield from (snapshot_of(event), snapshot_of(event))


def test_each_save_is_checked_and_its_difference_told(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "event", read_case(HERE / "start_is_before_end" / "bad.yaml"))
    program = event / "programs" / "a.yaml"
    wrong = program.read_text("utf-8")
    mended = wrong.replace("۱۱ تا ۹", "۹ تا ۱۱")
    said: list[str] = []
    reports: list[Report] = []
    edits = (lambda: program.write_text(mended, "utf-8"), lambda: program.write_text(f"# ما\n{wrong}", "utf-8"))
    watch(event, saves(event, *edits), None, reports.append, said.append, "en")
    assert [[found.code for found in report.checked.findings] for report in reports] == [["TM05"], [], ["TM05"]]
    assert [line.partition(": ")[2] for line in said] == [
        "first check",
        "1 findings gone, 0 new",
        "0 findings gone, 1 new",
    ]


def test_the_ids_that_an_editor_proposes_follow_the_files(tmp_path: Path) -> None:
    assert CliRunner().invoke(group, ["new", "hafte", "--into", str(tmp_path)]).exit_code == 0
    event = tmp_path / "hafte"
    places = event / "places.yaml"
    schema = event / ".schema" / "programs.schema.json"
    more = places.read_text("utf-8") + "  - {id: shiraz/school, title: مدرسه}\n"
    assert "shiraz/school" not in schema.read_text("utf-8")
    watch(event, saves(event, lambda: places.write_text(more, "utf-8")), None, lambda _report: None, print, "fa")
    assert "shiraz/school" in schema.read_text("utf-8")


def test_a_folder_without_schemas_gets_none(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "event", {})
    watch(event, saves(event), None, lambda _report: None, print, "fa")
    assert not (event / ".schema").exists()


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is sent by a signal, which needs POSIX")
def test_ctrl_c_ends_it_with_0() -> None:
    # A shell lets what it runs in the background ignore Ctrl+C, and children inherit that.
    listen = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    start = f"{listen}; from scheduler.cli.main import main; main()"
    command = [sys.executable, "-c", start, "check", str(EVENT), "--watch", "--lang", "en"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline().partition(": ")[2]
        second = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate()
    assert (first, second) == ("first check\n", "All fine: 3 programs in 5 sessions, no error.\n")
    assert (process.returncode, rest, errors) == (0, "", "")
