"""Findings as workflow commands of GitHub Actions, which show beside the lines of a change.

GitHub shows at most 10 errors, 10 warnings and 10 notices of a step: of what is beyond them a
last notice tells. One finding of each kind comes before those that repeat it.
"""

from __future__ import annotations

from collections import Counter

from scheduler.diagnostics.rule import Diagnostic, Severity
from scheduler.diagnostics.text import Language, Text
from scheduler.model.decisions import Waived
from scheduler.protocols import Owner
from scheduler.reporters.excerpt import Read
from scheduler.reporters.grouping import equal_findings
from scheduler.reporters.visible import visible
from scheduler.reporters.wording import WAIVED, WAY_OUT, answer, place
from scheduler.source.span import Span

LIMIT = 10
_LISTED = 100
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_REST = Text(
    "{count} یافتهٔ دیگر: {errors} خطا، {warnings} هشدار، {notes} یادآوری",
    "{count} more findings: {errors} errors, {warnings} warnings, {notes} notes",
)


def report_github(
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
    """Return one command a line, errors first; the last one sums up what GitHub would not show."""
    in_order = sorted(_firsts_first(findings, language), key=lambda finding: -finding.severity)
    shown, rest = _parted(in_order, LIMIT)
    if rest:
        shown, rest = _parted(in_order, LIMIT - 1)
    lines = [_command(finding, language, folder) for finding in shown]
    if rest:
        lines.append(_summary(rest, language, folder))
    lines += [_excused(one, language, folder) for one in waived]
    return "".join(line + "\n" for line in lines)


def _firsts_first(findings: tuple[Diagnostic, ...], language: Language) -> list[Diagnostic]:
    """Put one finding of each kind before those that repeat it, lest one slip takes all the room."""
    groups = equal_findings(findings, language)
    return [group[0] for group in groups] + [finding for group in groups for finding in group[1:]]


def _parted(findings: list[Diagnostic], notes: int) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """Return the findings that fit, with so many notes, and those that do not."""
    room = {Severity.ERROR: LIMIT, Severity.WARNING: LIMIT, Severity.NOTE: notes}
    shown: list[Diagnostic] = []
    rest: list[Diagnostic] = []
    for finding in findings:
        (shown if room[finding.severity] > 0 else rest).append(finding)
        room[finding.severity] -= 1
    return shown, rest


def _command(finding: Diagnostic, language: Language, folder: str) -> str:
    where = _where(finding.span, folder)
    title = _property(f"{finding.code} {finding.rule.name}")
    message = f"{visible(finding.message(language))}\n{WAY_OUT.say(language)}: {visible(finding.hint(language))}"
    return f"::{_COMMANDS[finding.severity]} {where},title={title}::{_data(message)}"


def _excused(waived: Waived, language: Language, folder: str) -> str:
    """Return a waived finding as a notice, which asks nobody to act."""
    finding = waived.finding
    title = _property(f"{finding.code} {finding.rule.name} ({WAIVED.say(language)})")
    message = f"{visible(finding.message(language))}\n{visible(answer(waived.waiver, language))}"
    return f"::notice {_where(finding.span, folder)},title={title}::{_data(message)}"


def _where(span: Span, folder: str) -> str:
    """Return the place of a finding; GitHub takes an end column only on the first line."""
    columns = f",col={span.column},endColumn={span.end_column}" if span.line == span.end_line else ""
    return f"file={_property(folder.removeprefix('./') + span.file)},line={span.line},endLine={span.end_line}{columns}"


def _summary(rest: list[Diagnostic], language: Language, folder: str) -> str:
    counts = Counter(finding.severity for finding in rest)
    title = _REST.say(
        language,
        count=len(rest),
        errors=counts[Severity.ERROR],
        warnings=counts[Severity.WARNING],
        notes=counts[Severity.NOTE],
    )
    told = [
        f"{place(folder, finding.span)} {finding.code} {visible(finding.message(language))}"
        for finding in rest[:_LISTED]
    ]
    more = ["…"] if len(rest) > _LISTED else []
    return f"::notice title={_property(title)}::{_data(chr(10).join(told + more))}"


def _data(text: str) -> str:
    """Escape a message, as actions/toolkit does (packages/core/src/command.ts)."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
