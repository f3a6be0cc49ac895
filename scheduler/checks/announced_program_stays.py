"""برنامه‌ای که اعلام شده بی‌خبر برداشته نمی‌شود.

کسی که برنامه را در تقویم یا روی کاغذ دیده باید بداند که برگزار نمی‌شود. برنامهٔ اعلام‌شده را پاک نکنید؛ بنویسید status: cancelled تا در
تقویم‌ها با «لغو شد» بماند، و پس از نسخهٔ بعدی اگر خواستید پاکش کنید. تا برنامه برنگردد «scheduler release» نسخهٔ تازه نمی‌دهد.

---
An announced program is not taken away without a word.

Whoever saw a program in a calendar or on paper must learn that it is not held. Do not delete an announced program; write
status: cancelled, so that it stays in calendars with a word that says so, and delete it after the next release if you like. Until it is
back “scheduler release” makes no release.
"""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.week import Week

RULE = Rule(
    "ID14",
    "announced-program-stays",
    Severity.WARNING,
    Text(
        "برنامهٔ «{title}» ({id}) در نسخهٔ {number} اعلام شده و دیگر در فایل‌ها نیست",
        "the program “{title}” ({id}) was announced in release {number} and is in the files no more",
    ),
    Text(
        "اگر برگزار نمی‌شود این سطر را در فایل برنامه‌ها بگذارید: {entry}",
        "if it is not held put this line into a file of programs: {entry}",
    ),
    manual(__doc__),
)


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding for each announced program that is gone and was not cancelled."""
    if week.known is None:
        return
    present = {program.id for program in week.programs}
    for key, known in week.known.programs.items():
        if key not in present and not known.gone and not known.cancelled:
            yield RULE.at(known.span, title=known.title, id=key, number=week.known.number, entry=known.entry())
