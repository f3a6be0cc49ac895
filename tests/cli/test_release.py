"""What `release` and `changes` do, say and end with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scheduler.cli.main import group
from tests.checks.folders import lay_event
from tests.checks.released_cases import FLOWERS, SEWING, write

FIRST, SECOND = "2023-05-01T08:00:00Z", "2023-05-06T09:00:00Z"


def invoke(*arguments: str | Path) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(group, [str(argument) for argument in arguments])


def event(folder: Path, *, time: str = "۸ تا ۱۰", more: str = "") -> Path:
    """Lay an event of two programs, one at a time and with more lines."""
    if not folder.exists():
        lay_event(folder, {})
    write(folder, {"programs/a.yaml": SEWING.format(time=time) + more, "programs/b.yaml": FLOWERS})
    return folder


def two_releases(folder: Path) -> Path:
    """Lay an event with two releases; one program moved."""
    invoke("release", event(folder), "--name", "نخستین اعلام", "--time", FIRST)
    invoke("release", event(folder, time="۹ تا ۱۱"), "--time", SECOND)
    return folder


def held(folder: Path) -> list[str]:
    """Return the names in the folder of releases."""
    return sorted(path.name for path in (folder / "releases").iterdir()) if (folder / "releases").exists() else []


def test_the_first_release_says_its_number_name_time_and_what_to_do_next(tmp_path: Path) -> None:
    folder = event(tmp_path / "week")
    result = invoke("release", folder, "--name", "نخستین اعلام", "--time", FIRST)
    assert (result.exit_code, result.output.splitlines()) == (
        0,
        [
            f"اعلام شد: نسخهٔ ۱ «نخستین اعلام»، ۱۱ اردیبهشت ۱۴۰۲، ساعت ۱۱:۳۰، در {folder}/releases/0001.json.",
            "۲ برنامه برای نخستین بار اعلام شد.",
            f"اکنون «scheduler build {folder}» را اجرا کنید تا تقویم‌ها و برگه‌ها تازه شوند، و این فایل را به git بسپارید.",
            "اگر اشتباه بود، تا چیزی منتشر نشده همین فایل را پاک کنید و دوباره نسخه بدهید.",
        ],
    )


def test_a_release_without_a_name_says_how_to_give_one(tmp_path: Path) -> None:
    folder = event(tmp_path / "week")
    assert invoke("release", folder, "--time", FIRST).output.splitlines()[-1] == (
        'این نسخه نام ندارد؛ با --name می‌توانید نامی بدهید که پای برگه‌ها بیاید، مانند --name "پس از جلسهٔ استان".'
    )


@pytest.mark.parametrize("count", [1, 2])
def test_the_newest_release_is_taken_back_by_deleting_its_file(tmp_path: Path, count: int) -> None:
    folder = two_releases(tmp_path / "week")
    newest = folder / "releases" / f"{count:04}.json"
    if count == 1:
        (folder / "releases" / "0002.json").unlink()
    before = newest.read_bytes()
    newest.unlink()
    event(folder, time="۸ تا ۱۰" if count == 1 else "۹ تا ۱۱")
    assert invoke("check", folder).exit_code == 0
    name = ("--name", "نخستین اعلام") if count == 1 else ()
    assert invoke("release", folder, *name, "--time", (FIRST, SECOND)[count - 1]).exit_code == 0
    assert newest.read_bytes() == before


def test_a_release_taken_back_leaves_no_trace_in_feeds(tmp_path: Path) -> None:
    folder, out = event(tmp_path / "week"), tmp_path / "out"
    invoke("release", folder, "--time", FIRST)
    invoke("build", folder, "--out", out, "--only", "feeds")
    before = (out / "week" / "feeds" / "all.ics").read_bytes()
    invoke("release", event(folder, time="۹ تا ۱۱"), "--time", SECOND)
    invoke("build", folder, "--out", out, "--only", "feeds")
    (folder / "releases" / "0002.json").unlink()
    event(folder)
    invoke("build", folder, "--out", out, "--only", "feeds")
    assert (out / "week" / "feeds" / "all.ics").read_bytes() == before


def test_the_next_release_says_what_it_announced(tmp_path: Path) -> None:
    folder = event(tmp_path / "week")
    invoke("release", folder, "--time", FIRST)
    result = invoke("release", event(folder, time="۹ تا ۱۱"), "--time", SECOND, "--lang", "en")
    assert result.output.splitlines()[1] == "1 program(s): 1 moved in time."


def test_the_same_release_has_the_same_bytes(tmp_path: Path) -> None:
    one, other = (two_releases(tmp_path / name / "week") for name in ("one", "other"))
    for name in ("0001.json", "0002.json"):
        assert (one / "releases" / name).read_bytes() == (other / "releases" / name).read_bytes()


def test_nothing_new_is_no_release(tmp_path: Path) -> None:
    folder = event(tmp_path / "week")
    invoke("release", folder, "--time", FIRST)
    result = invoke("release", folder, "--time", SECOND)
    said = "نسخه‌ای داده نشد: از نسخهٔ ۱، ۱۱ اردیبهشت ۱۴۰۲، ساعت ۱۱:۳۰ تا کنون چیزی عوض نشده است.\n"
    assert (result.exit_code, result.output, held(folder)) == (1, said, ["0001.json"])


def test_a_time_before_the_last_release_is_misuse(tmp_path: Path) -> None:
    folder = event(tmp_path / "week")
    invoke("release", folder, "--time", SECOND)
    for time in (FIRST, SECOND):
        result = invoke("release", event(folder, time="۹ تا ۱۱"), "--time", time)
        assert (result.exit_code, held(folder)) == (2, ["0001.json"])


@pytest.mark.parametrize("time", ["فردا", "2023-13-01", "0001-01-01T00:00:00Z", "9999-01-01T00:00:00Z"])
def test_a_time_that_is_none_is_misuse(tmp_path: Path, time: str) -> None:
    folder = event(tmp_path / "week")
    assert (invoke("release", folder, "--time", time).exit_code, held(folder)) == (2, [])


def test_a_name_too_long_for_a_sheet_is_misuse(tmp_path: Path) -> None:
    folder = event(tmp_path / "week")
    assert (invoke("release", folder, "--name", "ن" * 61).exit_code, held(folder)) == (2, [])
    assert invoke("release", folder, "--name", "ن" * 60, "--time", FIRST).exit_code == 0


def test_without_a_time_the_clock_is_read(tmp_path: Path) -> None:
    folder = event(tmp_path / "week")
    assert (invoke("release", folder).exit_code, held(folder)) == (0, ["0001.json"])


@pytest.mark.parametrize("more", ["  place: shiraz/nowhere\n", "  date: ۱۹ مهر\n"])
def test_errors_stop_a_release(tmp_path: Path, more: str) -> None:
    folder = event(tmp_path / "week", more=more)
    result = invoke("release", folder, "--time", FIRST)
    assert (result.exit_code, held(folder)) == (1, [])
    assert result.output.splitlines()[-1] == "نسخه‌ای داده نشد: نخست خطاهای بالا را درست کنید؛ خطا چشم‌پوشی ندارد."


def test_a_warning_stops_a_release_until_it_is_waived(tmp_path: Path) -> None:
    folder = event(tmp_path / "week", time="۱۲ تا ۱۳:۳۰")
    stopped = invoke("release", folder, "--time", FIRST)
    assert (stopped.exit_code, held(folder)) == (1, [])
    assert stopped.output.splitlines()[-1] == (
        "نسخه‌ای داده نشد: نخست هشدارهای بالا را درست کنید، یا با امضا در waivers از آن‌ها چشم بپوشید."
    )
    week = (folder / "week.yaml").read_text("utf-8")
    write(
        folder,
        {"week.yaml": f"{week}waivers:\n  - {{code: TM20, subject: sewing-1, reason: نماز همان‌جا, signed: دبیر}}\n"},
    )
    assert (invoke("release", folder, "--time", FIRST).exit_code, held(folder)) == (0, ["0001.json"])


def test_a_program_that_vanished_is_a_warning_in_check_and_an_error_in_release(tmp_path: Path) -> None:
    folder = event(tmp_path / "week")
    invoke("release", folder, "--time", FIRST)
    write(folder, {"programs/b.yaml": None})
    assert "ID14 هشدار" in invoke("check", folder).output
    assert invoke("build", folder, "--out", tmp_path / "out", "--only", "feeds").exit_code == 0
    result = invoke("release", folder, "--time", SECOND)
    assert (result.exit_code, "ID14 خطا" in result.output, held(folder)) == (1, True, ["0001.json"])


def test_a_file_that_cannot_be_read_does_not_tell_its_programs_as_vanished(tmp_path: Path) -> None:
    folder = event(tmp_path / "week")
    invoke("release", folder, "--time", FIRST)
    write(folder, {"programs/b.yaml": FLOWERS.replace("title:", "  title:")})
    found = [json.loads(line)["code"] for line in invoke("check", folder, "--format", "json").stdout.splitlines()]
    assert (bool(found), "ID14" in found) == (True, False)


def test_the_line_that_the_hint_gives_brings_a_program_back_as_cancelled(tmp_path: Path) -> None:
    folder = event(tmp_path / "week")
    invoke("release", folder, "--time", FIRST)
    write(folder, {"programs/b.yaml": None, "programs/a.yaml": None})
    findings = map(json.loads, invoke("check", folder, "--format", "json").stdout.splitlines())
    pasted = "".join(f"- {one['hint'].partition(': - ')[2]}\n" for one in findings)
    write(folder, {"programs/c.yaml": pasted})
    assert invoke("release", folder, "--time", SECOND).exit_code == 0
    said = json.loads(invoke("changes", folder, "--since", "1", "--format", "json").stdout)
    assert {one["id"]: [field["field"] for field in one["fields"]] for one in said["programs"]} == {
        "sewing-1": ["status"],
        "flowers-1": ["status"],
    }


def test_a_broken_release_stops_check_build_release_and_changes(tmp_path: Path) -> None:
    folder = two_releases(tmp_path / "week")
    (folder / "releases" / "0001.json").write_text("{}", "utf-8")
    for command in ("check", "build", "release", "changes"):
        assert invoke(command, folder, *(("--out", tmp_path / "out") if command == "build" else ())).exit_code == 1
    assert not (tmp_path / "out").exists()


def test_build_says_what_is_not_released_yet(tmp_path: Path) -> None:
    folder = event(tmp_path / "week")
    invoke("release", folder, "--time", FIRST)
    result = invoke("build", event(folder, time="۹ تا ۱۱"), "--out", tmp_path / "out", "--only", "feeds")
    last = f"۱ برنامه با نسخهٔ آخر فرق دارد؛ «scheduler release {folder.as_posix()}» آن‌ها را اعلام می‌کند."
    assert result.output.splitlines()[-1] == last


def test_feed_files_without_a_changed_event_keep_their_time_across_releases(tmp_path: Path) -> None:
    folder, out = event(tmp_path / "week"), tmp_path / "out"
    invoke("release", folder, "--time", FIRST)
    invoke("build", folder, "--out", out, "--only", "feeds")
    before = {path: path.stat() for path in out.rglob("*.ics")}
    invoke("release", event(folder, time="۹ تا ۱۱"), "--time", SECOND)
    invoke("build", folder, "--out", out, "--only", "feeds")
    changed = {path.name for path, state in before.items() if path.stat().st_ino != state.st_ino}
    assert (changed >= {"all.ics", "1402-02-18.ics"}, "1402-02-19.ics" in changed) == (True, False)


def test_the_index_page_names_the_release_and_leads_to_what_changed(tmp_path: Path) -> None:
    folder, out = event(tmp_path / "week"), tmp_path / "out"
    invoke("build", folder, "--out", out, "--only", "pages")
    assert "نسخهٔ پیش از انتشار" in (out / "week" / "index.html").read_text("utf-8")
    invoke("release", folder, "--name", "نخستین اعلام", "--time", FIRST)
    invoke("build", folder, "--out", out, "--only", "pages")
    line = '<a href="changes/index.html">نسخهٔ ۱ «نخستین اعلام»، ۱۱ اردیبهشت ۱۴۰۲، ساعت ۱۱:۳۰</a>'
    assert line in (out / "week" / "index.html").read_text("utf-8")
    sheet = (out / "week" / "print" / "1402-02-18" / "province.html").read_text("utf-8")
    assert "نسخهٔ ۱ «نخستین اعلام»، ۱۱ اردیبهشت ۱۴۰۲، ساعت ۱۱:۳۰" in sheet
    assert (out / "week" / "changes" / "index.html").is_file()


def test_changes_since_the_last_release(tmp_path: Path) -> None:
    folder = two_releases(tmp_path / "week")
    result = invoke("changes", event(folder, time="۹ تا ۱۱", more="  status: cancelled\n"))
    assert result.exit_code == 0
    assert result.output == (
        "از نسخهٔ ۲، ۱۶ اردیبهشت ۱۴۰۲، ساعت ۱۲:۳۰ تا نوشتهٔ کنونی\n"
        "۱ برنامه: ۱ لغو شده.\n"
        "\n"
        "لغو شده (۱ برنامه)\n"
        "  کارگاه خیاطی (شهرستان شیراز)\n"
        "      دوشنبه ۱۸ اردیبهشت، ۹ تا ۱۱، تالار حافظ\n"
    )


def test_changes_between_two_releases_in_english(tmp_path: Path) -> None:
    result = invoke("changes", two_releases(tmp_path / "week"), "--since", "1", "--until", "2", "--lang", "en")
    assert result.output == (
        "From release 1 “نخستین اعلام”, 11 Ordibehesht 1402, 11:30 to release 2, 16 Ordibehesht 1402, 12:30\n"
        "1 program(s): 1 moved in time.\n"
        "\n"
        "moved in time (1 program(s))\n"
        "  کارگاه خیاطی (county “شیراز”)\n"
        "      Monday 18 Ordibehesht, تالار حافظ: from 08:00 to 09:00\n"
    )


def test_changes_say_that_there_are_none(tmp_path: Path) -> None:
    result = invoke("changes", two_releases(tmp_path / "week"))
    assert (result.exit_code, result.output.splitlines()[1]) == (0, "تغییری نیست.")


def test_changes_as_markdown_let_no_title_become_markup(tmp_path: Path) -> None:
    folder = two_releases(tmp_path / "week")
    write(
        folder, {"programs/c.yaml": FLOWERS.replace("flowers-1", "x").replace("کارگاه گل‌سازی", '"*ستاره* [پیوند](x)"')}
    )
    lines = invoke("changes", folder, "--format", "md").output.splitlines()
    assert "- **\\*ستاره\\* \\[پیوند\\](\u2068x\u2069)** (شهرستان شیراز)" in lines


def test_changes_as_a_page_escape_what_was_written(tmp_path: Path) -> None:
    folder = two_releases(tmp_path / "week")
    write(
        folder, {"programs/c.yaml": FLOWERS.replace("flowers-1", "x").replace("کارگاه گل‌سازی", '"<script>گل</script>"')}
    )
    page = invoke("changes", folder, "--format", "html").output
    assert ('<html lang="fa" dir="rtl">' in page, "<script>" in page, "تازه" in page) == (True, False, True)


def test_public_changes_leave_out_what_staff_alone_see(tmp_path: Path) -> None:
    folder = two_releases(tmp_path / "week")
    write(folder, {"programs/c.yaml": FLOWERS.replace("flowers-1", "x") + "  visibility: staff\n"})
    assert "(شهرستان شیراز، فقط کارکنان)" in invoke("changes", folder).output
    assert invoke("changes", folder, "--public").output.splitlines()[1] == "تغییری نیست."


def test_changes_without_a_release_is_misuse_and_says_how_to_make_one(tmp_path: Path) -> None:
    result = invoke("changes", event(tmp_path / "week"))
    assert (result.exit_code, "scheduler release" in result.output) == (2, True)


@pytest.mark.parametrize(
    "options", [("--since", "3"), ("--since", "-1"), ("--until", "9"), ("--since", "2", "--until", "1")]
)
def test_a_number_that_no_release_has_is_misuse(tmp_path: Path, options: tuple[str, ...]) -> None:
    assert invoke("changes", two_releases(tmp_path / "week"), *options).exit_code == 2


def test_changes_since_0_tell_everything_as_new(tmp_path: Path) -> None:
    said = json.loads(invoke("changes", two_releases(tmp_path / "week"), "--since", "0", "--format", "json").stdout)
    assert (said["before"], said["after"]) == (None, None)
    assert {one["id"]: one["sorts"] for one in said["programs"]} == {"sewing-1": ["new"], "flowers-1": ["new"]}
