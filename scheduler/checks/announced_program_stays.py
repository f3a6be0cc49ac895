"""برنامه‌ای که اعلام شده بی‌خبر برداشته نمی‌شود.

کسی که برنامه را در تقویم یا روی کاغذ دیده باید بداند که برگزار نمی‌شود. برنامهٔ اعلام‌شده را پاک نکنید؛ بنویسید status: cancelled تا در
تقویم‌ها با «لغو شد» بماند، و پس از نسخهٔ بعدی اگر خواستید پاکش کنید. تا برنامه برنگردد «scheduler release» نسخهٔ تازه نمی‌دهد و
چشم‌پوشی هم ندارد. فایل نسخه را دست نزنید: سطری که گفته می‌شود در پایان فایل برنامه‌ها می‌آید.

---
An announced program is not taken away without a word.

Whoever saw a program in a calendar or on paper must learn that it is not held. Do not delete an announced program; write
status: cancelled, so that it stays in calendars with a word that says so, and delete it after the next release if you like. Until it is
back “scheduler release” makes no release, waived or not. Do not touch the file of the release: the line that is told goes to the end of a
file of programs.
"""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.filing import Filing
from scheduler.model.known import Known
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
        "اگر برگزار نمی‌شود این سطر را در پایان {file} بگذارید: {entry}",
        "if it is not held put this line at the end of {file}: {entry}",
    ),
    manual(__doc__),
)
_ANY_FILE = Text("یکی از فایل‌های برنامه‌ها", "a file of programs")
# A title may hold braces; those around the name of a key are marks that no title holds.
_ESCAPED = str.maketrans({"{": "{{", "}": "}}", "\0": "{", "\1": "}"})


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding for each announced program that is gone and was not cancelled."""
    if week.known is None:
        return
    present = {program.id for program in week.programs}
    filing = Filing(week)
    for key, known in week.known.programs.items():
        if key not in present and not known.gone and not known.cancelled:
            hint = _hint(week, known, filing.file_of(known.organizer))
            yield RULE.at(known.span, hint=hint, title=known.title, id=key, number=week.known.number)


def _hint(week: Week, known: Known, file: str) -> Text:
    """Return the hint with the line, whose keys are spelt as the file to paste it into does."""
    kind = week.kinds.get(known.kind)
    line = known.entry(lambda key: f"\0keys[{file}/{key}]\1", kind.form if kind else None)
    pattern, where = line.translate(_ESCAPED), Text(file, file) if file else _ANY_FILE
    return Text(
        *(words.replace("{file}", one).replace("{entry}", pattern) for words, one in zip(RULE.hint, where, strict=True))
    )
