"""برنامه‌ای که `not_with` نام می‌برد در هفته هست.

---
A program that “not_with” names is in the week.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.naming import unknown_references
from scheduler.model.week import Week

RULE = Rule(
    "AU01",
    "counterpart-is-known",
    Severity.ERROR,
    Text("برنامه‌ای با شناسهٔ «{written}» نیست", "no program has the id “{written}”"),
    Text(
        "شناسهٔ برنامه را درست کنید یا آن را از {keys[not_with]} بردارید",
        "mend the id, or take it out of “{keys[not_with]}”",
    ),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Return a finding for each unknown program."""
    refs = [ref for program in week.programs for ref in program.not_with]
    if not refs:
        return ()
    return unknown_references(RULE, refs, {program.id: program for program in week.programs}, are_lists=True)
