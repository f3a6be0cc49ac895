"""هر پایگاه هر روز دست‌کم یک برنامه دارد، اگر هفته این را خواسته باشد.

این فقط جایی بررسی می‌شود که limits در week.yaml آن را بخواهد:

    limits: {base_every_day: بله}

برنامهٔ گروه‌های زیر پایگاه و برنامهٔ لغوشده هم شمرده می‌شود، و برنامه‌ای که روزش هنوز باز است در همهٔ روزهای ممکنش. جمعه و روز تعطیل (و پنجشنبه، اگر
هفته آن را تعطیل بداند) خواسته نمی‌شود. پایگاهی که OR02 می‌گوید در کل هفته برنامه ندارد دوباره گفته نمی‌شود.

---
Every base has at least one program each day, where the week asks for it.

It is tested only where limits in week.yaml ask for it:

    limits: {base_every_day: true}

Programs of the groups below a base count, and cancelled ones, and one whose day is still open on every day it may take. Fridays and holidays (and Thursdays,
where the week calls them so) are not asked for. A base that OR02 tells to have none in the whole week is not told again.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.load import bases_with_idle_days
from scheduler.model.week import Week
from scheduler.model.wording import day_words

RULE = Rule(
    "OR04",
    "base-has-a-program-each-day",
    Severity.NOTE,
    Text(
        "«{base}» ({path}) در {count} روز برنامه‌ای ندارد: {days}",
        "“{base}” ({path}) has no program on {count} days: {days}",
    ),
    Text(
        "برای هر یک از این روزها برنامه‌ای با «{keys[organizer]}: {path}» بنویسید؛ اگر هر روز لازم نیست، {keys[week.yaml/base_every_day]} را از {keys[week.yaml/limits]} در week.yaml بردارید",
        "write a program with “{keys[organizer]}: {path}” for each; where none is needed, take “{keys[week.yaml/base_every_day]}” out of “{keys[week.yaml/limits]}” in week.yaml",
    ),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a note for each base with the days on which it has no program."""
    if not week.limits.base_every_day:
        return
    for base, days in bases_with_idle_days(week):
        words = [day_words(day) for day in days]
        named = Text("، ".join(day.fa for day in words), ", ".join(day.en for day in words))
        yield RULE.at(base.span, base=base.title, path=base.id, count=len(days), days=named)
