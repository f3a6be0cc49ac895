"""Every word of the reporters and of the telling stands in both languages, with the same facts."""

from __future__ import annotations

import importlib
import pkgutil
import re
import string
from collections.abc import Iterator, Mapping

import pytest

import scheduler.reporters
from scheduler.diagnostics.text import Text
from scheduler.reporters.visible import visible

MODULES = [
    *(f"scheduler.reporters.{name}" for _, name, _ in pkgutil.iter_modules(scheduler.reporters.__path__)),
    *(f"scheduler.cli.{name}" for name in ("check", "options", "telling", "words")),
]
PERSIAN = re.compile("[\u0600-\u06ff]")


def texts(module: str) -> Iterator[Text]:
    """Yield every text that a module holds by name or in a mapping."""
    for value in vars(importlib.import_module(module)).values():
        held = value.values() if isinstance(value, Mapping) else [value]
        yield from (one for one in held if isinstance(one, Text))


def placeholders(text: str) -> set[str]:
    """Return the names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("module", MODULES)
def test_both_languages_are_there_and_say_the_same_facts(module: str) -> None:
    for text in texts(module):
        assert min(len(text.fa.strip()), len(text.en.strip())) > 0
        assert placeholders(text.fa) == placeholders(text.en)
        assert PERSIAN.search(text.en) is None
        assert PERSIAN.search(text.fa) is not None or re.sub(r"\{\w+\}", "", text.fa) == ""


def test_there_are_words_to_test() -> None:
    assert len([text for module in MODULES for text in texts(module)]) > 50


def test_controls_are_pictures_tabs_arrows_and_joiners_stay() -> None:
    assert visible("a\033[1m\tb\x9b\u202e\u2066می‌رود\u200d") == "a␛[1m→b[U+009B][U+202E][U+2066]می‌رود\u200d"
