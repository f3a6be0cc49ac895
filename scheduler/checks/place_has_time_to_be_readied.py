"""میان دو برنامهٔ یک مکان زمان آماده‌سازی هست.

جمع‌کردن صندلی‌ها، پاکیزگی و چیدن برنامهٔ بعد زمان می‌خواهد. این زمان با `gap` در places.yaml برای یک مکان و با
`limits: {gap: ۱۵ دقیقه}` در week.yaml برای همه می‌آید؛ اگر هیچ‌یک نباشد بررسی نمی‌شود. نوبت‌های پیاپی یک برنامه زمانی نمی‌خواهند.

---
There is time to clear and set up between two programs in one place.

Chairs, cleaning and setting up take time. It stands as “gap” in places.yaml for one place and as `limits: {gap: …}` in week.yaml for
all; without either nothing is tested. Sessions of one program that follow each other need none.
"""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.clash import place_bookings
from scheduler.model.gaps import narrow_gaps
from scheduler.model.offers import parted
from scheduler.model.week import Week
from scheduler.model.wording import length_words, minute_words

RULE = Rule(
    "PL07",
    "place-has-time-to-be-readied",
    Severity.WARNING,
    Text(
        "در «{place}» میان «{first}» و «{second}» فقط {left} هست؛ آماده‌سازی {gap} می‌خواهد",
        "“{place}” has only {left} between “{first}” and “{second}”; to be readied it needs {gap}",
    ),
    Text(
        "«{second}» را از {from_when} آغاز کنید یا به مکان دیگری ببرید",
        "start “{second}” at {from_when}, or move it elsewhere",
    ),
    manual(__doc__),
)
_FIRST = Text("برنامهٔ پیشین اینجا", "the program before is here")


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding for each pair of programs that follow each other too closely in one place."""
    wanted = {place.id: week.limits.gap if place.gap is None else place.gap for place in week.places.values()}
    if not any(wanted.values()):
        return
    for place, bookings in sorted(place_bookings(week).items()):
        for first, second in narrow_gaps(bookings, wanted[place]):
            yield RULE.at(
                second.session.span,
                related=(Related(_FIRST, first.session.span),),
                hint=parted(RULE.hint, second.program, second.session),
                place=week.places[place].title,
                first=first.program.name,
                second=second.program.name,
                left=length_words(second.interval.start - first.interval.end),
                gap=length_words(wanted[place]),
                from_when=minute_words(first.interval.end + wanted[place]),
            )
