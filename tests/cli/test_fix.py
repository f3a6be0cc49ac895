"""What `fix` and `fmt` say, write and end with."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scheduler.cli.main import group
from scheduler.fixing.writing import Changed, replace_text
from tests.checks.folders import lay_event
from tests.conftest import Need
from tests.fixing.folders import FILE, SOUND

WRONG = SOUND.replace("title", "titel")


def invoke(*arguments: str | Path) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(group, [str(argument) for argument in arguments])


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """Return an event with one misspelt key."""
    return lay_event(tmp_path / "event", {FILE: WRONG})


def test_fix_writes_and_says_what_it_mended(event: Path) -> None:
    result = invoke("fix", event)
    told = f"{event}/{FILE}:2 SY41 «titel» شد «title»\n۱ مورد در ۱ فایل درست شد.\n"
    assert (result.exit_code, result.stdout, (event / FILE).read_text("utf-8")) == (0, told, SOUND)


def test_fix_says_when_there_is_nothing_to_mend(event: Path) -> None:
    invoke("fix", event)
    result = invoke("fix", event, "--lang", "en")
    assert (result.exit_code, result.stdout) == (0, "There was nothing to mend.\n")


def test_diff_shows_what_patch_takes_and_writes_nothing(event: Path, need: Need) -> None:
    patch = need("patch", "install patch")
    result = invoke("fix", event, "--diff")
    assert (result.exit_code, (event / FILE).read_text("utf-8")) == (1, WRONG)
    assert "-  titel: همایش شکوه خدمت\n+  title: همایش شکوه خدمت\n" in result.stdout
    subprocess.run([patch, "-s", "-p1", "-d", "/"], input=result.stdout.encode(), check=True)
    assert (event / FILE).read_text("utf-8") == SOUND
    assert (invoke("fix", event, "--diff").exit_code, invoke("fix", event, "--diff").stdout) == (0, "")


def test_diff_is_coloured_where_it_is_asked_for(event: Path) -> None:
    shown = invoke("fix", event, "--diff", "--color", "always").stdout
    assert "\033[31m-  titel: همایش شکوه خدمت\033[0m\n" in shown


def test_what_is_left_is_counted_and_ends_with_1(event: Path) -> None:
    (event / FILE).write_text(WRONG.replace("چهارشنبه", "دوشنبه"), "utf-8")
    result = invoke("fix", event, "--lang", "en")
    assert result.stdout.splitlines()[1:] == [
        "1 things in 1 files were mended.",
        f"Left: 1 errors, 0 warnings, 0 notes. See “scheduler check {event}”.",
        f"There is a guess for 1 findings: “scheduler fix --unsafe --diff {event}” shows it.",
    ]
    assert (result.exit_code, invoke("fix", event, "--unsafe").exit_code) == (1, 0)
    assert (event / FILE).read_text("utf-8") == SOUND


def test_many_changes_of_one_kind_are_told_in_few_lines(event: Path) -> None:
    lines = invoke("fix", event, "--keys", "fa", "--lang", "en").stdout.splitlines()
    own = [line for line in lines if FILE in line]
    assert (len(own), next(line for line in lines if "more of this kind" in line)) == (6, "  … and 8 more of this kind")


def test_a_file_that_is_not_utf8_is_left_and_said(event: Path) -> None:
    other = event / "programs" / "b.yaml"
    other.write_bytes("- title: برنامه".encode("windows-1256"))
    before = other.read_bytes()
    result = invoke("fix", event, "--lang", "en")
    assert (result.exit_code, other.read_bytes()) == (1, before)
    assert f"{event}/programs/b.yaml SY03 " in result.stdout


def test_files_and_folders_named_limit_what_is_mended(event: Path) -> None:
    (event / "programs" / "b").mkdir()
    other = event / "programs" / "b" / "c.yaml"
    other.write_text(WRONG.replace("shokuh-1", "shokuh-2").replace("hafez-hall", "school-9"), "utf-8")
    invoke("fix", event / "programs" / "b")
    assert ("titel" in (event / FILE).read_text("utf-8"), "titel" in other.read_text("utf-8")) == (True, False)
    invoke("fix", event / FILE)
    assert (event / FILE).read_text("utf-8") == SOUND


@pytest.mark.parametrize(
    "arguments",
    [
        ("fix", "--only", "XX99", "{}"),
        ("fix", "{}/programs/none.yaml"),
        ("fix", "--keys", "de", "{}"),
        ("fmt", "/nowhere"),
    ],
)
def test_misuse_ends_with_2(event: Path, arguments: tuple[str, ...]) -> None:
    assert invoke(*(argument.format(event) for argument in arguments)).exit_code == 2


def test_only_takes_codes_in_any_digits_and_words(event: Path) -> None:
    assert invoke("fix", event, "--only", "letters").stdout.startswith("چیزی برای درست‌کردن نبود.")
    assert invoke("fix", event, "--only", "sy۴۱").exit_code == 0
    assert (event / FILE).read_text("utf-8") == SOUND


def test_permissions_stay_and_a_link_stays_a_link(event: Path) -> None:
    kept = event / "kept.yaml"
    shutil.move(event / FILE, kept)
    kept.chmod(0o640)
    (event / FILE).symlink_to(kept)
    invoke("fix", event)
    assert (kept.read_text("utf-8"), (event / FILE).is_symlink()) == (SOUND, True)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o640


def test_a_link_that_leads_out_of_the_folder_is_not_followed(event: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.yaml"
    shutil.move(event / FILE, outside)
    (event / FILE).symlink_to(outside)
    assert (invoke("fix", event).exit_code, outside.read_text("utf-8")) == (1, WRONG)


def test_a_file_that_somebody_changed_meanwhile_is_not_written_over(event: Path) -> None:
    with pytest.raises(Changed):
        replace_text(event, FILE, "something else", SOUND)
    assert (event / FILE).read_text("utf-8") == WRONG
    assert sorted(os.listdir(event / "programs")) == ["a.yaml"]


def test_a_failed_write_leaves_the_file_and_nothing_beside_it(event: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_source: str, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    result = invoke("fix", event, "--lang", "en")
    assert (result.exit_code, "could not be written: No space left on device" in result.stderr) == (2, True)
    assert ((event / FILE).read_text("utf-8"), os.listdir(event / "programs")) == (WRONG, ["a.yaml"])


def test_fmt_tidies_and_is_content_with_its_work(event: Path) -> None:
    (event / FILE).write_text(SOUND.replace("kind: ", "kind:   "), "utf-8")
    shown = invoke("fmt", event / FILE, "--diff")
    assert (shown.exit_code, "+  kind: conference\n" in shown.stdout) == (1, True)
    assert invoke("fmt", event / FILE).stdout == "۱ فایل از ۱ فایل مرتب شد.\n"
    assert (event / FILE).read_text("utf-8") == SOUND
    assert (invoke("fmt", event / FILE, "--diff").exit_code, invoke("fmt", event / FILE).exit_code) == (0, 0)


def test_fmt_leaves_a_broken_file_and_ends_with_1(event: Path) -> None:
    (event / FILE).write_text('- title:  "x\n', "utf-8")
    result = invoke("fmt", event / FILE)
    assert (result.exit_code, (event / FILE).read_text("utf-8")) == (1, '- title:  "x\n')
    assert result.stdout.startswith(f"{event}/{FILE}: دست‌نخورده ماند، چون YAML آن خطا دارد")
