"""برنامه‌ای که «outside» دارد به‌راستی بیرون از هفته است.

کلید outside اجازه می‌دهد تاریخ بیرون از بازهٔ هفته باشد. اگر همهٔ روزهای برنامه در هفته است این کلید دیگر کاری نمی‌کند و
می‌تواند اشتباه بعدی را پنهان کند.

---
A program with “outside” does lie outside the week.

The key lets dates lie outside the window. Where every day is inside it does nothing any more and could hide the next mistake.
"""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.week import Week

RULE = Rule(
    "DT20",
    "outside-is-outside",
    Severity.WARNING,
    Text(
        "«{title}» کلید outside دارد، اما همهٔ روزهایش در هفته است",
        "“{title}” has “outside”, yet all its days are in the week",
    ),
    Text("سطر {keys[outside]} را پاک کنید", "delete the line “{keys[outside]}”"),
    manual(__doc__),
)


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding for each program that needs no exception."""
    for program in week.programs:
        if not program.outside or not program.sessions:
            continue
        if all(week.window.contains(day) for session in program.sessions for day in session.days):
            yield RULE.at(program.id_span, title=program.title)
