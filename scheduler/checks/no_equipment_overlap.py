"""هر وسیله در هر زمان در یک جاست.

وسیله‌ای که دو برنامهٔ هم‌زمان آن را می‌خواهند نشان داده می‌شود، مگر اینکه هر دو در یک مکان باشند (آن را بررسی مکان می‌گوید). برنامهٔ
لغوشده یا به‌تعویق‌افتاده شمرده نمی‌شود.

از یک وسیله تا بیست جفت گفته می‌شود و در واپسین آن‌ها شمار نوبت‌های دیگر.

---
Equipment is in one place at a time.

A piece of equipment that two programs want at once is shown, unless both are in one venue (which the check of places tells).
Cancelled and postponed programs do not count.

Of one thing up to twenty pairs are told, the last of them with the number of further sessions.
"""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.clash import clashes, equipment_bookings, venues_of
from scheduler.model.free_time import FreeTimes
from scheduler.model.offers import offered
from scheduler.model.week import Week
from scheduler.model.wording import interval_words, more_sessions_words

RULE = Rule(
    "EQ02",
    "no-equipment-overlap",
    Severity.ERROR,
    Text(
        "«{thing}» در {when} در دو جا خواسته شده: «{first}» و «{second}»{more}",
        "“{thing}” is wanted in two places on {when}: “{first}” and “{second}”{more}",
    ),
    Text(
        "برای یکی وسیلهٔ دیگری بنویسید یا زمان آن را عوض کنید",
        "name another one for one of them, or change its time",
    ),
    manual(__doc__),
)
_FIRST = Text("برنامهٔ نخست اینجا", "the first program is here")


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding for each pair of programs that want one piece of equipment at a time."""
    times = FreeTimes(week)
    for clash in clashes(equipment_bookings(week), venues_of(week)):
        first, second = clash.first, clash.second
        offer = offered(times, clash)
        yield RULE.at(
            second.ref.span,
            related=(Related(_FIRST, first.ref.span),),
            hint=offer.behind(RULE.hint),
            values=offer.facts,
            thing=week.equipment[clash.thing].title,
            when=interval_words(clash.shared),
            first=first.program.name,
            second=second.program.name,
            more=more_sessions_words(clash.more),
        )
