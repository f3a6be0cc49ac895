"""A corpus of texts, options, and the answer due.

Most was written from the law alone (docs of dates, before any code was read); the last 111 lines were answered by the
program and then judged by the law, one by one.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scheduler.cli.understanding import Asked, answer, told
from scheduler.persian.context import DateContext
from scheduler.persian.jalali import DateRange
from tests.persian.weeks import day

_CASES = [json.loads(line) for line in Path(__file__).with_name("corpus.jsonl").read_text("utf-8").splitlines()]
_UNSAID = ("start", "end", "anchor", "relation")


def asked(options: dict[str, str]) -> Asked:
    window = options.get("window")
    context = DateContext(DateRange(*map(day, window.split("..")))) if window else DateContext()
    return Asked(options.get("as"), context, day(options["on"]) if "on" in options else None)


@pytest.mark.parametrize(("text", "options", "expected"), _CASES)
def test_a_text_of_the_corpus_is_answered_as_the_law_says(
    text: str, options: dict[str, str], expected: dict[str, object]
) -> None:
    record = answer(text, asked(options), "fa")
    assert record["ok"] is ("error" not in expected), record
    assert {key: record[key] for key in expected} == expected
    if record["ok"]:
        assert {key: record[key] for key in _UNSAID if key not in expected} == {
            key: None for key in _UNSAID if key not in expected
        }
        if record["kind"] == "date":
            assert record["end_date"] is None


@pytest.mark.parametrize("text", ["a" * 5000, "۲۱ " * 2000, "۲۱ اردیبهشت تا " * 500, "و " * 3000, "(" * 3000])
def test_a_very_long_text_is_refused(text: str) -> None:
    assert answer(text, asked({}), "fa")["error"] == "syntax"


def test_an_answer_is_one_line_for_every_reader_of_lines() -> None:
    text = "۲۱\u2028اردیبهشت\u2029۱۴۰۲\x85\x0b"
    line = told(answer(text, asked({}), "fa"), "fa", as_json=True)
    assert len(line.splitlines()) == 1
    assert json.loads(line)["input"] == text
