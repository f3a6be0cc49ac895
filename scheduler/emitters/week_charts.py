"""The charts of a week, as ready-made values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import sqrt

from scheduler.emitters.charts import Bar, Chart, Fact, Heat, HeatRow, Shade
from scheduler.model.nouns import Level
from scheduler.model.print_wording import number_text, printed
from scheduler.model.tallies import Tallies
from scheduler.model.week import Week

COUNTED = "برنامه‌های لغوشده و به‌تعویق‌افتاده شمرده نشده‌اند."
_LEVELS: Mapping[Level, str] = {
    "province": "استان",
    "headquarters": "قرارگاه",
    "district": "ناحیه",
    "zone": "حوزه",
    "base": "پایگاه",
    "group": "گروه جهادی",
}
_DARKEST = 4


def facts(found: Tallies) -> tuple[Fact, ...]:
    """Return the numbers of a week in large, those that are not zero."""
    counties = sum(bool(count) for county, count in found.counties.items() if county)
    facts = (
        (found.programs, "برنامه"),
        (found.sessions, "نوبت"),
        (counties, "شهرستان"),
        (found.expected, "نفر حضور پیش‌بینی‌شده"),
        (found.waiting, "برنامه با زمان باز"),
        (found.cancelled, "برنامهٔ لغوشده"),
    )
    return tuple(Fact(number_text(number), label) for number, label in facts if number)


def figures(week: Week, found: Tallies) -> tuple[Chart, ...]:
    """Return the figures that programs announce, without bars since their units differ; none where there are none."""
    lines = tuple(
        Bar(printed(figure.title), f"{number_text(found.figures[key])} {printed(figure.unit)}".strip(), 0)
        for key, figure in week.figures.items()
        if found.figures.get(key)
    )
    return (Chart("ارقام", "جمع رقم‌هایی که برنامه‌ها اعلام کرده‌اند", lines),) if lines else ()


def charts(week: Week, found: Tallies) -> tuple[Chart, ...]:
    """Return the bars of programs by kind, level of organizer and day; only those that have any."""
    kinds = [(printed(kind.title), found.kinds.get(kind.id, 0)) for kind in week.kinds.values()]
    levels = [(title, found.levels.get(level, 0)) for level, title in _LEVELS.items()]
    days = [(day.short, count) for day, count in sorted(found.days.items())]
    made = (
        Chart("نوع برنامه", "شمار برنامه‌ها", _bars(sorted(kinds, key=lambda pair: -pair[1]))),
        Chart("سطح برگزارکننده", "شمار برنامه‌ها", _bars(levels)),
        Chart("روز", "هر برنامه در هر روزی که برپاست یک بار", _bars(days)),
    )
    return tuple(chart for chart in made if chart.bars)


def _bars(counts: Sequence[tuple[str, int]]) -> tuple[Bar, ...]:
    most = max((count for _, count in counts), default=0)
    return tuple(Bar(label, number_text(count), round(100 * count / most, 2)) for label, count in counts if count)


def heat(week: Week, found: Tallies) -> Heat:
    """Return how many programs each county holds on each day of the window."""
    days = week.window.days()
    most = max((found.county_days[county, day] for county in week.counties for day in days), default=0)
    rows = tuple(
        HeatRow(
            printed(county.title),
            tuple(_shade(found.county_days[county.id, day], most) for day in days),
            number_text(found.counties.get(county.id, 0)),
        )
        for county in week.counties.values()
    )
    about = "شمار برنامه‌هایی که آن روز برپاست؛ هر چه پررنگ‌تر بیشتر"
    return Heat("شهرستان و روز", about, tuple(day.short for day in days), "همهٔ برنامه‌ها", rows)


def _shade(count: int, most: int) -> Shade:
    """Return the cell of a count; the darkness follows the square root, since one county holds most."""
    return Shade(number_text(count), max(1, round(_DARKEST * sqrt(count / most)))) if count else Shade("", 0)
