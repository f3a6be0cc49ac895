"""Folding, cleaning, digits, hidden characters, isolation and sorting."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.persian.sorting import ALPHABET, sort_key
from scheduler.persian.text import (
    ascii_digits,
    clean,
    clean_block,
    fold,
    has_hidden_controls,
    isolate,
    persian_digits,
)
from tests.persian.engines import node

letters = st.text(alphabet="آابیيىکكهةۀ‌ \u00a0ـًٔ۱2٣aB\u202b\u2069\u0301\u0653\ufeff\n-+.:", max_size=20) | st.text(
    max_size=20
)


def test_two_spellings_of_one_text_fold_together() -> None:
    spellings = (
        "سه‌شنبه ۱۷ علی",
        "سهشنبه 17 علي",
        "  سه\u200cشنبه\u00a0١٧\tعلى ",
        "ســه‌شنبه ۱۷ عَلی",
        "\ufeff\u202bسه‌شنبه ۱۷ علی\u202c",
    )
    assert {fold(text) for text in spellings} == {"سهشنبه 17 علی"}


def test_folding_maps_letters_and_lowers_latin() -> None:
    assert fold("كتاب ة ۀ هٔ Hall") == "کتاب ه ه ه hall"


def test_digits_of_other_scripts_are_not_folded() -> None:
    assert fold("१७ １７ 17 ۱۷ ١٧") == "१७ １７ 17 17 17"


def test_a_control_that_python_takes_for_space_folds_to_no_space() -> None:
    assert fold("a\x1fb") == "a\ufffdb"


@given(letters)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(letters)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert not has_hidden_controls(clean(text))
    assert clean_block(clean_block(text)) == clean_block(text)


def test_cleaning_keeps_letters_and_zwnj_and_drops_what_nobody_sees() -> None:
    assert clean(" علي\u00a0 مي\u200cرود\x00\u202e\ufeff\r\n خط\tدو ") == "علي مي\u200cرود خط دو"
    assert clean_block(" یک \r\n\r\n  دو\x07 \n") == "یک\nدو"


def test_hidden_controls_are_found_but_zwnj_and_line_breaks_are_not() -> None:
    hidden = (
        "\u202e",
        "\u200f",
        "\u2066",
        "\ufeff",
        "\x00",
        "\x85",
        "\u200b",
        "\u00ad",
        "\u2060",
        "\x1b",
        "\U000e0041",
    )
    assert {has_hidden_controls(f"متن{one}متن") for one in hidden} == {True}
    assert not has_hidden_controls("می\u200cرود\tو\nبرمی\u200cگردد\u200d")


def test_digits_go_both_ways() -> None:
    assert ascii_digits("۱۴۰۲/٠٢") == "1402/02"
    assert (persian_digits("1402/٠٢"), persian_digits(17)) == ("۱۴۰۲/۰۲", "۱۷")


ISOLATED = {
    "تماس: ۰۹۱۲ ۳۴۵ ۶۷۸۹ با علی": "تماس: ⟨۰۹۱۲·۳۴۵·۶۷۸۹⟩ با علی",
    "تلفن +98 912 345 6789": "تلفن ⟨+98·912·345·6789⟩",
    "۰۷۱-۳۲۳۴۵۶۷۸ داخلی ۱۲": "⟨۰۷۱-۳۲۳۴۵۶۷۸⟩ داخلی ۱۲",
    "(۰۷۱) ۳۲۳۴ ۵۶۷۸": "⟨(۰۷۱)·۳۲۳۴·۵۶۷۸⟩",
    "071 3222 1234 - 0917 100 0002": "⟨071·3222·1234⟩ - ⟨0917·100·0002⟩",
    "شمارهٔ ۰۷۱۰۰۰۰۱۲۳۴": "شمارهٔ ⟨۰۷۱۰۰۰۰۱۲۳۴⟩",
    "سایت https://example.ir/a?b=1 است": "سایت ⟨https://example.ir/a?b=1⟩ است",
    "سایت https://example.ir.": "سایت ⟨https://example.ir⟩.",
    "نشانی a.b@example.co است": "نشانی ⟨a.b@example.co⟩ است",
    "کد DT003 و Google Maps 2": "کد ⟨DT003⟩ و ⟨Google Maps 2⟩",
    "برنامهٔ C++ یا 3D": "برنامهٔ ⟨C++⟩ یا ⟨3D⟩",
    "تاریخ 1402-02-17": "تاریخ ⟨1402-02-17⟩",
    "ساعت ۰۹:۰۰ تا ۱۱:۳۰، ۱۷ اردیبهشت ۱۴۰۲": "ساعت ۰۹:۰۰ تا ۱۱:۳۰، ۱۷ اردیبهشت ۱۴۰۲",
    "۳۸۶۰۰۰ متر مربع، ۱٬۰۵۳ پروژه": "۳۸۶۰۰۰ متر مربع، ۱٬۰۵۳ پروژه",
    "۱۴۰۲/۰۲/۱۷": "۱۴۰۲/۰۲/۱۷",
}


@pytest.mark.parametrize("text", ISOLATED)
def test_left_to_right_runs_are_isolated(text: str) -> None:
    shown = isolate(text).replace("\u2068", "⟨").replace("\u2069", "⟩").replace("\u00a0", "·")
    assert shown == ISOLATED[text]


@given(letters)
def test_isolating_twice_changes_nothing(text: str) -> None:
    assert isolate(isolate(text)) == isolate(text)


def test_names_sort_by_the_persian_alphabet() -> None:
    names = ["یزد", "آباده", "اقلید", "پاسارگاد", "چرام", "ژاله", "گراش", "کازرون", "Lar", "۱۲", "۲"]
    assert sorted(names, key=sort_key) == [
        "۱۲",
        "۲",
        "آباده",
        "اقلید",
        "پاسارگاد",
        "چرام",
        "ژاله",
        "کازرون",
        "گراش",
        "یزد",
        "Lar",
    ]


def test_the_alphabet_has_33_letters() -> None:
    assert len(set(ALPHABET)) == len(ALPHABET) == 33


def test_random_names_sort_as_icu_sorts_them() -> None:
    chance = random.Random(1402)
    names = sorted({"".join(chance.choices(ALPHABET + "ءأؤئ ", k=chance.randint(1, 5))).strip() for _ in range(2000)})
    names = [name for name in names if name and "  " not in name]
    script = """
        const names = JSON.parse(require("fs").readFileSync(0));
        console.log(JSON.stringify(names.sort(new Intl.Collator("fa").compare)))"""
    assert sorted(names, key=sort_key) == node(script, names)
