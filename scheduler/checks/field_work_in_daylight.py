"""کار میدانی در روشنایی روز است.

نوعی که در kinds `field: true` دارد میان طلوع و غروب آفتاب همان شهرستان برگزار می‌شود.

---
Field work is done in daylight.

A kind with `field: true` is held between sunrise and sunset of its county.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.interval import MINUTES_A_DAY
from scheduler.model.prayer_settings import daylight, is_surely_light
from scheduler.model.week import Week
from scheduler.model.wording import clock_words, interval_words

RULE = Rule(
    "TM22",
    "field-work-in-daylight",
    Severity.WARNING,
    Text(
        "«{title}» کار میدانی است و {when} بیرون از روشنایی روز می‌افتد",
        "“{title}” is field work, and {when} lies outside daylight",
    ),
    Text(
        "آن را میان طلوع {town} ({sunrise}) و غروب آن ({sunset}) بگذارید",
        "hold it between sunrise ({sunrise}) and sunset ({sunset}) of “{town}”",
    ),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for the first stretch of field work in the dark, of each program."""
    for program in week.programs:
        kind = week.kinds.get(program.kind.id)
        if kind is None or not kind.field or not program.takes_place:
            continue
        for session in program.sessions:
            point = week.county_point(program, session)
            if point is None or session.time is None:
                continue
            work = session.occupied[0]
            if is_surely_light(work):
                continue
            light = daylight(session.first, point)
            if work.start < light.start or work.end > light.end:
                yield RULE.at(
                    session.time_span,
                    title=program.name,
                    when=interval_words(work),
                    town=week.town_of(program, session),
                    sunrise=clock_words(light.start % MINUTES_A_DAY),
                    sunset=clock_words(light.end % MINUTES_A_DAY),
                )
                break
