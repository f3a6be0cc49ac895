"""Findings made by hand, for reports on more than a small folder yields."""

from __future__ import annotations

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity
from scheduler.diagnostics.text import Text
from scheduler.source.span import Span

_WORDS = Text("«{what}» نادرست است", "“{what}” is wrong")
_HINT = Text("درستش کنید", "mend it")
_PAGE = Text("صفحهٔ قاعده.", "The page of the rule.")


def rule(code: str, severity: Severity = Severity.ERROR) -> Rule:
    """Return a rule."""
    return Rule(code, f"rule-{code.lower()}", severity, _WORDS, _HINT, _PAGE)


def finding(code: str, line: int, what: str, severity: Severity = Severity.ERROR, column: int = 3) -> Diagnostic:
    """Return a finding on a line of a.yaml, from `column` on for as many characters as `what` has."""
    return rule(code, severity).at(Span("a.yaml", line, column, line, column + len(what)), what=what)
