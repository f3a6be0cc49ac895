"""What `check` does with its options: forms, colours, a report in a file, statistics, and which findings end it with 1."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scheduler.cli.main import group
from scheduler.cli.options import wants_color
from scheduler.reporters.registry import REPORTERS
from tests.checks.folders import HERE, lay_event, read_case
from tests.cli.running import EVENT, ROOT

LATE = {"jinja2", "icalendar", "typst", "json", "tempfile", "xml.sax.saxutils"}


def invoke(*arguments: str | Path, **variables: str) -> Result:
    """Run `check` in this process."""
    return CliRunner().invoke(group, ["check", *(str(argument) for argument in arguments)], env=variables)


def event_of(folder: Path, rule: str) -> Path:
    """Return an event folder with the mistake of one rule."""
    return lay_event(folder, read_case(HERE / rule / "bad.yaml"))


@pytest.fixture
def error(tmp_path: Path) -> Path:
    """Return a folder with one error."""
    return event_of(tmp_path / "event", "start_is_before_end")


@pytest.mark.parametrize(
    ("rule", "codes"),
    [
        ("start_is_before_end", {"error": 1, "warning": 1, "note": 1}),
        ("no_unsaid_holiday", {"error": 0, "warning": 1, "note": 1}),
        ("holiday_is_confirmed", {"error": 0, "warning": 0, "note": 1}),
    ],
)
def test_fail_on_says_from_which_severity_up_check_ends_with_1(
    tmp_path: Path, rule: str, codes: dict[str, int]
) -> None:
    event = event_of(tmp_path / "event", rule)
    assert {choice: invoke(event, "--fail-on", choice).exit_code for choice in codes} == codes


def test_nothing_found_ends_with_0_whatever_fails() -> None:
    assert invoke(EVENT, "--fail-on", "note").exit_code == 0


def test_an_unknown_form_or_severity_is_misuse(error: Path) -> None:
    assert (invoke(error, "--format", "pdf").exit_code, invoke(error, "--fail-on", "all").exit_code) == (2, 2)


def preface_of(folder: Path) -> list[str]:
    """Return what the page of findings on a folder begins with."""
    return re.findall(r'<p class="preface">(.*?)</p>', invoke(folder, "--format", "html").stdout)


def test_the_page_begins_with_the_files_that_were_not_read_whole(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "event", {"programs/a.yaml": "- {id: a-1, title: 'کارگاه\n"})
    assert preface_of(event) == [
        "بخشی از این فایل‌ها خوانده و بررسی نشد؛ پس از درست‌کردن خطاهایشان شاید یافته‌های دیگری پیدا شود: programs/a.yaml"
    ]


def test_the_page_of_a_week_that_could_not_be_read_says_so_first(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "event", {"week.yaml": "title: هفته\n"})
    assert preface_of(event) == [
        "هفته خوانده نشد؛ تا خطاهای این صفحه درست نشوند برنامه‌ها بررسی نمی‌شوند.",
    ]


def test_the_page_of_a_week_read_whole_begins_with_its_findings(error: Path) -> None:
    assert preface_of(error) == []


@pytest.mark.parametrize("form", REPORTERS)
def test_a_report_in_a_file_is_the_one_of_the_screen_and_the_sum_stays_there(
    form: str, error: Path, tmp_path: Path
) -> None:
    file = tmp_path / "report"
    result = invoke(error, "--format", form, "--output", file, "--lang", "en")
    assert (result.exit_code, result.stdout) == (1, f"The report is in “{file}”.\n1 errors, 0 warnings, 0 notes.\n")
    shown = invoke(error, "--format", form, "--lang", "en").stdout
    assert shown.startswith(file.read_text("utf-8"))
    assert len(file.read_text("utf-8")) > 0


def test_programs_get_the_report_and_nothing_else(error: Path) -> None:
    log = json.loads(invoke(error, "--format", "sarif").stdout)
    assert [result["ruleId"] for result in log["runs"][0]["results"]] == ["TM05"]
    assert invoke(error, "--format", "html").stdout.endswith("</html>\n")
    assert invoke(error, "--format", "junit").stdout.endswith("</testsuites>\n")


def test_a_report_takes_the_place_of_the_old_one_whole_and_leaves_nothing_beside_it(
    error: Path, tmp_path: Path
) -> None:
    file = tmp_path / "out" / "report.txt"
    file.parent.mkdir()
    file.write_text("old " * 100_000, "utf-8")
    file.chmod(0o640)
    invoke(error, "--output", file)
    assert (file.read_text("utf-8").count("old"), list(file.parent.iterdir())) == (0, [file])
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_report_that_can_not_be_written_is_misuse(error: Path, tmp_path: Path) -> None:
    file = tmp_path / "not-there" / "report.txt"
    result = invoke(error, "--output", file, "--lang", "en")
    assert (result.exit_code, file.parent.exists()) == (2, False)
    assert result.stderr == f"Error: the report could not be written to “{file}”: No such file or directory\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full, the device of a full disk")
def test_a_full_disk_is_told_and_is_no_traceback(error: Path) -> None:
    result = invoke(error, "--output", "/dev/full", "--lang", "en")
    assert (result.exit_code, "No space left on device" in result.stderr) == (2, True)


def test_a_link_stays_a_link_and_a_device_a_device(error: Path, tmp_path: Path) -> None:
    target, link = tmp_path / "target.txt", tmp_path / "link.txt"
    target.write_text("old", "utf-8")
    link.symlink_to(target)
    invoke(error, "--output", link)
    assert (link.is_symlink(), "TM05" in target.read_text("utf-8")) == (True, True)
    assert invoke(error, "--output", os.devnull).exit_code == 1
    assert Path(os.devnull).is_char_device()


def test_statistics_count_each_rule_the_most_frequent_first() -> None:
    folder = ROOT / "tests" / "forty_mistakes"
    lines = invoke(folder, "--statistics", "--format", "concise", "--lang", "en").stdout.splitlines()
    start = lines.index("") + 1
    rows = [line.split() for line in lines[start:-3]]
    assert (len(rows), rows[0], rows[-1]) == (
        40,
        ["DT03", "1", "date-is-not-gregorian"],
        ["TM12", "1", "duration-is-understood"],
    )
    mendable = "“scheduler fix” mends 10 of them by itself (“--diff” shows it first)."
    assert lines[-3:] == ["", "38 errors, 2 warnings, 0 notes.", mendable]


def test_statistics_beside_a_report_for_programs_go_where_they_spoil_nothing(error: Path, tmp_path: Path) -> None:
    result = invoke(error, "--statistics", "--format", "json")
    assert ([json.loads(line)["code"] for line in result.stdout.splitlines()], result.stderr) == (
        ["TM05"],
        "TM05       1  start-is-before-end\n",
    )
    beside = invoke(error, "--statistics", "--format", "json", "--output", tmp_path / "report")
    assert "TM05       1  start-is-before-end\n" in beside.stdout


def test_statistics_of_nothing_are_nothing() -> None:
    assert invoke(EVENT, "--statistics").stdout == invoke(EVENT).stdout


@pytest.mark.parametrize(
    ("choice", "variables", "wanted"),
    [
        ("auto", {}, False),
        ("auto", {"FORCE_COLOR": "1"}, True),
        ("auto", {"FORCE_COLOR": ""}, False),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colours_follow_the_option_then_no_color_then_force_color(
    choice: str, variables: dict[str, str], wanted: bool, error: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert ("\033[" in invoke(error, "--color", choice).stdout) == wanted


@pytest.mark.parametrize(("terminal", "wanted"), [("xterm", True), ("dumb", False)])
def test_a_terminal_gets_colours_unless_it_is_dumb(
    terminal: str, wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", terminal)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert wants_color("auto") == wanted


def test_a_report_in_a_file_has_colours_only_on_demand(error: Path, tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    invoke(error, "--output", file, FORCE_COLOR="1")
    plain = file.read_text("utf-8")
    invoke(error, "--output", file, "--color", "always")
    assert ("\033[" in plain, "\033[" in file.read_text("utf-8")) == (False, True)


HELD = "6 more are not told, since they may only follow from these errors; mend them and check again."


def test_a_fault_told_already_is_not_told_again_nor_counted(tmp_path: Path) -> None:
    files = {
        **read_case(HERE / "start_is_before_end" / "good.yaml"),
        "places.yaml": b"\xff\xfe",
    }
    result = invoke(lay_event(tmp_path / "event", files), "--format", "concise", "--lang", "en")
    assert (result.exit_code, result.stdout.splitlines()[1:]) == (1, [f"1 errors, 0 warnings, 0 notes. {HELD}"])


@pytest.mark.parametrize("form", ["text", "concise"])
def test_telling_on_a_screen_imports_nothing_that_only_other_forms_need(form: str, error: Path) -> None:
    code = (
        "import sys\nfrom scheduler.cli.main import group\n"
        "try:\n"
        f"    group(['check', {str(error)!r}, '--format', {form!r}])\n"
        "except SystemExit:\n    pass\n"
        "print(sorted(name for name in sys.modules if name.startswith('scheduler.reporters.')))\n"
        f"print(sorted({LATE!r} & set(sys.modules)))\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT)
    *_, reporters, late = ran.stdout.decode().splitlines()
    assert [
        name for name in ("html", "page", "sarif", "github", "junit", "json_lines") if f".{name}'" in reporters
    ] == []
    assert late == "[]"
