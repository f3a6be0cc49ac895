"""برنامه در ساعت‌های معمول نوع خود است.

ساعت‌های معمول هر نوع در kinds می‌آید: `hours: ۷ تا ۲۲`. ساعتی مانند ۲۰ که به‌جای ۸ نوشته شده باشد این‌گونه پیدا می‌شود.

---
A program lies within the usual hours of its kind.

Each kind gives its hours: `hours: ۷ تا ۲۲`. A 20:00 written for 8:00 is found this way.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.week import Week
from scheduler.model.wording import range_words

RULE = Rule(
    "TM23",
    "inside-usual-hours",
    Severity.WARNING,
    Text(
        "«{title}» ساعت {when} است؛ {kind} معمولاً {usual} است",
        "“{title}” is at {when}; a program of kind “{kind}” is usually held {usual}",
    ),
    Text(
        "اگر ساعت درست است {keys[week.yaml/hours]} این نوع را در week.yaml بازتر کنید",
        "mend the time or, if it is right, widen “{keys[week.yaml/hours]}” of the kind in week.yaml",
    ),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for the first unusual time of each program."""
    for program in week.programs:
        kind = week.kinds.get(program.kind.id)
        if kind is None or kind.hours is None or not program.takes_place:
            continue
        for session in program.sessions:
            time = session.time
            if time is not None and (time.start < kind.hours.start or time.end > kind.hours.end):
                yield RULE.at(
                    session.time_span,
                    title=program.name,
                    when=range_words(time),
                    kind=kind.title,
                    usual=range_words(kind.hours),
                )
                break
