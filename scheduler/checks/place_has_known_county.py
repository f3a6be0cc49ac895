"""شهرستان هر مکان در places.yaml هست.

شهرستان مکان از کلید county می‌آید، و اگر نباشد از بخش نخست شناسه: مکان shiraz/hafez-hall در شهرستان shiraz است.

---
The county of every place is declared.

The county comes from the key “county”, else from the first part of the id: shiraz/hafez-hall lies in shiraz.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.naming import unknown_references
from scheduler.model.nouns import Equipment, Organizer, Place
from scheduler.model.program import Ref
from scheduler.model.week import Week

RULE = Rule(
    "PL03",
    "place-has-known-county",
    Severity.ERROR,
    Text(
        "شهرستان «{written}» برای «{title}» در places.yaml نیست", "places.yaml has no county “{written}” for “{title}”"
    ),
    Text(
        "کلید {keys[county]} آن را یکی از شهرستان‌های places.yaml بنویسید",
        "write one of the counties of places.yaml as its “{keys[county]}”",
    ),
    manual(__doc__),
)
_TRAVEL = Text("جدول راه‌ها", "the table of ways")


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for each place, organizer, piece of equipment or way in an unknown county."""
    located: list[Place | Organizer | Equipment] = [*week.places.values(), *week.organizers.values()]
    located += week.equipment.values()
    for noun in located:
        yield from unknown_references(
            RULE, (Ref(noun.county, noun.county_span or noun.span),), week.counties, title=noun.title
        )
    ends = (end for leg in week.travel.legs for end in (leg.first, leg.last))
    yield from unknown_references(RULE, ends, week.counties, title=_TRAVEL)
