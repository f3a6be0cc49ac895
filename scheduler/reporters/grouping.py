"""Findings that say the same in the same words, together."""

from __future__ import annotations

from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Language

Group = tuple[Diagnostic, ...]


def equal_findings(findings: tuple[Diagnostic, ...], language: Language) -> tuple[Group, ...]:
    """Return findings of one rule, severity, message, hint and second places as groups, in the order of their firsts."""
    groups: dict[object, list[Diagnostic]] = {}
    for finding in findings:
        said = (finding.code, finding.severity, finding.message(language), finding.hint(language), finding.related)
        groups.setdefault(said, []).append(finding)
    return tuple(tuple(group) for group in groups.values())
