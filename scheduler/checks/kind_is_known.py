"""نوع برنامه در kinds فایل week.yaml هست.

نوع برنامه رنگ، شکل چندروزه و ساعت‌های معمول آن را می‌گوید؛ پس باید پیش‌تر در week.yaml تعریف شده باشد.

---
The kind of a program is declared under kinds in week.yaml.

The kind tells a program's colour, how several days stand in a calendar and its usual hours, so it must be declared first.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.naming import unknown_references
from scheduler.model.week import Week

RULE = Rule(
    "KD01",
    "kind-is-known",
    Severity.ERROR,
    Text("نوع «{written}» در week.yaml تعریف نشده است", "week.yaml declares no kind “{written}”"),
    Text("یکی از این‌ها را بنویسید: {known}", "write one of: {known}"),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Return a finding for each unknown kind."""
    refs = (program.kind for program in week.programs)
    return unknown_references(RULE, refs, week.kinds, known=Text("، ".join(week.kinds), ", ".join(week.kinds)))
