"""The Jinja environment escapes, and does not forgive."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import UndefinedError

from scheduler.rendering.environment import environment
from scheduler.rendering.filters import css_string


def test_each_call_returns_a_new_environment() -> None:
    assert environment() is not environment()


def test_every_value_is_escaped() -> None:
    assert environment().from_string("{{ text }}").render(text="<b>&\"'") == "&lt;b&gt;&amp;&#34;&#39;"


def test_missing_value_is_an_error() -> None:
    with pytest.raises(UndefinedError, match="'absent' is undefined"):
        environment().from_string("{{ absent }}").render()


def test_css_string_escapes_what_could_end_it() -> None:
    assert css_string('بس "\\</style>\n') == '"بس \\000022\\00005c\\00003c\\00002fstyle\\00003e\\00000a"'


@given(st.text())
def test_css_string_holds_no_quote_angle_or_line_break_inside(text: str) -> None:
    assert set(css_string(text)[1:-1]).isdisjoint("\"'<>\n\r\f&")
