"""`scheduler date` for people: wholly in one language, and with what the event itself knows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scheduler.cli import check as check_command
from tests.checks.folders import BASE, lay_event
from tests.cli.test_commands import invoke

EVENT = BASE
WEEK = (BASE / "week.yaml").read_text("utf-8")
TEXT = "پنجشنبه ۲۱ اردیبهشت ساعت ۹ تا ۱۱"


def test_an_answer_in_persian_holds_no_latin_letter() -> None:
    shown = invoke("date", TEXT, "--event", EVENT, "--county", "شیراز").stdout
    assert shown.splitlines() == [
        TEXT,
        "  نوع: روز و ساعت",
        "  تاریخ: پنجشنبه ۲۱ اردیبهشت ۱۴۰۲",
        "  عددی: ۱۴۰۲/۰۲/۲۱",
        "  میلادی: ۲۰۲۳/۰۵/۱۱",
        "  آغاز: ۰۹:۰۰",
        "  پایان: ۱۱:۰۰",
        "  آغاز به وقت جهانی: ۲۰۲۳/۰۵/۱۱ ساعت ۰۵:۳۰",
        "  پایان به وقت جهانی: ۲۰۲۳/۰۵/۱۱ ساعت ۰۷:۳۰",
        (
            "  اوقات شرعی: "
            "اذان صبح ۰۳:۴۳:۰۱، طلوع آفتاب ۰۵:۱۰:۱۱، اذان ظهر ۱۱:۵۶:۱۶، غروب آفتاب ۱۸:۴۲:۴۴، اذان مغرب ۱۹:۰۰:۵۹، "
            "نیمه‌شب شرعی ۲۳:۱۲:۲۴"
        ),
    ]


def test_an_answer_in_english_holds_persian_only_in_what_was_asked() -> None:
    shown = invoke("date", "نیم ساعت پیش از نماز مغرب", "--lang", "en").stdout
    assert shown.splitlines()[1:] == [
        "  kind: a prayer time",
        "  prayer: evening (maghrib)",
        "  relation: before it",
        "  distance: 30 min",
    ]
    shown = invoke("date", "۲۲ بهمن ۱۴۰۲", "--lang", "en").stdout
    assert [line for line in shown.splitlines()[1:] if not line.isascii()] == []


def test_a_refusal_is_told_in_words_and_not_by_its_name() -> None:
    result = invoke("date", "۳۱ مهر ۱۴۰۲")
    assert (result.exit_code, result.stdout.splitlines()[1]) == (
        1,
        "  فهمیده نشد: مهر روز ۳۱ ندارد: این ماه ۳۰ روز است",
    )


def test_the_window_and_year_are_those_of_the_event() -> None:
    assert invoke("date", "۲۱ اردیبهشت", "--event", EVENT).exit_code == 0
    assert "بیرون از هفته است" in invoke("date", "۲۱ خرداد", "--event", EVENT).stdout
    own = invoke("date", "۲۱ خرداد", "--event", EVENT, "--window", "1402-03-01..1402-03-31")
    assert own.exit_code == 0


def test_a_county_of_the_event_without_a_point_is_told_with_the_lines_that_it_lacks(tmp_path: Path) -> None:
    counties = "counties:\n  - {id: dena, title: دنا}\n"
    event = lay_event(tmp_path / "event", {"places.yaml": counties})
    result = invoke("date", TEXT, "--event", event, "--county", "dena")
    assert result.exit_code == 2
    assert "«دنا» در places.yaml این رویداد عرض و طول ندارد" in result.stderr
    assert "latitude: 29.6103" in result.stderr


def test_check_tells_of_stale_zone_data_after_the_findings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_command, "guard", lambda _lang: "کهنه")
    result = invoke("check", BASE)
    assert (result.exit_code, result.stderr) == (2, "کهنه\n")
    assert result.stdout.startswith("بی‌عیب")


ANCHORED = "پنجشنبه ۲۱ اردیبهشت پس از نماز مغرب"


def start_lines(*arguments: str | Path) -> list[str]:
    """Return what is told of when an anchored time starts, and where."""
    shown = invoke("date", ANCHORED, *arguments).stdout.splitlines()
    return [line.strip() for line in shown if line.startswith(("  آغاز:", "  به وقت شهرستان:"))]


def test_a_time_after_a_prayer_is_told_where_the_province_sits(tmp_path: Path) -> None:
    assert start_lines("--event", EVENT) == ["آغاز: ۱۹:۴۰", "به وقت شهرستان: شیراز"]
    longer = lay_event(tmp_path / "event", {"week.yaml": WEEK + "prayer: {congregation: ۵۵ دقیقه}\n"})
    assert start_lines("--event", longer) == ["آغاز: ۲۰:۰۰", "به وقت شهرستان: شیراز"]


def test_a_time_after_a_prayer_is_told_in_the_county_that_is_named() -> None:
    named = ["آغاز: ۱۹:۲۵", "به وقت شهرستان: لارستان"]
    assert start_lines("--event", EVENT, "--county", "larestan") == named
    assert start_lines("--window", "1402-02-17..1402-02-22", "--county", "لارستان") == named


def test_without_a_county_it_is_told_how_to_name_one() -> None:
    asked = ["آغاز: بسته به شهرستان؛ نامش را پس از --county بنویسید"]
    assert start_lines("--window", "1402-02-17..1402-02-22") == asked


def test_json_tells_the_county_beside_the_start() -> None:
    record = json.loads(invoke("date", "پس از نماز مغرب", "--on", "1402-02-21", "--event", EVENT, "--json").stdout)
    assert (record["start"], record["start_utc"], record["county"]) == ("19:40", "2023-05-11T16:10:00Z", "شیراز")
