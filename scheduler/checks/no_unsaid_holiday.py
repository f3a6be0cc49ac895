"""برنامه بی‌خبر در روز تعطیل نیفتاده است.

تعطیل یعنی تعطیل رسمی، جمعه، و پنجشنبه اگر در holidays آمده باشد. برنامه‌ای که به‌عمد در تعطیل است `on_holiday: true`
می‌گیرد؛ نوعی که همیشه می‌تواند در تعطیل باشد (اردو، نمایشگاه) همین را در kinds می‌نویسد. week.yaml می‌تواند روزی را
تعطیل کند یا از تعطیلی بردارد.

    holidays:
      add: [{date: ۱۹ اردیبهشت, title: تعطیلی استان}]
      lift: [{date: ۲۲ اردیبهشت, reason: روز کاری ویژه}]

---
No program falls on a holiday unsaid.

Holidays are the public ones, Friday, and Thursday where “holidays” says so. A program that is meant to be on one has
`on_holiday: true`; a kind that may always be (camps, exhibitions) says the same under kinds. week.yaml can add or lift a day.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.days_off import days_off
from scheduler.model.program import Program
from scheduler.model.week import Week
from scheduler.model.wording import day_words
from scheduler.persian.jalali import JalaliDate

RULE = Rule(
    "DT21",
    "no-unsaid-holiday",
    Severity.WARNING,
    Text("«{title}» در {day} است که تعطیل است ({reason})", "“{title}” is on {day}, a holiday (“{reason}”)"),
    Text(
        "روز را عوض کنید، یا اگر به‌عمد است سطر «{keys[on_holiday]}: true» را بیفزایید",
        "choose another day or, if it is meant, add “{keys[on_holiday]}: true”",
    ),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for the first day off of each program that does not say it is meant."""
    reasons: dict[JalaliDate, str] = {}
    for program in week.programs:
        kind = week.kinds.get(program.kind.id)
        if program.on_holiday or not program.takes_place or (kind and kind.on_holiday):
            continue
        for day in _days(program):
            if day not in reasons:
                reasons[day] = "، ".join(found.title for found in days_off(week.holidays, day))
            if reasons[day]:
                session = next(session for session in program.sessions if day in session.days)
                yield RULE.at(session.span, title=program.name, day=day_words(day), reason=reasons[day])
                break


def _days(program: Program) -> list[JalaliDate]:
    return sorted({day for session in program.sessions for day in session.days})
