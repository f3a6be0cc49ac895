"""Findings for programs: one JSON object a line."""

from __future__ import annotations

from collections.abc import Callable

from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Language
from scheduler.source.span import Span


def report_json(
    findings: tuple[Diagnostic, ...],
    language: Language,
    *,
    folder: str,
    read: Callable[[str], str | None],
    color: bool,
) -> str:
    """Return one object a line; lines and columns count from 1, in code points."""
    import json  # noqa: PLC0415 -- the other reporters start without it

    return "".join(json.dumps(_record(finding, language, folder), ensure_ascii=False) + "\n" for finding in findings)


def _record(finding: Diagnostic, language: Language, folder: str) -> dict[str, object]:
    return {
        "code": finding.code,
        "name": finding.rule.name,
        "severity": finding.severity.name.lower(),
        **_place(folder, finding.span),
        "message": finding.message(language),
        "hint": finding.hint(language),
        "related": [
            {"label": related.label.say(language), **_place(folder, related.span)} for related in finding.related
        ],
    }


def _place(folder: str, span: Span) -> dict[str, object]:
    return {
        "file": folder + span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
