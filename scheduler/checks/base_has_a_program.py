"""هر پایگاه در هفته دست‌کم یک برنامه دارد.

برنامهٔ گروه‌های زیر پایگاه و برنامهٔ لغوشده هم شمرده می‌شود. در ناحیه‌ای که بیش از نیمی از پایگاه‌هایش برنامه ندارند چیزی گفته نمی‌شود، چون آنجا
برنامه‌ها را خود ناحیه یا حوزه‌ها می‌نویسند.

---
Every base has at least one program in the week.

Programs of the groups below it count, and cancelled ones. Where more than half of a district's bases have none nothing is said, since there the district or
its zones write the programs.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.load import district_of, idle_bases, main_files
from scheduler.model.week import Week

RULE = Rule(
    "OR02",
    "base-has-a-program",
    Severity.NOTE,
    Text(
        "«{base}» در «{district}» در هفته برنامه‌ای ندارد",
        "“{base}” of “{district}” has no program in the week",
    ),
    Text(
        "اگر برنامه‌ای از قلم افتاده آن را در فایل {file} با «{keys[organizer]}: {path}» بنویسید؛ وگرنه کاری لازم نیست",
        "if one was left out, write it into {file} with “{keys[organizer]}: {path}”; else nothing is to be done",
    ),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a note for each base without a program; its hint names the file that holds most programs of the district."""
    idle = idle_bases(week)
    files = main_files(week) if idle else {}
    for base in idle:
        district = district_of(week, base)
        yield RULE.at(base.span, base=base.title, path=base.id, district=district.title, file=files[district.id])
