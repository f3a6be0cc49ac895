"""نام‌هایی که یک حرف با هم فرق دارند بررسی می‌شوند.

اگر نام دو مکان یک شهرستان (یا دو شخص، یا دو برگزارکنندهٔ یک گره) فقط در یک حرف یک واژهٔ پنج‌حرفی یا بلندتر فرق دارد و آن واژه در هیچ نام
دیگری از هفته نیامده، شاید غلط تایپی باشد. نوشتاری که بیشتر به کار رفته درست شمرده می‌شود.

---
Names that are one letter apart are looked at.

Where the names of two places of a county (or people, or organizers below one node) differ in one letter of one word of five letters or
more, and that word stands in no other name of the week, it may be mistyped. The spelling used most counts as right.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.namesakes import near_names
from scheduler.model.week import Week

RULE = Rule(
    "TX05",
    "names-are-not-misspelt",
    Severity.NOTE,
    Text(
        "«{title}» فقط یک حرف با «{first}» فرق دارد؛ شاید یکی باشند",
        "“{title}” is one letter apart from “{first}”; they may be one",
    ),
    Text(
        "اگر یکی‌اند این را پاک کنید و همه‌جا {kept} بنویسید؛ اگر دو چیزند کاری لازم نیست",
        "if they are one, delete this and write {kept} everywhere; if they are two, nothing is to be done",
    ),
    manual(__doc__),
)
_FIRST = Text("نوشتار دیگر اینجا", "the other spelling is here")


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a note for each name that is probably a slip of another."""
    for first, second in near_names(week):
        yield RULE.at(
            second.span,
            related=(Related(_FIRST, first.span),),
            title=second.title,
            first=first.title,
            kept=first.id,
        )
