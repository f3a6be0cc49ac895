"""Every form of report tells all findings, in both languages, alike each time, and lets no text act on a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scheduler.diagnostics.rule import Diagnostic, Severity
from scheduler.diagnostics.text import Language
from scheduler.pipeline import check_folder
from scheduler.reporters.registry import REPORTERS, reporter
from tests.checks.folders import findings_in

ROOT = Path(__file__).parents[2]
FORTY = ROOT / "tests" / "forty_mistakes"
FINDINGS = check_folder(FORTY).findings


def report(findings: tuple[Diagnostic, ...], form: str, language: Language = "fa", *, color: bool = False) -> str:
    """Return a report on the folder of forty mistakes."""
    return reporter(form)(
        findings, language, folder="events/forty/", read=lambda file: (FORTY / file).read_text("utf-8"), color=color
    )


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("form", REPORTERS)
def test_every_form_names_every_code(form: str, language: Language) -> None:
    told = report(FINDINGS, form, language)
    assert [finding.code for finding in FINDINGS if finding.code not in told] == []


@pytest.mark.parametrize("form", REPORTERS)
def test_a_report_is_the_same_each_time(form: str) -> None:
    assert report(FINDINGS, form) == report(FINDINGS, form)


@pytest.mark.parametrize("form", REPORTERS)
def test_only_colours_that_are_asked_for_are_escapes(form: str) -> None:
    assert "\033" not in report(FINDINGS, form)


def test_concise_is_one_line_a_finding_with_the_place_that_editors_jump_to() -> None:
    lines = report(FINDINGS, "concise").splitlines()
    places = [f"events/forty/{one.span.file}:{one.span.line}:{one.span.column} {one.code}" for one in FINDINGS]
    assert [" ".join(line.split(" ")[:2]) for line in lines] == places


def test_text_tells_every_place_in_ascii_digits() -> None:
    told = report(FINDINGS, "text")
    places = [f"events/forty/{one.span.file}:{one.span.line}:{one.span.column}" for one in FINDINGS]
    assert [place for place in places if place not in told] == []


@pytest.mark.parametrize("language", ["fa", "en"])
def test_json_holds_the_finding_as_it_is(language: Language) -> None:
    found = next(finding for finding in FINDINGS if finding.related)
    record = json.loads(report((found,), "json", language))
    assert {key: record[key] for key in ("code", "name", "severity", "message", "hint", "line", "column")} == {
        "code": found.code,
        "name": found.rule.name,
        "severity": "error",
        "message": found.message(language),
        "hint": found.hint(language),
        "line": found.span.line,
        "column": found.span.column,
    }
    assert record["file"] == f"events/forty/{found.span.file}"
    assert [one["label"] for one in record["related"]] == [one.label.say(language) for one in found.related]


@pytest.mark.parametrize("form", REPORTERS)
def test_nothing_found_is_a_report_too(form: str) -> None:
    assert isinstance(report((), form), str)


@pytest.mark.parametrize("form", ["text", "concise"])
def test_escapes_and_direction_marks_of_a_title_reach_no_terminal(form: str, tmp_path: Path) -> None:
    files = {
        "programs/a.yaml": '- id: a\n  title: "\\e[31m\u202e@"\n  kind: "work\\e]0;x\\ashop"\n  organizer: fars\n  date: "\\e[2J"\n'
    }
    findings = findings_in(tmp_path / "event", files)
    read = (tmp_path / "event/programs/a.yaml").read_text("utf-8")
    told = reporter(form)(findings, "fa", folder="", read=lambda _file: read, color=False)
    assert len(findings) > 1
    assert [mark for mark in ("\033", "\a", "\u202e") if mark in told] == []


def test_the_weight_of_a_finding_is_told_in_words() -> None:
    words = {Severity.ERROR: "خطا", Severity.WARNING: "هشدار"}
    told = report(FINDINGS, "text")
    assert [word for word in words.values() if word not in told] == []
