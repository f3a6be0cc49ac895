"""هر کس میان دو برنامه زمان رسیدن از شهری به شهر دیگر را دارد.

مدت راه از `travel` در week.yaml می‌آید: اگر میان دو شهرستان نوشته شده باشد همان، وگرنه خط راست میان دو مکان با پیچ راه (۱۳۰
درصد) و سرعت ۶۰ کیلومتر در ساعت. درون یک شهر (تا ۱۰ کیلومتر) زمانی خواسته نمی‌شود. راه کوهستانی بیشتر زمان می‌برد: مدت آن را خودتان بنویسید.

    travel:
      legs:
        - {from: shiraz, to: larestan, duration: ۴ ساعت و ۳۰ دقیقه}

---
Everybody has the time to get from one town to the next between two programs.

The way takes what “travel” in week.yaml says between two counties; else the straight line between the venues with a detour (130
percent) at 60 km/h. Within a town (up to 10 km) no time is asked for. Mountain roads take longer: write their minutes yourself.
"""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.clash import person_bookings
from scheduler.model.journeys import short_journeys
from scheduler.model.offers import parted
from scheduler.model.travel import Roads
from scheduler.model.week import Week
from scheduler.model.wording import length_words, minute_words

RULE = Rule(
    "PE03",
    "person-has-time-to-travel",
    Severity.WARNING,
    Text(
        "«{person}» از «{first}» تا «{second}» فقط {left} زمان دارد؛ راه حدود {needed} است",
        "“{person}” has only {left} from “{first}” to “{second}”; the way takes about {needed}",
    ),
    Text(
        "«{second}» را از {from_when} آغاز کنید یا شخص دیگری بنویسید؛ اگر راه کوتاه‌تر است آن را در {keys[week.yaml/travel]} بنویسید",
        "start “{second}” at {from_when}, or name another person; if the way is shorter, write it under “{keys[week.yaml/travel]}”",
    ),
    manual(__doc__),
)
_FIRST = Text("برنامهٔ پیشین اینجا", "the program before is here")


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding for each pair of programs that are too far apart for one person."""
    for journey in short_journeys(Roads(week), person_bookings(week)):
        first, second = journey.first, journey.second
        yield RULE.at(
            second.ref.span,
            related=(Related(_FIRST, first.ref.span),),
            hint=parted(RULE.hint, second.program, second.session),
            person=week.people[journey.thing].title,
            first=first.program.name,
            second=second.program.name,
            left=length_words(journey.left),
            needed=length_words(journey.needed),
            from_when=minute_words(first.interval.end + journey.needed),
        )
