"""هیچ برنامهٔ دیگری در ساعت نماز جمعه نیست.

ساعت نماز جمعه در `prayer: {friday: ۱۱:۴۵ تا ۱۳:۳۰}` است. برنامه‌ای که خود به نماز جمعه بسته است («پس از نماز جمعه») بررسی نمی‌شود، و
نوعی که `through_prayer: true` دارد هم.

---
Nothing else is held during the Friday prayer.

Its hours stand in `prayer: {friday: …}`, 11:45 to 13:30 by default. Times that hang on the Friday prayer themselves, all-day programs
and kinds with `through_prayer: true` are not looked at.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.interval import shared
from scheduler.model.prayer_settings import friday_prayer
from scheduler.model.week import Week
from scheduler.model.wording import clock_words, interval_words

RULE = Rule(
    "TM21",
    "not-in-friday-prayer",
    Severity.WARNING,
    Text(
        "«{title}» ({when}) در ساعت نماز جمعهٔ {town} است ({start} تا {end})",
        "“{title}” ({when}) is held during the Friday prayer of “{town}” ({start} to {end})",
    ),
    Text("آن را پیش از {start} یا پس از {end} بگذارید", "move it before {start} or after {end}"),
    manual(__doc__),
)
_EVERYWHERE = Text("استان", "the province")


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for each session that shares a minute with the Friday prayer."""
    for program in week.programs:
        kind = week.kinds.get(program.kind.id)
        if not program.takes_place or (kind and kind.through_prayer):
            continue
        for session in program.sessions:
            prayer = friday_prayer(week.prayer, session.first)
            if prayer is None or session.all_day or session.anchor is not None:
                continue
            if shared(session.extent, prayer) > 0:
                yield RULE.at(
                    session.time_span,
                    title=program.name,
                    when=interval_words(session.extent),
                    town=week.town_of(program, session) or _EVERYWHERE,
                    start=clock_words(week.prayer.friday.start),
                    end=clock_words(week.prayer.friday.end),
                )
