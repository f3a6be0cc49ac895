"""هیچ‌کس سه برنامهٔ پیاپی بدون استراحت ندارد.

سه برنامه پیاپی است که هر یک کمتر از ۱۵ دقیقه پس از پایان پیشین آغاز شود. این زمان با `limits: {break: ۲۰ دقیقه}` در week.yaml عوض
می‌شود و با صفر بررسی خاموش می‌شود.

---
Nobody has three programs in a row without a break.

Three are in a row where each starts less than 15 minutes after the one before ended. `limits: {break: …}` in week.yaml changes the
minutes; 0 turns the check off.
"""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.clash import person_bookings
from scheduler.model.gaps import rows_without_rest
from scheduler.model.interval import MINUTES_A_DAY
from scheduler.model.week import Week
from scheduler.model.wording import day_words, length_words
from scheduler.persian.jalali import JalaliDate

RULE = Rule(
    "PE06",
    "person-has-breaks",
    Severity.WARNING,
    Text(
        "«{person}» در {day} سه برنامهٔ پیاپی بی‌استراحت دارد: «{first}»، «{second}» و «{third}»",
        "“{person}” has three programs in a row on {day} without a break: “{first}”, “{second}” and “{third}”",
    ),
    Text(
        "پیش از «{third}» دست‌کم {rest} بگذارید یا یکی را به شخص دیگری بسپارید",
        "leave at least {rest} before “{third}”, or give one of them to another person",
    ),
    manual(__doc__),
)
IN_A_ROW = 3
_BEFORE = Text("برنامهٔ پیش از آن", "a program before it")


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding for each row of programs, at its third."""
    if not week.limits.rest:
        return
    for person, bookings in sorted(person_bookings(week).items()):
        if len(bookings) < IN_A_ROW:
            continue
        for first, second, third in rows_without_rest(bookings, week.limits.rest, IN_A_ROW):
            yield RULE.at(
                third.ref.span,
                related=(Related(_BEFORE, first.ref.span), Related(_BEFORE, second.ref.span)),
                person=week.people[person].title,
                day=day_words(JalaliDate.from_ordinal(third.interval.start // MINUTES_A_DAY)),
                first=first.program.name,
                second=second.program.name,
                third=third.program.name,
                rest=length_words(week.limits.rest),
            )
