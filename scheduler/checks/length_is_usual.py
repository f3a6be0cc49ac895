"""مدت برنامه برای نوع آن معمول است.

کوتاه‌ترین و بلندترین مدت هر نوع در kinds می‌آید: `length: ۳۰ دقیقه تا ۴ ساعت`. پایانی که جابه‌جا نوشته شده این‌گونه پیدا می‌شود.

---
A program lasts as long as its kind usually does.

Each kind gives its shortest and longest length: `length: ۳۰ دقیقه تا ۴ ساعت`. A mistyped end is found this way.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.week import Week
from scheduler.model.wording import length_words
from scheduler.persian.zone import elapsed

RULE = Rule(
    "TM24",
    "length-is-usual",
    Severity.WARNING,
    Text(
        "«{title}» {length} طول می‌کشد؛ {kind} معمولاً از {shortest} تا {longest} است",
        "“{title}” lasts {length}; a program of kind “{kind}” usually lasts from {shortest} to {longest}",
    ),
    Text(
        "اگر مدت درست است {keys[week.yaml/length]} این نوع را در week.yaml بازتر کنید",
        "mend the end or, if it is right, widen “{keys[week.yaml/length]}” of the kind in week.yaml",
    ),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for the first unusual length of each program."""
    for program in week.programs:
        kind = week.kinds.get(program.kind.id)
        if kind is None or kind.length is None or not program.takes_place:
            continue
        for session in program.sessions:
            if session.time is None:
                continue
            minutes = elapsed(session.first, session.time)
            if not kind.length.shortest <= minutes <= kind.length.longest:
                yield RULE.at(
                    session.time_span,
                    title=program.name,
                    length=length_words(minutes),
                    kind=kind.title,
                    shortest=length_words(kind.length.shortest),
                    longest=length_words(kind.length.longest),
                )
                break
