"""برگزارکنندهٔ برنامه در درخت organizers.yaml هست.

برگزارکننده مسیر یک گره درخت است، از ناحیه به پایین: shiraz/zone-2/base-karimi. شناسهٔ استان در آغاز مسیر نمی‌آید.

---
The organizer of a program is a node of the tree.

An organizer is the path of a node, from the district down: shiraz/zone-2/base-karimi. The province's id does not lead it.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.naming import below_the_province, unknown_references
from scheduler.model.program import Ref
from scheduler.model.week import Week

RULE = Rule(
    "OR01",
    "organizer-is-known",
    Severity.ERROR,
    Text("برگزارکنندهٔ «{written}» در organizers.yaml نیست", "organizers.yaml has no “{written}”"),
    Text(
        "مسیر را از ناحیه به پایین بنویسید، مانند «{example}»",
        "write the path from the district down, such as “{example}”",
    ),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for each organizer of a program or person that is no node."""
    example = next(iter(below_the_province(week.organizers)), "shiraz/zone-2")
    members = (Ref(person.organizer, person.span) for person in week.people.values())
    for refs in ((program.organizer for program in week.programs), members):
        yield from unknown_references(RULE, refs, week.organizers, example=example)
