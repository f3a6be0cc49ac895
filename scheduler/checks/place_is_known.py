"""مکان برنامه در places.yaml هست.

شناسهٔ مکان باید یکی از مکان‌های places.yaml باشد، یا اگر جای دقیقی ندارد شناسهٔ یک شهرستان. برای مکان تازه اول آن را در
places.yaml بیفزایید تا گنجایش، نشانی و تداخل آن بررسی شود.

    place: shiraz/hafez-hall

---
The place of a program stands in places.yaml.

A place is an id of places.yaml or, where no venue is fixed, of a county. Add a new venue to places.yaml first, so that its
capacity, address and double bookings can be checked.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.naming import unknown_references
from scheduler.model.week import Week

RULE = Rule(
    "PL01",
    "place-is-known",
    Severity.ERROR,
    Text("مکان «{written}» در places.yaml نیست", "places.yaml has no “{written}”"),
    Text("شناسهٔ مکان را درست کنید یا آن را به places.yaml بیفزایید", "mend the id, or add the place to places.yaml"),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Return a finding for each place that nobody declared."""
    refs = (
        ref
        for program in week.programs
        for ref in (program.place, *(session.place for session in program.sessions))
        if ref is not None
    )
    return unknown_references(RULE, refs, week.counties, week.places)
