"""Every rule has a case that trips it, with the whole report, and one that only just does not.

`GOLDEN=1 python -m pytest tests/checks` writes `expected.txt` of every case anew and deletes those of none.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Language
from scheduler.pipeline import catalogue
from scheduler.reporters.plain import place, report_concise
from tests.checks import built_cases
from tests.checks.folders import HERE, findings_in, read_case

RULES = {rule.name.replace("-", "_"): rule for rule in catalogue()}
FOLDERS = sorted(path.name for path in HERE.iterdir() if path.is_dir() and path.name not in {"base", "__pycache__"})
RENEW = os.environ.get("GOLDEN") == "1"
HOW = "GOLDEN=1 python -m pytest tests/checks renews it; read the difference before you commit it"


def told(findings: tuple[Diagnostic, ...], language: Language = "fa") -> str:
    """Return each finding as a concise line, its hint and its related places."""
    return "".join(
        report_concise((finding,), language, folder="", read=lambda _file: None, color=False)
        + f"    → {finding.hint(language)}\n"
        + "".join(f"    + {place('', other.span)} {other.label.say(language)}\n" for other in finding.related)
        for finding in findings
    )


@cache
def bad_findings(name: str) -> tuple[Diagnostic, ...]:
    """Return what is found in the bad case of a rule."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary) / "event"
        if name in built_cases.BAD:
            return built_cases.BAD[name](folder)
        return findings_in(folder, read_case(HERE / name / "bad.yaml"))


@pytest.mark.parametrize("name", FOLDERS)
def test_the_bad_case_is_told_with_place_message_and_way_out(name: str) -> None:
    findings = bad_findings(name)
    expected = HERE / name / "expected.txt"
    if RENEW:
        expected.write_text(told(findings), "utf-8")
    assert told(findings) == expected.read_text("utf-8"), HOW
    assert RULES[name] in {finding.rule for finding in findings}


@pytest.mark.parametrize("name", FOLDERS)
def test_the_good_case_has_no_finding_at_all(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "event"
    build = built_cases.GOOD.get(name)
    findings = build(folder) if build else findings_in(folder, read_case(HERE / name / "good.yaml"))
    assert told(findings) == ""


def test_the_base_that_cases_lie_over_has_no_finding(tmp_path: Path) -> None:
    assert told(findings_in(tmp_path / "event", {})) == ""


def test_every_rule_has_a_case_and_every_case_a_rule() -> None:
    assert sorted(RULES) == FOLDERS


def test_no_expected_report_is_left_over() -> None:
    unused = [path for path in HERE.glob("*/expected.txt") if path.parent.name not in RULES]
    if RENEW:
        for path in unused:
            path.unlink()
        unused = []
    assert unused == [], HOW
