"""هر وسیله میان دو برنامه زمان رسیدن دارد.

مدت راه همان است که برای اشخاص است: از `travel` در week.yaml، وگرنه خط راست با پیچ راه و سرعت.

---
Equipment has the time to get from one program to the next.

The way takes as long as for people: what “travel” in week.yaml says, else the straight line with a detour at a set speed.
"""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.clash import equipment_bookings
from scheduler.model.journeys import short_journeys
from scheduler.model.offers import parted
from scheduler.model.travel import Roads
from scheduler.model.week import Week
from scheduler.model.wording import length_words, minute_words

RULE = Rule(
    "EQ03",
    "equipment-has-time-to-move",
    Severity.WARNING,
    Text(
        "«{thing}» از «{first}» تا «{second}» فقط {left} زمان دارد؛ راه حدود {needed} است",
        "“{thing}” has only {left} from “{first}” to “{second}”; the way takes about {needed}",
    ),
    Text(
        "«{second}» را از {from_when} آغاز کنید یا وسیلهٔ دیگری بنویسید؛ اگر راه کوتاه‌تر است آن را در {keys[week.yaml/travel]} بنویسید",
        "start “{second}” at {from_when}, or name another one; if the way is shorter, write it under “{keys[week.yaml/travel]}”",
    ),
    manual(__doc__),
)
_FIRST = Text("برنامهٔ پیشین اینجا", "the program before is here")


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding for each pair of programs that are too far apart for one piece of equipment."""
    for journey in short_journeys(Roads(week), equipment_bookings(week)):
        first, second = journey.first, journey.second
        yield RULE.at(
            second.ref.span,
            related=(Related(_FIRST, first.ref.span),),
            hint=parted(RULE.hint, second.program, second.session),
            thing=week.equipment[journey.thing].title,
            first=first.program.name,
            second=second.program.name,
            left=length_words(journey.left),
            needed=length_words(journey.needed),
            from_when=minute_words(first.interval.end + journey.needed),
        )
