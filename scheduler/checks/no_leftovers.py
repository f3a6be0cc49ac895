"""در نام‌ها و متن‌ها نوشتهٔ ناتمام نمانده است.

«؟؟»، «TODO»، «xxx»، «تکمیل شود»، «برنامهٔ تست» و مانند آن یادداشت نویسنده است و نباید چاپ شود. عنوان، شرح و یادداشت برنامه‌ها و نام
مکان‌ها، افراد، وسایل و برگزارکننده‌ها بررسی می‌شود. «تست قند خون» ناتمام نیست.

---
No unfinished writing is left in names and texts.

“؟؟”, “TODO”, “xxx” and the like are notes of the writer and must not be printed. Titles, descriptions and notes of programs are looked
at, and the names of places, people, equipment and organizers. A test of blood sugar is nothing unfinished.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.leftovers import leftover
from scheduler.model.week import Week
from scheduler.source.span import Span

RULE = Rule(
    "TX03",
    "no-leftovers",
    Severity.WARNING,
    Text("در متن «{name}» نوشتهٔ ناتمام «{written}» مانده است", "the text of “{name}” still holds “{written}”"),
    Text(
        "آن را کامل کنید یا پاک کنید؛ اگر یادداشت خودتان است پس از # بنویسید",
        "finish or delete it; a note to yourself goes behind a #",
    ),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for the first leftover of each program and noun."""
    for program in week.programs:
        for text, span in program.texts:
            written = leftover(text)
            if written:
                yield RULE.at(_place(text, span, written), name=program.name, written=written)
                break
    for nouns in (week.places, week.people, week.equipment, week.organizers):
        for noun in nouns.values():
            written = leftover(noun.title)
            if written:
                yield RULE.at(noun.span, name=noun.title, written=written)


def _place(text: str, span: Span, written: str) -> Span:
    start = text.index(written)
    return span.part(text, start, start + len(written))
