"""هیچ‌کس در یک روز بیش از آنچه قرار است برنامه ندارد.

بیشترین شمار با `most_a_day` برای یک نفر در people.yaml و با `limits: {most_a_day: ۴}` برای همه در week.yaml می‌آید؛ اگر هیچ‌یک
نباشد بررسی نمی‌شود.

---
Nobody has more programs in a day than agreed.

The most stands as “most_a_day” in people.yaml for one person and as `limits: {most_a_day: 4}` in week.yaml for all; without either
nothing is tested.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.clash import Booking, person_bookings
from scheduler.model.interval import MINUTES_A_DAY
from scheduler.model.week import Week
from scheduler.model.wording import day_words
from scheduler.persian.jalali import JalaliDate

RULE = Rule(
    "PE05",
    "person-has-not-too-many-a-day",
    Severity.WARNING,
    Text(
        "«{person}» در {day} {count} برنامه دارد؛ قرار بیش از {most} نیست",
        "“{person}” has {count} programs on {day}; no more than {most} were agreed",
    ),
    Text(
        "«{title}» را به روز دیگری یا شخص دیگری بسپارید؛ اگر او می‌پذیرد {keys[people.yaml/most_a_day]} او را بیشتر کنید",
        "give “{title}” to another day or person; if they agree, raise their “{keys[people.yaml/most_a_day]}”",
    ),
    manual(__doc__),
)
_OTHER = Text("برنامهٔ دیگر همان روز", "another program of that day")


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding for each day on which a person has more programs than agreed, at the first one too many."""
    limits = {
        person.id: week.limits.most_a_day if person.most_a_day is None else person.most_a_day
        for person in week.people.values()
    }
    if all(most is None for most in limits.values()):
        return
    for person, bookings in sorted(person_bookings(week).items()):
        most = limits[person]
        if most is None:
            continue
        for day, held in sorted(_by_day(bookings).items()):
            if len(held) > most:
                extra = held[most]
                yield RULE.at(
                    extra.ref.span,
                    related=tuple(Related(_OTHER, other.ref.span) for other in held[:most]),
                    person=week.people[person].title,
                    day=day_words(day),
                    count=len(held),
                    most=most,
                    title=extra.program.name,
                )


def _by_day(bookings: list[Booking]) -> dict[JalaliDate, list[Booking]]:
    days: dict[int, list[Booking]] = defaultdict(list)
    for booking in sorted(bookings, key=lambda found: (found.interval, found.program.id)):
        last = booking.interval.end - 1 if booking.session.time is None else booking.interval.start
        for day in range(booking.interval.start // MINUTES_A_DAY, last // MINUTES_A_DAY + 1):
            days[day].append(booking)
    return {JalaliDate.from_ordinal(day): held for day, held in days.items()}
