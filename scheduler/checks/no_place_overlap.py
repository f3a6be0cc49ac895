"""هر مکان در هر زمان یک برنامه دارد.

دو برنامه‌ای که یک مکان را در یک زمان گرفته‌اند نشان داده می‌شوند. پایان یکی و آغاز دیگری می‌توانند یک لحظه باشند. برنامهٔ
تمام‌روز همهٔ آن روز مکان را می‌گیرد، و برنامهٔ لغوشده یا به‌تعویق‌افتاده هیچ.

از یک مکان تا بیست جفت گفته می‌شود و در واپسین آن‌ها شمار نوبت‌های دیگر.

---
One program at a time in one place.

Two programs that hold a place at the same time are shown. One may start at the minute the other ends. An all-day program
holds the place all day; a cancelled or postponed one does not.

Of one place up to twenty pairs are told, the last of them with the number of further sessions.
"""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.clash import clashes, place_bookings
from scheduler.model.free_time import FreeTimes
from scheduler.model.offers import offered
from scheduler.model.week import Week
from scheduler.model.wording import interval_words, more_sessions_words

RULE = Rule(
    "PL02",
    "no-place-overlap",
    Severity.ERROR,
    Text(
        "«{place}» در {when} دو برنامه دارد: «{first}» و «{second}»{more}",
        "“{place}” holds two programs on {when}: “{first}” and “{second}”{more}",
    ),
    Text("زمان یا مکان یکی را عوض کنید", "change time or place of one"),
    manual(__doc__),
)
_FIRST = Text("برنامهٔ نخست اینجا", "the first program is here")


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding for each pair of programs that meet in a place."""
    times = FreeTimes(week)
    for clash in clashes(place_bookings(week)):
        first, second = clash.first, clash.second
        offer = offered(times, clash)
        yield RULE.at(
            second.ref.span,
            related=(Related(_FIRST, first.ref.span),),
            hint=offer.behind(RULE.hint),
            values=offer.facts,
            place=week.places[clash.thing].title,
            when=interval_words(clash.shared),
            first=first.program.name,
            second=second.program.name,
            more=more_sessions_words(clash.more),
        )
