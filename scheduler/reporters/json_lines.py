"""Findings for programs: one JSON object a line."""

from __future__ import annotations

from collections.abc import Callable

from scheduler.diagnostics.fix import Fix
from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Language
from scheduler.model.decisions import Waived, Waiver
from scheduler.protocols import Owner
from scheduler.source.span import Span


def report_json(
    findings: tuple[Diagnostic, ...],
    language: Language,
    *,
    folder: str,
    read: Callable[[str], str | None],
    color: bool,
    owner: Owner | None = None,
    waived: tuple[Waived, ...] = (),
    preface: tuple[str, ...] = (),
) -> str:
    """Return one object a line; lines and columns count from 1, in code points. `waived` stands only where true."""
    import json  # noqa: PLC0415 -- the other reporters start without it

    records = (_record(finding, language, folder, owner) for finding in findings)
    excused = (
        {**_record(one.finding, language, folder, owner), "waived": True, "waiver": _waiver(one.waiver, folder)}
        for one in waived
    )
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in (*records, *excused))


def _record(finding: Diagnostic, language: Language, folder: str, owner: Owner | None) -> dict[str, object]:
    return {
        "code": finding.code,
        "name": finding.rule.name,
        "severity": finding.severity.name.lower(),
        **_place(folder, finding.span),
        "message": finding.message(language),
        "hint": finding.hint(language),
        **({"owner": owner(finding)} if owner else {}),
        "related": [
            {"label": related.label.say(language), **_place(folder, related.span)} for related in finding.related
        ],
        **({"fix": _fix(folder, finding.fix)} if finding.fix and finding.fix.edits else {}),
    }


def _waiver(waiver: Waiver, folder: str) -> dict[str, object]:
    return {
        "subject": waiver.subject,
        "reason": waiver.reason,
        "signed": waiver.signed,
        "until": waiver.until.iso if waiver.until else None,
        **_place(folder, waiver.span),
    }


def _fix(folder: str, fix: Fix) -> dict[str, object]:
    edits = [{**_place(folder, edit.span), "text": edit.text} for edit in fix.edits]
    return {"safe": fix.is_safe, "edits": edits}


def _place(folder: str, span: Span) -> dict[str, object]:
    return {
        "file": folder + span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
