"""هر شخص و نقشی که برنامه نام می‌برد تعریف شده است.

شناسهٔ اشخاص در people.yaml است. نقش‌ها یا از نقش‌های آماده‌اند (lead، speaker، host، guest، instructor) یا از roles در week.yaml.

    people: {speaker: [province-head]}

---
Every person and role that a program names is declared.

People stand in people.yaml. Roles are built in (lead, speaker, host, guest, instructor) or declared under roles in week.yaml.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.naming import unknown_references
from scheduler.model.week import Week

RULE = Rule(
    "PE01",
    "person-is-known",
    Severity.ERROR,
    Text("{what} «{written}» در {file} نیست", "{file} has no {what} “{written}”"),
    Text("شناسه را درست کنید یا آن را به {file} بیفزایید", "mend the id, or add it to {file}"),
    manual(__doc__),
)
_PERSON = Text("شخص", "person")
_ROLE = Text("نقش", "role")


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for each unknown role, and each unknown person."""
    people = (assignment.person for program in week.programs for assignment in program.people)
    yield from unknown_references(RULE, people, week.people, are_lists=True, what=_PERSON, file="people.yaml")
    roles = dict.fromkeys(assignment.role for program in week.programs for assignment in program.people)
    yield from unknown_references(RULE, roles, week.roles, what=_ROLE, file="week.yaml")
