"""The report of an edition, as a ready-made value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import cos, radians, sqrt

from scheduler.emitters.paper import Printed, once
from scheduler.emitters.report.report import Bar, Chart, Dot, DotMap, Fact, Heat, HeatRow, Report, Shade
from scheduler.emitters.report.tallies import Tallies, tally
from scheduler.model.edition import Edition, report_path
from scheduler.model.nouns import County, Level
from scheduler.model.print_wording import SAMPLE_LINE, number_text, printed
from scheduler.model.week import Week

TEMPLATE = "report/report"
HEADING = "گزارش هفته"
_LEVELS: Mapping[Level, str] = {
    "province": "استان",
    "headquarters": "قرارگاه",
    "district": "ناحیه",
    "zone": "حوزه",
    "base": "پایگاه",
    "group": "گروه جهادی",
}
_TAKES_PLACE = "برنامه‌های لغوشده و به‌تعویق‌افتاده شمرده نشده‌اند."
_WAITING = "برنامه‌ای که زمانش هنوز باز است در شمار برنامه‌ها هست، اما روز و نوبت ندارد."
_DARKEST = 4
# Percent of the map's width: the dot of the county with most programs, the smallest dot, and the rim for labels.
_LARGEST_DOT, _SMALLEST_DOT, _RIM = 3.2, 0.35, 7.0
_LABEL_WIDTH, _LABEL_DEPTH = 6, 5


def report_sheets(edition: Edition) -> Iterator[Printed]:
    """Yield the one report of a week."""
    yield Printed("report", TEMPLATE, report_path, once(edition_report, edition))


def edition_report(edition: Edition) -> Report:
    """Return the report of a week."""
    week = edition.week
    found = tally(week)
    has_sample = any(program.sample for program in week.programs)
    return Report(
        name=f"{HEADING}، {printed(week.title)}",
        heading=HEADING,
        week=printed(week.title),
        dates=week.window.spoken,
        facts=_facts(found),
        charts=tuple(chart for chart in _charts(week, found) if chart.bars),
        heat=_heat(week, found),
        map=_map(week, found),
        notes=(
            _TAKES_PLACE,
            *((_WAITING,) if found.waiting else ()),
            *((SAMPLE_LINE,) if has_sample else ()),
            *map(printed, week.credits),
        ),
        edition_line=edition.edition_line,
    )


def _facts(found: Tallies) -> tuple[Fact, ...]:
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


def _charts(week: Week, found: Tallies) -> tuple[Chart, ...]:
    kinds = [(printed(kind.title), found.kinds.get(kind.id, 0)) for kind in week.kinds.values()]
    levels = [(title, found.levels.get(level, 0)) for level, title in _LEVELS.items()]
    days = [(day.short, count) for day, count in sorted(found.days.items())]
    figures = [
        Bar(printed(figure.title), f"{number_text(found.figures[key])} {printed(figure.unit)}".strip(), 0)
        for key, figure in week.figures.items()
        if found.figures.get(key)
    ]
    return (
        Chart("ارقام", "جمع رقم‌هایی که برنامه‌ها اعلام کرده‌اند", tuple(figures)),
        Chart("نوع برنامه", "شمار برنامه‌ها", _bars(sorted(kinds, key=lambda pair: -pair[1]))),
        Chart("سطح برگزارکننده", "شمار برنامه‌ها", _bars(levels)),
        Chart("روز", "هر برنامه در هر روزی که برپاست یک بار", _bars(days)),
    )


def _bars(counts: Sequence[tuple[str, int]]) -> tuple[Bar, ...]:
    most = max((count for _, count in counts), default=0)
    return tuple(Bar(label, number_text(count), round(100 * count / most, 2)) for label, count in counts if count)


def _heat(week: Week, found: Tallies) -> Heat:
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


def _map(week: Week, found: Tallies) -> DotMap | None:
    """Return the counties that have a point, on an equirectangular map; None where no two points differ."""
    placed = [(county, county.point) for county in week.counties.values() if county.point is not None]
    if len({point for _, point in placed}) < 2:
        return None
    south, north = (edge(point.latitude for _, point in placed) for edge in (min, max))
    west, east = (edge(point.longitude for _, point in placed) for edge in (min, max))
    squeeze = cos(radians((south + north) / 2))
    width = max((east - west) * squeeze, (north - south) / 2, 0.01)
    scale = (100 - 2 * _RIM) / width
    most = max(found.counties.values(), default=1)

    spots = [
        (_RIM + (point.longitude - west) * squeeze * scale, _RIM + (north - point.latitude) * scale)
        for _, point in placed
    ]

    def dot(county: County, spot: tuple[float, float]) -> Dot:
        count = found.counties.get(county.id, 0)
        x, y = (round(part, 2) for part in spot)
        radius = max(_SMALLEST_DOT, _LARGEST_DOT * sqrt(count / most))
        return Dot(printed(county.title), number_text(count), x, y, round(radius, 2), _is_beneath(spot, spots))

    about = "هر دایره یک شهرستان است و بزرگی آن شمار برنامه‌ها"
    height = round((north - south) * scale + 2 * _RIM, 2)
    return DotMap(
        "نقشهٔ شهرستان‌ها",
        about,
        height,
        tuple(dot(county, spot) for (county, _), spot in zip(placed, spots, strict=True)),
    )


def _is_beneath(spot: tuple[float, float], spots: Sequence[tuple[float, float]]) -> bool:
    """Tell whether another dot lies where the label below this one would be."""
    return any(abs(spot[0] - other[0]) < _LABEL_WIDTH and 0 < other[1] - spot[1] < _LABEL_DEPTH for other in spots)
