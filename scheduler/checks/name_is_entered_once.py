"""هر مکان، شخص و برگزارکننده یک بار تعریف شده است.

دو نامی که فقط در نوشتار فرق دارند (ی و ي، نیم‌فاصله و فاصله، «(ع)»، «شهید»، نشانه‌ها) یکی شمرده می‌شوند: مکان‌ها در یک شهرستان، افراد
در یک شهرستان، و برگزارکننده‌ها زیر یک گره. تداخل و گنجایش مکانی که دو بار تعریف شده درست بررسی نمی‌شود.

---
Every place, person and organizer is declared once.

Names that differ in nothing but writing (letters, ZWNJ and spaces, honorifics, marks) count as one: of places and people in one county, of
organizers below one node. Clashes and capacity of a place that was declared twice can't be checked rightly.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.namesakes import same_names
from scheduler.model.week import Week

RULE = Rule(
    "TX04",
    "name-is-entered-once",
    Severity.WARNING,
    Text(
        "«{title}» ({id}) همان «{first}» ({kept}) است که پیش‌تر تعریف شده",
        "“{title}” ({id}) is the name “{first}” ({kept}) that was declared before",
    ),
    Text(
        "این را پاک کنید و همه‌جا {kept} بنویسید؛ اگر دو چیزند نامشان را روشن‌تر کنید",
        "delete this and write {kept} everywhere; if they are two, name them more clearly",
    ),
    manual(__doc__),
)
_FIRST = Text("نخست اینجا", "first here")


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for each noun whose name was used before."""
    for first, second in same_names(week):
        yield RULE.at(
            second.span,
            related=(Related(_FIRST, first.span),),
            title=second.title,
            id=second.id,
            first=first.title,
            kept=first.id,
        )
