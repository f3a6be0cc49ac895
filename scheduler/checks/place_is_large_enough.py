"""شمار حاضران از گنجایش مکان بیشتر نیست.

`expected` برنامه با `capacity` مکان سنجیده می‌شود. برنامهٔ چندروزه یا چندنوبتی با میانگین هر نوبت سنجیده می‌شود، چون شمار حاضران
آن برای همهٔ نوبت‌هاست.

---
No more people are expected than the place holds.

“expected” of a program is held against “capacity” of its place. Where a program has several days or sessions the average of one
counts, since the number expected is for all of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.crowd import expected_at_a_time, roomiest
from scheduler.model.week import Week

RULE = Rule(
    "PL05",
    "place-is-large-enough",
    Severity.WARNING,
    Text(
        "«{place}» {capacity} نفر جا دارد، اما در هر نوبت «{title}» {expected} نفر می‌آیند",
        "“{place}” holds {capacity} people, yet {expected} come to each session of “{title}”",
    ),
    Text(
        "مکان بزرگ‌تری بنویسید، یا اگر یکی از دو عدد اشتباه است {keys[expected]} یا {keys[places.yaml/capacity]} را درست کنید",
        "choose a larger place or, if a number is wrong, mend “{keys[expected]}” or “{keys[places.yaml/capacity]}”",
    ),
    manual(__doc__),
)
_LARGER = Text(
    "در همین شهرستان «{larger}» ({room} نفر) جا دارد؛ یا اگر عددی اشتباه است {keys[expected]} یا {keys[places.yaml/capacity]} را درست کنید",
    "“{larger}” ({room} people) in the same county holds them; or mend “{keys[expected]}” or “{keys[places.yaml/capacity]}” if a number is wrong",
)
_HERE = Text("گنجایش اینجا نوشته شده", "the capacity is written here")


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for the first place of each program that is too small; the hint names the roomiest one near."""
    rooms = roomiest(week)
    for program in week.programs:
        if program.expected is None or not program.takes_place:
            continue
        for session in program.sessions:
            place = week.venue_of(program, session)
            if place is None or place.capacity is None or program.expected <= place.capacity:
                continue
            expected = expected_at_a_time(program) or 0
            if expected <= place.capacity:
                continue
            larger = rooms.get(place.county)
            fits = larger is not None and larger.capacity is not None and larger.capacity >= expected
            yield RULE.at(
                program.expected_span or session.span,
                related=(Related(_HERE, place.capacity_span or place.span),),
                hint=_LARGER if fits else None,
                title=program.name,
                place=place.title,
                capacity=place.capacity,
                expected=expected,
                larger=larger.title if larger else "",
                room=larger.capacity or 0 if larger else 0,
            )
            break
