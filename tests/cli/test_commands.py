"""What each command does, says and ends with: 0 fine, 1 findings, 2 misuse; Persian unless English is asked for."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scheduler.cli.explain import page
from scheduler.cli.main import COMMANDS, group
from scheduler.pipeline import catalogue
from scheduler.publishing.lock import held_lock
from tests.checks.folders import BASE, HERE, lay_event, read_case
from tests.cli.running import EVENT

RULES = {rule.code: rule for rule in catalogue()}


def invoke(*arguments: str | Path) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(group, [str(argument) for argument in arguments])


def bad_event(folder: Path, rule: str = "start_is_before_end") -> Path:
    """Return an event folder with the mistake of one rule."""
    return lay_event(folder, read_case(HERE / rule / "bad.yaml"))


def test_check_of_a_sound_folder_ends_with_0_and_says_so_in_persian() -> None:
    result = invoke("check", EVENT)
    assert (result.exit_code, result.stdout) == (0, "بی‌عیب: ۳ برنامه در ۵ نوبت، بدون خطا.\n")


def test_check_speaks_english_when_asked() -> None:
    result = invoke("check", EVENT, "--lang", "en")
    assert (result.exit_code, result.stdout) == (0, "All fine: 3 programs in 5 sessions, no error.\n")


def test_check_of_a_mistake_ends_with_1_and_tells_its_place(tmp_path: Path) -> None:
    event = bad_event(tmp_path / "event")
    result = invoke("check", event, "--format", "concise")
    told = "«۱۱ تا ۹» از ۱۱:۰۰ آغاز می‌شود و پیش از آن، ۰۹:۰۰، پایان می‌یابد"
    assert (result.exit_code, result.stdout.splitlines()[0]) == (1, f"{event}/programs/a.yaml:7:9 TM05 {told}")
    assert "۱ خطا، ۰ هشدار، ۰ یادآوری." in result.stdout.splitlines()


def test_check_shows_the_line_itself_and_the_way_out(tmp_path: Path) -> None:
    shown = invoke("check", bad_event(tmp_path / "event")).stdout
    assert "time: >>۱۱ تا ۹<<" in shown
    assert "آغاز و پایان را جابه‌جا یا درست کنید؛ مثلاً «۰۹:۰۰ تا ۱۱:۰۰»" in shown


def test_a_warning_ends_check_with_1_but_not_build(tmp_path: Path) -> None:
    event = bad_event(tmp_path / "event", "no_unsaid_holiday")
    assert invoke("check", event).exit_code == 1
    assert invoke("build", event, "--out", tmp_path / "out", "--only", "feeds").exit_code == 0


def test_a_note_ends_check_with_0(tmp_path: Path) -> None:
    assert invoke("check", bad_event(tmp_path / "event", "holiday_is_confirmed")).exit_code == 0


def test_json_is_one_object_a_line_and_nothing_else(tmp_path: Path) -> None:
    result = invoke("check", bad_event(tmp_path / "event"), "--format", "json", "--lang", "en")
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert (result.exit_code, [(one["code"], one["line"], one["column"]) for one in records]) == (1, [("TM05", 7, 9)])


def test_colours_come_only_when_asked_for_or_to_a_terminal(tmp_path: Path) -> None:
    event = bad_event(tmp_path / "event")
    texts = {choice: invoke("check", event, "--color", choice).stdout for choice in ("auto", "always", "never")}
    assert {choice: "\033[" in text for choice, text in texts.items()} == {
        "auto": False,
        "always": True,
        "never": False,
    }


def test_new_makes_a_folder_that_check_passes_and_a_mistake_in_it_is_found(tmp_path: Path) -> None:
    made = invoke("new", "health-week", "--into", tmp_path)
    folder = tmp_path / "health-week"
    assert (made.exit_code, invoke("check", folder).exit_code) == (0, 0)
    assert "health-week.example" in (folder / "week.yaml").read_text("utf-8")
    program = folder / "programs" / "first.yaml"
    program.write_text(program.read_text("utf-8").replace("یکشنبه ۱۷", "شنبه ۱۷"), "utf-8")
    broken = invoke("check", folder, "--format", "concise")
    assert (broken.exit_code, [line.split()[1] for line in broken.stdout.splitlines()[:1]]) == (1, ["DT07"])


def test_new_touches_nothing_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "week").mkdir()
    result = invoke("new", "week", "--into", tmp_path)
    assert (result.exit_code, [*(tmp_path / "week").iterdir()]) == (2, [])
    assert "از پیش هست" in result.stderr


@pytest.mark.parametrize("slug", ["Week", "هفته", "../week", "a b", "a/b", "-a", "."])
def test_new_refuses_a_name_that_is_no_slug(slug: str, tmp_path: Path) -> None:
    result = invoke("new", "--into", tmp_path, "--", slug)
    assert (result.exit_code, [*tmp_path.iterdir()]) == (2, [])


def test_build_publishes_under_the_folder_s_name_and_a_second_build_changes_nothing(tmp_path: Path) -> None:
    event = shutil.copytree(EVENT, tmp_path / "my-week")
    first = invoke("build", event, "--out", tmp_path / "out", "--only", "feeds", "--lang", "en")
    second = invoke("build", event, "--out", tmp_path / "out", "--only", "feeds", "--lang", "en")
    files = sum(path.is_file() for path in (tmp_path / "out/my-week").rglob("*"))
    said = [result.stdout.splitlines()[0] for result in (first, second)]
    assert said == [f"{files} files are ready in {tmp_path}/out/my-week ({new} new or changed)." for new in (files, 0)]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("chekc", "فرمان «chekc» شناخته نیست؛ شاید «check»؟"),
        ("buidl", "فرمان «buidl» شناخته نیست؛ شاید «build»؟"),
        ("zzz", f"فرمان «zzz» شناخته نیست؛ فرمان‌ها: {' '.join(COMMANDS)}"),
    ],
)
def test_an_unknown_command_is_told_with_the_one_that_was_meant(written: str, told: str) -> None:
    result = invoke(written)
    assert (result.exit_code, told in result.stderr) == (2, True)


_WEEK_WITHOUT_ADDRESS = """\
عنوان: هفتهٔ من
بازه: ۱۷ تا ۲۲ اردیبهشت ۱۴۰۲
دامنه: my-week.example
اعلام: 1402-02-10 10:00
انواع: [{شناسه: workshop, عنوان: کارگاه}]
"""


def test_build_tells_the_organizer_where_the_missing_web_address_goes(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "my-week", {"week.yaml": _WEEK_WITHOUT_ADDRESS})
    without = invoke("build", event, "--out", tmp_path / "out", "--only", "feeds")
    given = invoke("build", event, "--out", tmp_path / "out", "--only", "feeds", "--base-url", "https://x.example")
    told = "«نشانی: https://my-week.example/my-week»"
    assert (without.exit_code, told in without.stdout, told in given.stdout) == (0, True, False)


def test_build_stops_at_errors_and_leaves_what_was_published(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "event", {})
    assert invoke("build", event, "--out", tmp_path / "out", "--only", "feeds").exit_code == 0
    before = sorted((tmp_path / "out").rglob("*"))
    (event / "programs").mkdir()
    (event / "programs" / "a.yaml").write_text("- id: a\n", "utf-8")
    result = invoke("build", event, "--out", tmp_path / "out", "--only", "feeds")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (1, "چیزی ساخته نشد: نخست خطاهای بالا را درست کنید.")
    assert sorted((tmp_path / "out").rglob("*")) == before


def test_build_beside_a_running_one_is_refused_in_clear_words(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with held_lock(tmp_path / "out" / "base"):
        persian = invoke("build", BASE, "--out", tmp_path / "out", "--only", "feeds")
        english = invoke("build", BASE, "--out", tmp_path / "out", "--only", "feeds", "--lang", "en")
    assert (persian.exit_code, "ساختن دیگری در همین پوشه در جریان است؛ تا پایان آن صبر کنید." in persian.stderr) == (
        2,
        True,
    )
    assert (english.exit_code, "Another build into this folder is running; wait for it." in english.stderr) == (2, True)


def test_build_into_a_place_that_can_not_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file", "utf-8")
    result = invoke("build", BASE, "--out", tmp_path / "out", "--only", "feeds")
    assert (result.exit_code, "نوشتن ممکن نشد" in result.stderr, (tmp_path / "out").read_text("utf-8")) == (
        2,
        True,
        "a file",
    )


@pytest.mark.parametrize("moment", ["yesterday", "2023-13-01", "۱۴۰۲/۰۲/۱۷", "0001-01-01T00:00+14:00"])
def test_a_build_time_that_is_none_is_misuse(moment: str, tmp_path: Path) -> None:
    result = invoke("build", BASE, "--out", tmp_path / "out", "--only", "feeds", "--build-time", moment)
    assert (result.exit_code, "2023-05-01T08:00:00Z" in result.stderr) == (2, True)


@pytest.mark.parametrize("moment", ["0999-06-01", "1969-12-31T23:59:59Z", "2201-01-01", "1970-01-01T00:00+03:30"])
def test_a_build_time_that_no_feed_can_tell_is_misuse(moment: str, tmp_path: Path) -> None:
    result = invoke("build", BASE, "--out", tmp_path / "out", "--only", "feeds", "--build-time", moment)
    assert (result.exit_code, "از ۱۹۷۰ تا ۲۲۰۰" in result.stderr, (tmp_path / "out").exists()) == (2, True, False)


@pytest.mark.parametrize(
    "address",
    [
        "ftp://week.example.ir",
        "week.example.ir",
        "https://",
        "https:///week",
        "http://.",
        "https://week.example.ir/?a=b",
        "https://week.example.ir/#top",
        "https://week .example.ir",
        "https://هفته.example",
        "https://week.example.ir/\r\nX:1",
        "javascript:alert(1)",
    ],
)
def test_a_base_url_that_is_no_web_address_is_misuse(address: str, tmp_path: Path) -> None:
    result = invoke("build", BASE, "--out", tmp_path / "out", "--only", "feeds", "--base-url", address)
    assert (result.exit_code, "با http:// یا https:// و نام میزبان آغاز می‌شود" in result.stderr) == (2, True)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("address", ["https://week.example.ir/1402/", "http://localhost:8000", "http://10.0.0.5/a%20b"])
def test_a_base_url_stands_in_every_feed(address: str, tmp_path: Path) -> None:
    assert invoke("build", BASE, "--out", tmp_path, "--only", "feeds", "--base-url", address).exit_code == 0
    feed = (tmp_path / "base" / "feeds" / "all.ics").read_bytes().replace(b"\r\n ", b"").decode()
    assert f"SOURCE;VALUE=URI:{address.rstrip('/')}/feeds/all.ics\r\n" in feed


@pytest.mark.parametrize(("standing", "words"), [("link", "پیوندی به پوشهٔ دیگری"), ("file", "فایل است، نه پوشه")])
def test_a_link_or_file_where_the_output_belongs_is_named_as_such(standing: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    if standing == "link":
        (tmp_path / "out" / "base").symlink_to(tmp_path)
    else:
        (tmp_path / "out" / "base").write_text("", "utf-8")
    result = invoke("build", BASE, "--out", tmp_path / "out", "--only", "feeds")
    assert (result.exit_code, words in result.stderr) == (2, True)


@pytest.mark.parametrize("epoch", ["1683000000", "x", "99999999999999999"])
def test_the_epoch_of_reproducible_builds_is_taken_where_it_is_one(epoch: str, tmp_path: Path) -> None:
    arguments = ["build", str(BASE), "--out", str(tmp_path / "out"), "--only", "feeds"]
    result = CliRunner().invoke(group, arguments, env={"SOURCE_DATE_EPOCH": epoch})
    assert (result.exit_code in (0, 2), type(result.exception) in (type(None), SystemExit)) == (True, True)


@pytest.mark.parametrize("code", RULES)
def test_explain_prints_the_page_of_every_rule_in_both_languages(code: str) -> None:
    persian, english = invoke("explain", code), invoke("explain", code, "--lang", "en")
    assert (persian.exit_code, persian.stdout) == (0, page(RULES[code], "fa") + "\n")
    assert (english.exit_code, english.stdout) == (0, page(RULES[code], "en") + "\n")
    assert RULES[code].page.fa in persian.stdout
    assert RULES[code].page.en in english.stdout


@pytest.mark.parametrize("spelling", ["dt07", "DT۰۷", " DT07 ", "weekday-agrees"])
def test_explain_takes_a_code_in_any_digits_and_the_name_of_a_rule(spelling: str) -> None:
    assert invoke("explain", spelling).stdout == page(RULES["DT07"], "fa") + "\n"


def test_explain_without_a_code_lists_every_rule() -> None:
    assert [line.split()[0] for line in invoke("explain").stdout.splitlines()] == sorted(RULES)
    assert all(rule.page.fa in invoke("explain", "--all").stdout for rule in RULES.values())


def test_an_unknown_code_is_misuse_and_the_nearest_is_named() -> None:
    result = invoke("explain", "DT70")
    assert (result.exit_code, "قاعده‌ای با کد «DT70» نیست؛ شاید DT" in result.stderr) == (2, True)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_tells_its_use(command: str) -> None:
    result = invoke(command, "--help")
    assert (result.exit_code, command in result.stdout) == (0, True)


@pytest.mark.parametrize(
    "arguments",
    [
        ("nothing",),
        ("check", "no-such-folder"),
        ("check", "a", "b"),
        ("check", EVENT, "--format", "excel"),
        ("check", EVENT, "--lang", "ar"),
        ("check", EVENT, "--colour"),
        ("build", EVENT, "--only", "posters"),
        ("schema", "everything"),
        ("new",),
    ],
)
def test_misuse_ends_with_2_and_no_traceback(arguments: tuple[str | Path, ...]) -> None:
    result = invoke(*arguments)
    assert (result.exit_code, result.stdout, isinstance(result.exception, SystemExit)) == (2, "", True)
    assert result.stderr.strip() != ""


def test_without_a_name_the_only_event_here_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert invoke("check").exit_code == 2
    shutil.copytree(EVENT, tmp_path / "events" / "one")
    assert invoke("check").exit_code == 0
    monkeypatch.chdir(tmp_path / "events" / "one")
    assert invoke("check").exit_code == 0
    monkeypatch.chdir(tmp_path)
    shutil.copytree(EVENT, tmp_path / "events" / "two")
    result = invoke("check")
    assert (result.exit_code, "events/one، events/two" in result.stderr) == (2, True)
