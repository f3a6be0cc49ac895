"""Words that several reporters say."""

from __future__ import annotations

from scheduler.diagnostics.rule import Severity
from scheduler.diagnostics.text import Text
from scheduler.source.span import Span

SEVERITY_WORDS = {
    Severity.ERROR: Text("خطا", "error"),
    Severity.WARNING: Text("هشدار", "warning"),
    Severity.NOTE: Text("یادآوری", "note"),
}
WAY_OUT = Text("راه درست", "way out")
MORE_PLACES = Text("و {count} جای دیگر:", "and at {count} more:")


def place(folder: str, span: Span) -> str:
    """Return `folder/file:line:column`, in ASCII digits, as editors jump to it."""
    return f"{folder}{span.file}:{span.line}:{span.column}"
