"""نقطهٔ هر مکان نزدیک نقطهٔ شهرستان آن است.

عرض و طول جابه‌جا، رقم جاافتاده یا شهرستان نادرست این‌گونه پیدا می‌شود. بیشترین دوری ۱۲۰ کیلومتر است؛ برای استان‌های پهناور آن را با
`limits: {far: ۲۰۰}` در week.yaml بیشتر کنید.

---
The point of every place lies near the point of its county.

Latitude and longitude exchanged, a digit lost or a wrong county are found this way. The farthest is 120 km; `limits: {far: 200}` in
week.yaml widens it for a large province.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.nouns import Point
from scheduler.model.travel import kilometres
from scheduler.model.week import Week

RULE = Rule(
    "PL08",
    "place-is-near-its-county",
    Severity.WARNING,
    Text(
        "نقطهٔ «{place}» {far} کیلومتر از شهرستان «{county}» دور است",
        "the point of “{place}” is {far} km away from the county “{county}”",
    ),
    Text(
        "{keys[latitude]} و {keys[longitude]} مکان را درست کنید، یا شهرستان آن را",
        "mend “{keys[latitude]}” and “{keys[longitude]}” of the place, or its county",
    ),
    manual(__doc__),
)
_EXCHANGED = Text(
    "عرض و طول جابه‌جا نوشته شده است: {keys[latitude]} را {latitude} و {keys[longitude]} را {longitude} بنویسید",
    "latitude and longitude are exchanged: write “{keys[latitude]}: {latitude}” and “{keys[longitude]}: {longitude}”",
)
_COUNTY = Text("نقطهٔ شهرستان اینجا", "the point of the county is here")


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for each place that lies farther from its county than the week's limit."""
    for place in week.places.values():
        county = week.counties.get(place.county)
        if place.point is None or county is None or county.point is None:
            continue
        far = kilometres(place.point, county.point)
        if far <= week.limits.far:
            continue
        turned = Point(place.point.longitude, place.point.latitude)
        yield RULE.at(
            place.span,
            related=(Related(_COUNTY, county.span),),
            hint=_EXCHANGED if kilometres(turned, county.point) <= week.limits.far else None,
            place=place.title,
            county=county.title,
            far=round(far),
            latitude=str(turned.latitude),
            longitude=str(turned.longitude),
        )
