"""وسیله‌ای که برنامه می‌خواهد در equipment.yaml هست.

---
The equipment that a program asks for stands in equipment.yaml.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.naming import unknown_references
from scheduler.model.week import Week

RULE = Rule(
    "EQ01",
    "equipment-is-known",
    Severity.ERROR,
    Text("وسیلهٔ «{written}» در equipment.yaml نیست", "equipment.yaml has no “{written}”"),
    Text("شناسه را درست کنید یا وسیله را به equipment.yaml بیفزایید", "mend the id, or add it to equipment.yaml"),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Return a finding for each unknown piece of equipment."""
    refs = (ref for program in week.programs for ref in program.equipment)
    return unknown_references(RULE, refs, week.equipment, are_lists=True)
