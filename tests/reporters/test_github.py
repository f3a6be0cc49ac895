"""Workflow commands: no more than GitHub shows, errors first, the rest told at the end, nothing breaks out of a command."""

from __future__ import annotations

import re

from scheduler.diagnostics.rule import Diagnostic, Severity
from scheduler.reporters.github import report_github
from scheduler.source.span import Span
from tests.reporters.findings import finding, rule


def commands(findings: tuple[Diagnostic, ...]) -> list[str]:
    """Return the lines of the report."""
    return report_github(findings, "en", folder="./events/x/", read=lambda _file: None, color=False).splitlines()


def kinds(lines: list[str]) -> list[str]:
    """Return the name of each command."""
    return re.findall(r"^::(\w+) ", "\n".join(lines), re.M)


def many(severity: Severity, count: int) -> tuple[Diagnostic, ...]:
    """Return findings that differ in their words."""
    return tuple(finding("AA01", line, f"word-{line}", severity) for line in range(1, count + 1))


def test_a_command_names_file_place_title_message_and_way_out() -> None:
    assert commands((finding("AA01", 4, "kind"),)) == [
        "::error file=events/x/a.yaml,line=4,endLine=4,col=3,endColumn=7,title=AA01 rule-aa01::“kind” is wrong%0Away out: mend it"
    ]


def test_errors_come_first_whatever_their_place() -> None:
    found = (*many(Severity.NOTE, 1), *many(Severity.WARNING, 1), *many(Severity.ERROR, 1))
    assert kinds(commands(found)) == ["error", "warning", "notice"]


def test_ten_of_each_are_shown_whole() -> None:
    found = (*many(Severity.ERROR, 10), *many(Severity.WARNING, 10), *many(Severity.NOTE, 10))
    assert kinds(commands(found)) == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10


def test_what_is_beyond_ten_stands_in_a_last_notice_that_is_itself_within_the_ten() -> None:
    found = (*many(Severity.ERROR, 12), *many(Severity.WARNING, 3), *many(Severity.NOTE, 10))
    lines = commands(found)
    assert kinds(lines) == ["error"] * 10 + ["warning"] * 3 + ["notice"] * 10
    assert lines[-1] == (
        "::notice title=3 more findings%3A 2 errors%2C 0 warnings%2C 1 notes::"
        "./events/x/a.yaml:11:3 AA01 “word-11” is wrong%0A./events/x/a.yaml:12:3 AA01 “word-12” is wrong%0A"
        "./events/x/a.yaml:10:3 AA01 “word-10” is wrong"
    )


def test_one_slip_made_often_leaves_room_for_the_others() -> None:
    found = (*(finding("AA01", line, "same") for line in range(1, 30)), finding("AA02", 50, "other"))
    assert "title=AA02" in commands(found)[1]


def test_percent_line_ends_and_separators_are_escaped() -> None:
    (line,) = commands((rule("AA01").at(Span("a,b:c.yaml", 1, 1, 2, 1), what="100%\r\n::error::x"),))
    assert line == (
        "::error file=events/x/a%2Cb%3Ac.yaml,line=1,endLine=2,title=AA01 rule-aa01::"
        "“100%25␍␊::error::x” is wrong%0Away out: mend it"
    )


def test_no_finding_is_no_command() -> None:
    assert commands(()) == []
