"""A colour is used only where it can be read on white: darker of the same hue otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.rendering.contrast import FOR_LINES, FOR_TEXT, contrast, darkened

COLORS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@pytest.mark.parametrize(
    ("color", "ratio"), [("#ffffff", 1.0), ("#000000", 21.0), ("#767676", 4.54), ("#949494", 3.03)]
)
def test_contrast_to_white_is_that_of_wcag(color: str, ratio: float) -> None:
    assert round(contrast(color), 2) == ratio


@given(COLORS)
def test_every_colour_can_be_read_and_a_dark_one_stays(color: str) -> None:
    for least in (FOR_LINES, FOR_TEXT):
        shown = darkened(color, least)
        assert contrast(shown) >= least
        assert (shown == color) == (contrast(color) >= least)


def test_thresholds_hold_on_the_paper_of_the_pages_too() -> None:
    paper = contrast("#faf8f3")
    assert (FOR_TEXT / paper > 4.5, FOR_LINES / paper > 3.0) == (True, True)
