"""هر رقم برنامه در figures فایل week.yaml هست.

رقم‌ها را دفتر خبر جمع می‌زند؛ نام و واحد هر رقم یک بار در week.yaml می‌آید تا دو برنامه یک چیز را با دو نام نشمارند.

---
Every figure of a program is declared under figures in week.yaml.

The press office adds figures up; each has its name and unit once in week.yaml, so that one thing is not counted by two names.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.naming import unknown_references
from scheduler.model.week import Week

RULE = Rule(
    "FG01",
    "figure-is-known",
    Severity.ERROR,
    Text("رقم «{written}» در week.yaml تعریف نشده است", "week.yaml declares no figure “{written}”"),
    Text(
        "نام آن را درست کنید یا آن را به {keys[week.yaml/figures]} در week.yaml بیفزایید",
        "mend the name, or add it to “{keys[week.yaml/figures]}” in week.yaml",
    ),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Return a finding for each unknown figure of a program or of a stated total."""
    stated = (total.figure for total in week.totals if total.figure is not None)
    refs = (*stated, *(figure.figure for program in week.programs for figure in program.figures))
    return unknown_references(RULE, refs, week.figures)
