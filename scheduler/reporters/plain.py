"""Findings for people: place, words, the line itself, and the way out."""

from __future__ import annotations

from collections.abc import Callable

from scheduler.diagnostics.rule import Diagnostic, Severity
from scheduler.diagnostics.text import Language, Text
from scheduler.reporters.excerpt import excerpt
from scheduler.source.span import Span

SEVERITY_WORDS = {
    Severity.ERROR: Text("خطا", "error"),
    Severity.WARNING: Text("هشدار", "warning"),
    Severity.NOTE: Text("یادآوری", "note"),
}
_HINT = Text("راه درست", "way out")
_COLORS = {Severity.ERROR: "\033[31;1m", Severity.WARNING: "\033[33;1m", Severity.NOTE: "\033[36;1m"}
_OFF = "\033[0m"


def report_text(
    findings: tuple[Diagnostic, ...],
    language: Language,
    *,
    folder: str,
    read: Callable[[str], str | None],
    color: bool,
) -> str:
    """Return one block of lines for each finding."""
    return "\n".join(_block(finding, language, folder, read, color) for finding in findings)


def report_concise(
    findings: tuple[Diagnostic, ...],
    language: Language,
    *,
    folder: str,
    read: Callable[[str], str | None],
    color: bool,
) -> str:
    """Return one line for each finding: `file:line:column CODE message`."""
    return "".join(
        f"{place(folder, finding.span)} {finding.code} {finding.message(language)}\n" for finding in findings
    )


def place(folder: str, span: Span) -> str:
    """Return `folder/file:line:column`, in ASCII digits, as editors jump to it."""
    return f"{folder}{span.file}:{span.line}:{span.column}"


def _block(finding: Diagnostic, language: Language, folder: str, read: Callable[[str], str | None], color: bool) -> str:
    severity = SEVERITY_WORDS[finding.severity].say(language)
    if color:
        severity = f"{_COLORS[finding.severity]}{severity}{_OFF}"
    parts = [
        f"{place(folder, finding.span)} {finding.code} {severity}: {finding.message(language)}",
        excerpt(read(finding.span.file), finding.span, color=color),
        f"      {_HINT.say(language)}: {finding.hint(language)}",
    ]
    for related in finding.related:
        parts.append(f"      {related.label.say(language)}: {place(folder, related.span)}")
        parts.append(excerpt(read(related.span.file), related.span, color=color))
    return "\n".join(part for part in parts if part) + "\n"
