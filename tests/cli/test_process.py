"""The command line as people start it: a process with its own streams, language and imports."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.checks.folders import HERE, lay_event, read_case
from tests.cli.running import EVENT, ROOT, run

HEAVY = ("jinja2", "icalendar", "typst", "segno", "dateutil", "zoneinfo", "xlsxwriter", "asyncio", "concurrent.futures")


def imported_by_check(folder: Path) -> list[str]:
    """Return the modules that a whole `check` imports."""
    program = (
        "import sys\n"
        f"sys.argv = ['scheduler', 'check', {str(folder)!r}]\n"
        "from scheduler.cli.main import main\n"
        "try:\n    main()\n"
        "finally:\n    sys.stderr.write('\\n'.join(sys.modules))\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True)
    return ended.stderr.decode().split("\n")


@pytest.mark.parametrize("folder", [EVENT, *sorted((ROOT / "events").iterdir())], ids=lambda path: path.name)
def test_check_imports_no_engine_of_output(folder: Path) -> None:
    modules = imported_by_check(folder)
    assert [name for name in HEAVY if name in modules] == []
    assert [
        name
        for name in modules
        if name.startswith(("scheduler.emitters", "scheduler.publishing", "scheduler.rendering"))
    ] == []


def test_check_of_one_event_imports_nothing_that_only_its_options_need() -> None:
    only = ["scheduler.cli.scope", "scheduler.cli.watching", "scheduler.cli.schema_files", "scheduler.reading.schema"]
    assert sorted(set(imported_by_check(EVENT)) & set(only)) == []


def test_exit_codes_reach_the_shell(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "event", read_case(HERE / "day_exists" / "bad.yaml"))
    assert [run("check", str(EVENT)).code, run("check", str(event)).code, run("check", "nowhere").code] == [0, 1, 2]


def test_misuse_is_said_in_persian_and_in_english() -> None:
    persian, english = run("check", "nowhere"), run("check", "nowhere", "--lang", "en")
    assert persian.err.splitlines()[-1] == "نشد: «nowhere» نیست"
    assert english.err.splitlines()[-1] == "Error: there is no “nowhere”"
    assert persian.err.startswith("کاربرد: scheduler check")
    assert english.err.startswith("Usage: scheduler check")


def test_the_words_of_click_itself_are_persian() -> None:
    assert run("--nothing").err.splitlines()[-1] == "نشد: گزینه‌ای به نام --nothing نیست."
    assert run("new").err.splitlines()[-1].startswith("نشد: این آرگومان نوشته نشده است:")


def test_the_language_may_stand_in_the_environment() -> None:
    assert run("check", str(EVENT), SCHEDULER_LANG="en").out.startswith("All fine:")
    assert run("check", str(EVENT), "--lang", "fa", SCHEDULER_LANG="en").out.startswith("بی‌عیب:")


def test_help_lists_the_commands_in_the_language_of_the_run() -> None:
    persian, english = run("--help"), run("--help", SCHEDULER_LANG="en")
    assert (persian.code, "فرمان‌ها" in persian.out, "گزینه‌ها" in persian.out) == (0, True, True)
    assert (english.code, "Commands" in english.out, "گزینه‌ها" in english.out) == (0, True, False)


def test_persian_is_written_where_the_locale_knows_only_ascii() -> None:
    ran = run("check", str(EVENT), LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (ran.code, ran.out) == (0, "بی‌عیب: ۳ برنامه در ۵ نوبت، بدون خطا.\n")


def test_a_reader_that_goes_away_is_no_fault(need: Callable[[str, str], str]) -> None:
    command = f"{sys.executable} -m scheduler explain --all | head -n 1; echo ${{PIPESTATUS[0]}}"
    ended = subprocess.run(
        [need("bash", "apt-get install bash"), "-c", command], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert (ended.stdout.splitlines()[-1], ended.stderr) == ("0", "")


def test_a_pipe_sees_no_progress_bar(tmp_path: Path) -> None:
    ran = run("build", str(EVENT), "--out", str(tmp_path), "--only", "feeds")
    assert (ran.code, ran.err) == (0, "")
