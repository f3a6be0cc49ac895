"""What is written on printed sheets stands out from its ground by 4.5 to 1 (WCAG 2.2, 1.4.3), in PDF and HTML."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

from scheduler.rendering.folder import template_folder

TEMPLATES = template_folder()
PDF = sorted(TEMPLATES.glob("*/*.typ"))
SHEETS = sorted(style for style in TEMPLATES.glob("*/*.css") if list(style.parent.glob("*.typ")))
NAMED = {"black": 0, "white": 255, "#000": 0, "#fff": 255}
LEAST = 4.5


def grey(text: str, names: dict[str, int] | None = None) -> int:
    """Return the level (0 to 255) of a grey as CSS or typst writes it."""
    known = NAMED | (names or {})
    if text in known:
        return known[text]
    if percent := re.fullmatch(r"luma\((\d+)%\)", text):
        return int(int(percent[1]) * 255 / 100 + 0.5)
    digits = text.removeprefix("#")
    parts = {int(part * 2 if len(digits) == 3 else part, 16) for part in re.findall("." * (len(digits) // 3), digits)}
    (level,) = parts
    return level


def contrast(ink: int, ground: int) -> float:
    """Return the contrast ratio of two greys (WCAG 2.2, relative luminance)."""

    def luminance(level: int) -> float:
        share = level / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def shared_greys() -> dict[str, int]:
    """Return the greys that all PDF sheets share, by name."""
    text = (TEMPLATES / "paper" / "paper.typ").read_text("utf-8")
    return {name: grey(value) for name, value in re.findall(r"^#let (\w+) = (luma\(\d+%\))$", text, re.MULTILINE)}


def test_contrast_is_that_of_the_standard() -> None:
    pairs = [("#000", "#fff"), ("#767676", "#fff"), ("#777", "#fff"), ("luma(50%)", "black")]
    assert [round(contrast(grey(ink), grey(ground)), 2) for ink, ground in pairs] == [21.0, 4.54, 4.48, 5.32]


def test_greys_of_pdf_text_stand_out_from_paper_and_from_the_band_of_a_group() -> None:
    names = shared_greys()
    inks = {
        ink for file in PDF for ink in re.findall(r"(?:text\([^()]*?fill|tint): (\w+(?:\(\d+%\))?)", file.read_text("utf-8"))
    } - {"tint", "ink", "head_color"}  # fmt: skip
    assert {"grey", "black"} == inks
    faint = [
        (ink, ground) for ink, ground in product(inks, ("white", "band")) if contrast(grey(ink, names), grey(ground, names)) < LEAST
    ]  # fmt: skip
    assert faint == []


def test_numbers_on_shades_of_pdf_stand_out() -> None:
    pairs = [pair for file in PDF for pair in re.findall(r"\(fill: ([^,]+), ink: (\w+)\)", file.read_text("utf-8"))]
    assert [len(pairs), *(pair for pair in pairs if contrast(grey(pair[1]), grey(pair[0])) < LEAST)] == [5]


def test_no_pdf_template_has_a_grey_of_its_own_for_words() -> None:
    own = {
        (file.name, found) for file in PDF if file.name != "paper.typ" for found in re.findall(r"(\w+: )luma", file.read_text("utf-8"))
    }  # fmt: skip
    assert own == {("charts.typ", "fill: ")}


@pytest.mark.parametrize("style", SHEETS, ids=lambda style: style.stem)
def test_greys_of_html_text_stand_out_from_paper_the_band_and_their_own_ground(style: Path) -> None:
    text = re.sub(r"/\*.*?\*/", "", style.read_text("utf-8"), flags=re.DOTALL)
    found = set()
    for declarations in re.findall(r"\{([^{}]*)\}", text):
        grounds = re.findall(r"(?<![-\w])background: (#\w+)", declarations) or ["#fff", "#ececec"]
        found |= set(product(re.findall(r"(?<![-\w])color: (#\w+)", declarations), grounds))
    assert found != set()
    assert [pair for pair in found if contrast(grey(pair[0]), grey(pair[1])) < LEAST] == []


def test_the_band_of_a_group_is_the_same_in_every_style() -> None:
    bands = {
        found for style in SHEETS for found in re.findall(r"\.group th \{ background: (#\w+)", style.read_text("utf-8"))
    }
    assert bands == {"#ececec"}
