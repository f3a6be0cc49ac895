"""هر وسیله در هر زمان در یک جاست.

وسیله‌ای که دو برنامهٔ هم‌زمان آن را می‌خواهند نشان داده می‌شود، مگر اینکه هر دو در یک مکان باشند (آن را بررسی مکان می‌گوید). برنامهٔ
لغوشده یا به‌تعویق‌افتاده شمرده نمی‌شود.

---
Equipment is in one place at a time.

A piece of equipment that two programs want at once is shown, unless both are in one venue (which the check of places tells).
Cancelled and postponed programs do not count.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.clash import are_in_one_venue, clashes, equipment_bookings, free_from
from scheduler.model.week import Week
from scheduler.model.wording import interval_words, minute_words

RULE = Rule(
    "EQ02",
    "no-equipment-overlap",
    Severity.ERROR,
    Text(
        "«{thing}» در {when} در دو جا خواسته شده: «{first}» و «{second}»",
        "“{thing}” is wanted in two places on {when}: “{first}” and “{second}”",
    ),
    Text(
        "برای یکی وسیلهٔ دیگری بنویسید یا زمان آن را عوض کنید؛ این وسیله از {free} آزاد است",
        "name another one for one of them, or change its time; this one is free from {free}",
    ),
    manual(__doc__),
)
_FIRST = Text("برنامهٔ نخست اینجا", "the first program is here")


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding for each pair of programs that want one piece of equipment at a time."""
    bookings = equipment_bookings(week)
    for clash in clashes(bookings, partial(are_in_one_venue, week)):
        first, second = clash.first, clash.second
        length = second.interval.end - second.interval.start
        yield RULE.at(
            second.ref.span,
            related=(Related(_FIRST, first.ref.span),),
            thing=week.equipment[clash.thing].title,
            when=interval_words(clash.shared),
            first=first.program.name,
            second=second.program.name,
            free=minute_words(free_from(bookings[clash.thing], first.interval.end, length)),
        )
