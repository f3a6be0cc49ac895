"""Findings as SARIF 2.1.0 (OASIS), for code scanning: one run, rules with help in both languages, relative addresses."""

from __future__ import annotations

import json
from urllib.parse import quote

from scheduler import __version__
from scheduler.diagnostics.fix import Fix
from scheduler.diagnostics.rule import Diagnostic, Rule, Severity
from scheduler.diagnostics.text import Language
from scheduler.model.decisions import Waived, Waiver
from scheduler.protocols import Owner
from scheduler.reporters.excerpt import Read
from scheduler.reporters.wording import WAY_OUT, answer
from scheduler.source.span import Span

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}

Json = dict[str, object]


def report_sarif(
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
    """Return one SARIF log; columns count code points from 1, addresses hang on the root of the sources."""
    told = (*findings, *(one.finding for one in waived))
    rules = {finding.code: finding.rule for finding in sorted(told, key=lambda finding: finding.code)}
    places = {code: index for index, code in enumerate(rules)}
    driver: Json = {
        "name": "event-week-scheduler",
        "semanticVersion": __version__,
        "language": language,
        "rules": [_rule(rule, language) for rule in rules.values()],
    }
    run: Json = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [
            *(_result(finding, places[finding.code], language, folder, owner) for finding in findings),
            *(
                {
                    **_result(one.finding, places[one.finding.code], language, folder, owner),
                    "suppressions": [_suppression(one.waiver, language, folder)],
                }
                for one in waived
            ),
        ],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule, language: Language) -> Json:
    fa, en = rule.page
    first, second = (fa, en) if language == "fa" else (en, fa)
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.page.say(language).partition("\n")[0]},
        "help": {"text": f"{first}\n\n{second}", "markdown": f"{first}\n\n---\n\n{second}"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"page": {"fa": fa, "en": en}},
    }


def _result(finding: Diagnostic, index: int, language: Language, folder: str, owner: Owner | None) -> Json:
    hint = f"{WAY_OUT.say(language)}: {finding.hint(language)}"
    related = [
        {"id": number, "message": {"text": other.label.say(language)}, **_location(folder, other.span)}
        for number, other in enumerate(finding.related, 1)
    ]
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message(language)}\n{hint}"},
        "locations": [_location(folder, finding.span)],
        **({"relatedLocations": related} if related else {}),
        **(
            {"fixes": [_fix(folder, finding.fix, hint)]}
            if finding.fix and finding.fix.is_safe and finding.fix.edits
            else {}
        ),
        "properties": {"hint": finding.hint(language), **({"owner": owner(finding)} if owner else {})},
    }


def _suppression(waiver: Waiver, language: Language, folder: str) -> Json:
    return {
        "kind": "external",
        "status": "accepted",
        "justification": answer(waiver, language),
        "location": _location(folder, waiver.span),
    }


def _fix(folder: str, fix: Fix, hint: str) -> Json:
    """Return a fix (SARIF 2.1.0, 3.55); all edits of one lie in one file."""
    replacements = [{"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}} for edit in fix.edits]
    change = {"artifactLocation": _artifact(folder, fix.edits[0].span.file), "replacements": replacements}
    return {"description": {"text": hint}, "artifactChanges": [change]}


def _location(folder: str, span: Span) -> Json:
    return {"physicalLocation": {"artifactLocation": _artifact(folder, span.file), "region": _region(span)}}


def _artifact(folder: str, file: str) -> Json:
    return {"uri": _address(folder, file), "uriBaseId": "%SRCROOT%"}


def _region(span: Span) -> Json:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _address(folder: str, file: str) -> str:
    """Return the address of a file below the root; of an event outside it, below the event folder."""
    parts = folder.rstrip("/").split("/")
    is_outside = folder.startswith("/") or ".." in parts or parts[0].endswith(":")
    return quote(file if is_outside else folder.removeprefix("./") + file)
