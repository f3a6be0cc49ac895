"""هر برنامه شناسه‌ای دارد که هیچ برنامهٔ دیگری ندارد.

شناسه نام همیشگی برنامه در تقویم گوشی‌هاست. دو برنامه با یک شناسه در تقویم روی هم می‌افتند و یکی ناپدید می‌شود. این خطا بیشتر
با رونوشت از برنامهٔ دیگر پیش می‌آید؛ تا رونوشت شناسهٔ خود را نگیرد، تداخل آن با اصل گفته نمی‌شود.

---
Every program has an id of its own.

The id names the program in calendars for ever. Two programs with one id fall onto each other and one disappears. It mostly
happens when a program is copied; until the copy has an id of its own, its clashes are not told.
"""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.week import Week
from scheduler.source.span import Span

RULE = Rule(
    "ID04",
    "program-id-is-unique",
    Severity.ERROR,
    Text("شناسهٔ «{id}» پیش‌تر به برنامهٔ دیگری داده شده است", "the id “{id}” was given to another program already"),
    Text("به این برنامه شناسهٔ تازه‌ای بدهید، مانند «{free}»", "give this program a new id such as “{free}”"),
    manual(__doc__),
)
_COPY = Text(
    "اگر فقط رونوشت است پاکش کنید؛ اگر برنامهٔ دیگری است به آن شناسهٔ تازه‌ای بدهید، مانند «{free}»",
    "if it is a mere copy, delete it; if it is another program, give it a new id such as “{free}”",
)
_FIRST = Text("نخست اینجا", "first here")


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding for each program whose id was used before."""
    first: dict[str, Span] = {}
    taken = {program.id for program in week.programs}
    for program in week.programs:
        if not program.id:
            continue
        if program.id in first:
            related = (Related(_FIRST, first[program.id]),)
            hint = _COPY if program.is_copy else None
            yield RULE.at(program.id_span, related=related, hint=hint, id=program.id, free=_free_id(program.id, taken))
        else:
            first[program.id] = program.id_span


def _free_id(used: str, taken: set[str]) -> str:
    number = 2
    while f"{used}-{number}" in taken:
        number += 1
    taken.add(f"{used}-{number}")
    return f"{used}-{number}"
