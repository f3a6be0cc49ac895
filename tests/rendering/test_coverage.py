"""Letters that our fonts lack are known and replaced."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scheduler.rendering.coverage import covered, drawable, missing_characters

ALPHABET = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئؤأء۰۱۲۳۴۵۶۷۸۹«»،؛؟…٪٫٬\u200c\u00a0"


def test_fonts_hold_all_that_persian_print_needs() -> None:
    assert missing_characters(ALPHABET) == ""


def test_fonts_lack_pictures() -> None:
    assert missing_characters("جشن 🎉✓ و ☎ ☎") == "☎✓🎉"


def test_invisible_characters_are_not_missed() -> None:
    assert missing_characters("\u2068a\u2069\x07\ufe0f") == ""


def test_compatibility_forms_are_spelt_out_and_pictures_replaced() -> None:
    assert drawable("Ａ 🎉\x07\ufe0f") == "A \ufffd"


@given(st.text())
def test_drawable_text_stays_and_holds_only_letters_of_the_fonts(text: str) -> None:
    drawn = drawable(text)
    assert drawable(drawn) == drawn
    assert {letter for letter in drawn if ord(letter) not in covered()} <= set("\u2066\u2067\u2068\u2069\n")
