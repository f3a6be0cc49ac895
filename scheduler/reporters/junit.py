"""Findings as JUnit XML, which every CI shows: a suite for each file, a failed case for each finding.

Errors and warnings fail, notes and waived findings are skipped cases. A week with no finding is one passed case, since an empty report
counts as a broken one in some CIs.
"""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from scheduler.diagnostics.rule import Diagnostic, Severity
from scheduler.diagnostics.text import Language, Text
from scheduler.model.decisions import Waived
from scheduler.protocols import Owner
from scheduler.reporters.excerpt import LinesOf, Read, line_reader, marked_line
from scheduler.reporters.visible import visible
from scheduler.reporters.wording import SEVERITY_WORDS, WAIVED, WAY_OUT, answer, place

_NAME = "event-week-scheduler"
_FINE = Text("بی‌عیب", "all fine")


class _Case(NamedTuple):
    """A finding, and why a waived one is passed over."""

    finding: Diagnostic
    excuse: str = ""

    @property
    def is_skipped(self) -> bool:
        return self.finding.severity is Severity.NOTE or self.excuse != ""


def report_junit(
    findings: tuple[Diagnostic, ...],
    language: Language,
    *,
    folder: str,
    read: Read,
    color: bool,
    owner: Owner | None = None,
    waived: tuple[Waived, ...] = (),
    preface: tuple[str, ...] = (),
) -> str:
    """Return one document; its suites are in the order of files."""
    lines_of = line_reader(read)
    cases = (
        *(_Case(finding) for finding in findings),
        *(_Case(one.finding, f"{WAIVED.say(language)}: {answer(one.waiver, language)}") for one in waived),
    )
    by_file = sorted(cases, key=lambda case: case.finding.span.file)
    suites = [
        _suite(folder + file, tuple(found), language, folder, lines_of)
        for file, found in groupby(by_file, key=lambda case: case.finding.span.file)
    ]
    if not cases:
        fine = quoteattr(_FINE.say(language))
        suites = [
            f'  <testsuite name="{_NAME}" tests="1" failures="0" skipped="0">\n    <testcase classname="{_NAME}" name={fine}/>\n  </testsuite>\n'
        ]
    counted = _counted(cases, at_least=0 if cases else 1)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="{_NAME}" {counted}>\n{"".join(suites)}</testsuites>\n'


def _suite(name: str, cases: tuple[_Case, ...], language: Language, folder: str, lines_of: LinesOf) -> str:
    told = "".join(_case(case, language, folder, lines_of) for case in cases)
    return f"  <testsuite name={_attribute(name)} {_counted(cases)}>\n{told}  </testsuite>\n"


def _counted(cases: tuple[_Case, ...], at_least: int = 0) -> str:
    skipped = sum(case.is_skipped for case in cases)
    tests = max(len(cases), at_least)
    return f'tests="{tests}" failures="{len(cases) - skipped}" errors="0" skipped="{skipped}"'


def _case(case: _Case, language: Language, folder: str, lines_of: LinesOf) -> str:
    finding = case.finding
    span = finding.span
    name = f"{span.line}:{span.column} {finding.code} {finding.rule.name}"
    message = _attribute(finding.message(language))
    opening = f'    <testcase classname={_attribute(folder + span.file)} name={_attribute(name)} file={_attribute(folder + span.file)} line="{span.line}">\n'
    if case.is_skipped:
        message = _attribute(f"{finding.message(language)} — {case.excuse}") if case.excuse else message
        return f"{opening}      <skipped message={message}/>\n    </testcase>\n"
    kind = finding.severity.name.lower()
    told = escape(_told(finding, language, folder, lines_of))
    return f'{opening}      <failure type="{kind}" message={message}>{told}</failure>\n    </testcase>\n'


def _told(finding: Diagnostic, language: Language, folder: str, lines_of: LinesOf) -> str:
    """Return the finding as text: words, line, way out, second places."""
    severity = SEVERITY_WORDS[finding.severity].say(language)
    lines = [f"{place(folder, finding.span)} {finding.code} {severity}: {visible(finding.message(language))}"]
    marked = marked_line(lines_of(finding.span.file), finding.span)
    if marked is not None:
        token = f">>{marked.token}<<" if marked.token else ""
        lines.append(f"{marked.number:5} | {marked.before}{token}{marked.after}")
    lines.append(f"{WAY_OUT.say(language)}: {visible(finding.hint(language))}")
    lines += [f"{other.label.say(language)}: {place(folder, other.span)}" for other in finding.related]
    return "\n".join(lines)


def _attribute(text: str) -> str:
    return quoteattr(visible(text))
