"""روز یا تاریخی که در عنوان و متن آمده با روز خود برنامه می‌خواند.

«کارگاه سه‌شنبه‌ها» که چهارشنبه است، یا «مراسم ۱۸ اردیبهشت» که به ۱۹ رفته، مردم را سرگردان می‌کند. عنوان، شرح و یادداشت بررسی
می‌شود. تاریخ سالگرد و رویداد گذشته را با سال بنویسید تا اشتباه گرفته نشود.

---
A weekday or date in a title or text agrees with the program's own days.

“Tuesday workshop” held on a Wednesday, or “18 Ordibehesht” moved to the 19th, sends people astray. Title, description and note are
looked at. Write the year beside the date of an anniversary or of something past.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.mentions import disagreeing_mention
from scheduler.model.week import Week
from scheduler.model.wording import day_words

RULE = Rule(
    "TX01",
    "text-agrees-with-date",
    Severity.WARNING,
    Text(
        "در متن «{title}» آمده «{written}»، اما برنامه در {day} است",
        "the text of “{title}” says “{written}”, but the program is on {day}",
    ),
    Text("یکی از دو را درست کنید؛ بهتر است روز در عنوان نیاید", "mend one of them; a day is best left out of a title"),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for the first word about a day, of each program, that its sessions contradict."""
    for program in week.programs:
        days = tuple(day for session in program.sessions for day in session.days)
        if not days:
            continue
        for text, span in program.texts:
            written = disagreeing_mention(text, days)
            if written:
                yield RULE.at(span, title=program.name, written=written, day=day_words(days[0]))
                break
