"""برنامهٔ هر ناحیه، حوزه، پایگاه و گروه در شهرستان خودش است.

مکانی که در شهرستان دیگری است بیشتر از انتخاب نادرست در میان مکان‌های هم‌نام پیش می‌آید. برنامه‌های استان و قرارگاه‌ها در هر شهرستانی می‌توانند باشند.

---
A program of a district, zone, base or group is held in its own county.

A place in another county mostly comes from choosing wrongly among places of one name. What the province and headquarters hold
may be anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.week import Week

RULE = Rule(
    "PL06",
    "place-is-in-organizers-county",
    Severity.WARNING,
    Text(
        "«{title}» در شهرستان «{county}» است، اما برگزارکنندهٔ آن («{organizer}») در شهرستان «{own}» است",
        "“{title}” is held in the county “{county}”, yet its organizer (“{organizer}”) belongs to “{own}”",
    ),
    Text(
        "مکان یا برگزارکننده را درست کنید؛ اگر به‌عمد است آن را به نام برگزارکنندهٔ استانی بنویسید",
        "mend the place or the organizer; if it is meant, write it under an organizer of the province",
    ),
    manual(__doc__),
)
_ANYWHERE = frozenset({"province", "headquarters"})


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for the first place of each program that lies in another county than its organizer."""
    for program in week.programs:
        organizer = week.organizers.get(program.organizer.id)
        if organizer is None or organizer.level in _ANYWHERE or organizer.county not in week.counties:
            continue
        for session in program.sessions:
            ref = program.place_of(session)
            county = week.counties.get(week.county_of(program, session))
            if ref is None or county is None or county.id == organizer.county:
                continue
            yield RULE.at(
                ref.span,
                title=program.name,
                county=county.title,
                organizer=organizer.title,
                own=week.counties[organizer.county].title,
            )
            break
