"""شهرستانی که وقت نماز یا روشنایی روز برنامه‌هایش سنجیده می‌شود عرض و طول دارد.

بدون عرض و طول، وقت نماز شهرستان دانسته نیست: برنامه‌های آن با وقت نماز و طلوع و غروب سنجیده نمی‌شوند و اوقات شرعی روی برنامهٔ
چاپی نمی‌آید. نقطهٔ شهرستان‌های فارس را برنامه خود می‌داند؛ برای شهرستان‌های دیگر در places.yaml بنویسید:

    counties:
      - {id: yasuj, title: بویراحمد, capital: یاسوج, latitude: 30.6682, longitude: 51.5880}

---
A county whose prayer times or daylight bound a program has its latitude and longitude.

Without them the prayer times of the county are not known: its programs are not held against prayer times, sunrise and sunset, and
no prayer times stand on its printed agendas. The counties of Fars are known to the program; for others write in places.yaml:

    counties:
      - {id: yasuj, title: بویراحمد, capital: یاسوج, latitude: 30.6682, longitude: 51.5880}
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.prayer_settings import is_surely_light, may_meet_prayer
from scheduler.model.program import Program, Session
from scheduler.model.week import Week

RULE = Rule(
    "TM25",
    "county-has-a-point",
    Severity.WARNING,
    Text(
        "شهرستان «{county}» عرض و طول ندارد؛ وقت نماز و روشنایی روز برنامه‌هایش سنجیده نمی‌شود",
        "the county “{county}” has no latitude and longitude; its programs are not held against prayer times and daylight",
    ),
    Text(
        "در places.yaml به آن بیفزایید، مانند «{keys[places.yaml/latitude]}: 29.6103» و «{keys[places.yaml/longitude]}: 52.5311»",
        "add them in places.yaml, like “{keys[places.yaml/latitude]}: 29.6103” and “{keys[places.yaml/longitude]}: 52.5311”",
    ),
    manual(__doc__),
)
_NEEDED = Text(
    "این برنامه با وقت نماز یا روشنایی روز سنجیده می‌شود", "this program is held against prayer times or daylight"
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for each county without a point, with the first program that needs it."""
    waiting = {county.id: county for county in week.counties.values() if county.point is None}
    for program, session in week.occurrences() if waiting else ():
        county = waiting.get(week.county_of(program, session))
        if county is not None and _needs_the_sun(week, program, session):
            del waiting[county.id]
            related = (Related(_NEEDED, session.time_span),)
            yield RULE.at(county.span, related=related, county=county.title or county.id)


def _needs_the_sun(week: Week, program: Program, session: Session) -> bool:
    kind = week.kinds.get(program.kind.id)
    if not program.takes_place or kind is None or session.time is None:
        return False
    if kind.field and not is_surely_light(session.occupied[0]):
        return True
    keeps_prayer = not (kind.through_prayer or session.all_day or session.anchor is not None)
    return keeps_prayer and may_meet_prayer(week.prayer, session.extent, session.first)
