"""JUnit XML: well formed whatever the text holds; errors and warnings fail, notes do not."""

from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from scheduler.diagnostics.rule import Diagnostic, Severity
from scheduler.reporters.junit import report_junit
from tests.reporters.findings import finding


def suites(findings: tuple[Diagnostic, ...], source: str = "- kind: x\n") -> ElementTree.Element:
    """Return the root of the report."""
    return ElementTree.fromstring(report_junit(findings, "fa", folder="x/", read=lambda _file: source, color=False))


def test_errors_and_warnings_are_failures_and_notes_are_skipped() -> None:
    root = suites(tuple(finding("AA01", 1, "kind", severity) for severity in Severity))
    cases = [(case[0].tag, case[0].get("type")) for case in root.iter("testcase")]
    assert cases == [("skipped", None), ("failure", "warning"), ("failure", "error")]
    assert (root.get("tests"), root.get("failures"), root.get("skipped")) == ("3", "2", "1")


def test_a_sound_week_is_one_passed_case() -> None:
    root = suites(())
    assert [(case.tag, len(case)) for case in root.iter("testcase")] == [("testcase", 0)]
    assert (root.get("tests"), root.get("failures")) == ("1", "0")


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_no_text_breaks_the_document(word: str, source: str) -> None:
    root = suites((finding("AA01", 1, word),), source)
    assert root.get("failures") == "1"
