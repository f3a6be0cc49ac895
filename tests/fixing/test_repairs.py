"""Each kind of repair: what it changes, and what it leaves."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler.fixing.request import Wishes
from scheduler.pipeline import check_folder
from tests.checks.folders import lay_event
from tests.fixing.folders import FILE, SOUND, mended, mending

UNSAFE = Wishes(is_unsafe=True)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("  title: همایش", "  titel: همایش"),
        ("  title: همایش شکوه خدمت", "  title： همایش شکوه خدمت"),
        ("  kind: conference", "  kind:conference"),
        ("  kind: conference", "\tkind: conference"),
        ("  title: همایش شکوه خدمت", "  title: همایش ش\x03کوه خدمت"),
        ("  title: همایش شکوه خدمت", "  title: همايش ش\u200fكوه خدمت"),
        ("  time: ۹ تا ۱۱", "  time: ٩ تا 1۱"),
        ("  date: چهارشنبه ۲۰ اردیبهشت", "  تاریخ: چهارشنبه ۲۰ اردیبهشت"),
        ("  date: چهارشنبه ۲۰ اردیبهشت", "  date: چهارشنبه ۲۰ ارديبهشت"),
    ],
)
def test_a_safe_repair_restores_the_sound_text(tmp_path: Path, right: str, wrong: str) -> None:
    broken = SOUND.replace(right, wrong)
    assert (broken == SOUND, mended(tmp_path, broken)) == (False, SOUND)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("date: چهارشنبه ۲۰", "date: دوشنبه ۲۰"),
        ("date: چهارشنبه ۲۰", "date: یک شنبه ۲۰"),
        ("kind: conference", "kind: conferance"),
        ("place: shiraz/hafez-hall", "place: تالار حافظ"),
        ("organizer: shiraz", "orgnizr: shiraz"),
    ],
)
def test_a_guess_is_written_only_where_it_is_asked_for(tmp_path: Path, right: str, wrong: str) -> None:
    broken = SOUND.replace(right, wrong)
    assert mended(tmp_path / "safe", broken) == broken
    assert mended(tmp_path / "unsafe", broken, UNSAFE) == SOUND


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("title: کارگاه: آغاز کار  # یادداشت", 'title: "کارگاه: آغاز کار"  # یادداشت'),
        ('title: کارگاه: "آغاز" کار', "title: 'کارگاه: \"آغاز\" کار'"),
        ("title: @khedmat", 'title: "@khedmat"'),
        ("title: همایش title: دو", "title: همایش title: دو"),
        ('title: "باز', 'title: "باز'),
    ],
)
def test_a_value_is_quoted_where_that_is_certain(tmp_path: Path, wrong: str, right: str) -> None:
    line = "title: همایش شکوه خدمت"
    assert mended(tmp_path, SOUND.replace(line, wrong)) == SOUND.replace(line, right)


def test_a_word_with_arabic_vowels_keeps_its_letters(tmp_path: Path) -> None:
    text = SOUND.replace("شکوه", "كِتابُ").replace("خدمت", "علي")
    assert mended(tmp_path, text) == SOUND.replace("شکوه", "كِتابُ").replace("خدمت", "علی")


def test_comments_keep_their_letters_and_digits(tmp_path: Path) -> None:
    text = f"# يادداشت ٣\n{SOUND}  note: |  # كنار\n    متن # علي\n"
    assert mended(tmp_path, text) == text.replace("متن # علي", "متن # علی")


def test_digits_beside_latin_letters_become_ascii(tmp_path: Path) -> None:
    text = SOUND.replace("date: چهارشنبه ۲۰ اردیبهشت", "date: 1402-0۲-20")
    assert mended(tmp_path, text) == SOUND.replace("date: چهارشنبه ۲۰ اردیبهشت", "date: 1402-02-20")


def test_a_key_that_could_be_two_is_left(tmp_path: Path) -> None:
    text = SOUND.replace("title: همایش", "titles: الف\n  titel: همایش")
    assert mended(tmp_path, text) == text


def test_keys_become_those_of_the_language_asked_for_and_back(tmp_path: Path) -> None:
    text = f"{SOUND}  people: {{lead: [hall-manager]}}\n" + SOUND.replace("shokuh-1", "open-1").replace(
        "date: چهارشنبه ۲۰ اردیبهشت\n  time: ۹ تا ۱۱", "date: {between: [۱۸, ۲۰]}"
    )
    persian = mended(tmp_path / "fa", text, Wishes(keys="fa"))
    assert [line.split(":")[0] for line in persian.splitlines()[:8]] == [
        *("- شناسه", "  عنوان", "  نوع", "  برگزارکننده", "  مکان", "  تاریخ", "  ساعت", "  افراد")
    ]
    assert "تاریخ: {بین: [۱۸, ۲۰]}" in persian
    assert mended(tmp_path / "en", persian, Wishes(keys="en")) == text


def test_only_what_is_named_is_mended(tmp_path: Path) -> None:
    text = SOUND.replace("title: همایش", "titel: همايش").replace("۹ تا", "٩ تا")
    assert mended(tmp_path / "code", text, Wishes(only=frozenset({"SY41"}))) == text.replace("titel", "title")
    assert mended(tmp_path / "word", text, Wishes(only=frozenset({"digits"}))) == text.replace("٩", "۹")


def test_only_the_files_named_are_mended(tmp_path: Path) -> None:
    wrong = SOUND.replace("title", "titel")
    files = {FILE: wrong, "programs/b.yaml": wrong.replace("shokuh-1", "shokuh-2")}
    texts = mending(tmp_path, files, Wishes(files=frozenset({"programs/b.yaml"}))).texts
    assert (texts[FILE], texts["programs/b.yaml"]) == (wrong, SOUND.replace("shokuh-1", "shokuh-2"))


def test_line_ends_byte_order_mark_and_a_missing_last_line_end_stay(tmp_path: Path) -> None:
    text = "\ufeff" + SOUND.replace("\n", "\r\n").removesuffix("\r\n")
    broken = text.replace("- id: shokuh-1\r\n  ", "- ").replace("kind", "knid").replace("همایش", "همايش")
    assert mended(tmp_path, broken) == text.replace("shokuh-1", "shiraz-1")


def test_mending_may_uncover_faults_of_values_that_were_not_read_before(tmp_path: Path) -> None:
    text = SOUND.replace("time: ۹ تا ۱۱", "tiem: ۱۱ تا ۹")
    mend = mending(tmp_path, {FILE: text})
    assert (mend.texts[FILE], mend.refused) == (text.replace("tiem", "time"), ())


def test_a_colon_is_mended_though_the_program_lacks_its_id(tmp_path: Path) -> None:
    text = SOUND.replace("- id: shokuh-1\n  ", "- ").replace("organizer: ", "organizer：")
    assert mended(tmp_path, text) == SOUND.replace("shokuh-1", "shiraz-1")


def test_the_fix_of_a_finding_is_the_one_that_fix_applies(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "event", {FILE: SOUND.replace("title", "titel")})
    (finding,) = check_folder(event).findings
    assert finding.fix is not None
    edits = [(edit.span.line, edit.span.column, edit.span.end_column, edit.text) for edit in finding.fix.edits]
    assert (finding.fix.is_safe, edits) == (True, [(2, 3, 8, "title")])
