"""دو برنامه‌ای که نباید هم‌زمان باشند هم‌زمان نیستند.

برنامه‌هایی که مخاطب یکسان دارند با `not_with` نام برده می‌شوند؛ کافی است یکی دیگری را نام ببرد.

    - id: kargah-madaran
      not_with: [jashn-dokhtaran]

---
Two programs that must not meet are not held at the same time.

Programs for the same people are named by “not_with”; it is enough that one names the other.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.audience import forbidden_meetings
from scheduler.model.week import Week
from scheduler.model.wording import interval_words

RULE = Rule(
    "AU02",
    "apart-programs-do-not-meet",
    Severity.WARNING,
    Text(
        "«{second}» و «{first}» نباید هم‌زمان باشند، اما در {when} هر دو برپاست",
        "“{second}” and “{first}” must not meet, yet both are held on {when}",
    ),
    Text(
        "زمان یکی را عوض کنید، یا اگر دیگر مخاطب یکسان ندارند آن را از {keys[not_with]} بردارید",
        "change the time of one or, if they are no longer for the same people, take it out of “{keys[not_with]}”",
    ),
    manual(__doc__),
)
_OTHER = Text("برنامهٔ دیگر اینجا", "the other program is here")


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for each pair that meets."""
    for met in forbidden_meetings(week):
        yield RULE.at(
            met.session.span,
            related=(Related(_OTHER, met.first.id_span),),
            first=met.first.name,
            second=met.second.name,
            when=interval_words(met.shared),
        )
