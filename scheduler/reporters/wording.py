"""Words that several reporters say."""

from __future__ import annotations

from scheduler.diagnostics.rule import Severity
from scheduler.diagnostics.text import Language, Text
from scheduler.model.decisions import Waiver
from scheduler.model.wording import day_words
from scheduler.source.span import Span

SEVERITY_WORDS = {
    Severity.ERROR: Text("خطا", "error"),
    Severity.WARNING: Text("هشدار", "warning"),
    Severity.NOTE: Text("یادآوری", "note"),
}
WAY_OUT = Text("راه درست", "way out")
WAIVED = Text("چشم‌پوشی‌شده", "waived")
_ANSWERED = Text("دلیل: {reason} — امضا: {signed}", "reason: {reason} — signed: {signed}")
_UNTIL = Text("، تا {until}", ", until {until}")
MORE_PLACES = Text("و {count} جای دیگر:", "and at {count} more:")


def place(folder: str, span: Span) -> str:
    """Return `folder/file:line:column`, in ASCII digits, as editors jump to it."""
    return f"{folder}{span.file}:{span.line}:{span.column}"


def answer(waiver: Waiver, language: Language) -> str:
    """Return who answers for a waived finding, why, and up to which day."""
    until = "" if waiver.until is None else _UNTIL.say(language, until=day_words(waiver.until))
    return _ANSWERED.say(language, reason=waiver.reason, signed=waiver.signed) + until
