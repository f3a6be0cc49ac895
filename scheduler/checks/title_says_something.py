"""عنوان برنامه چیزی می‌گوید.

عنوانی که کمتر از چهار حرف دارد یا فقط عدد و نشانه است در تقویم گوشی و روی برگه معنایی ندارد.

---
The title of a program says something.

A title of fewer than four letters, or of numbers and marks alone, means nothing in a calendar or on a sheet.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.week import Week

RULE = Rule(
    "TX02",
    "title-says-something",
    Severity.WARNING,
    Text("عنوان «{title}» بسیار کوتاه است", "the title “{title}” is very short"),
    Text(
        "عنوانی بنویسید که بگوید چیست و برای کیست، مانند «{kind} …»",
        "write a title that says what it is and for whom, such as “{kind} …”",
    ),
    manual(__doc__),
)
FEWEST_LETTERS = 4


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for each title with too few letters."""
    for program in week.programs:
        title = program.title
        if title and sum(map(str.isalpha, title)) < FEWEST_LETTERS:
            kind = week.kinds.get(program.kind.id)
            yield RULE.at(program.title_span, title=title, kind=kind.title if kind else "کارگاه خیاطی")
