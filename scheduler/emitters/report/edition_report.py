"""The report of an edition, as a ready-made value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import cos, radians, sqrt

from scheduler.emitters.paper import Printed, once
from scheduler.emitters.report.report import Dot, DotMap, Report
from scheduler.emitters.week_charts import COUNTED, charts, facts, figures, heat
from scheduler.model.edition import Edition, report_path
from scheduler.model.nouns import County
from scheduler.model.print_wording import SAMPLE_LINE, number_text, printed
from scheduler.model.tallies import Tallies, tally
from scheduler.model.week import Week

TEMPLATE = "report/report"
HEADING = "گزارش هفته"
_WAITING = "برنامه‌ای که زمانش هنوز باز است در شمار برنامه‌ها هست، اما روز و نوبت ندارد."
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
        facts=facts(found),
        charts=(*figures(week, found), *charts(week, found)),
        heat=heat(week, found),
        map=_map(week, found),
        notes=(
            COUNTED,
            *((_WAITING,) if found.waiting else ()),
            *((SAMPLE_LINE,) if has_sample else ()),
            *map(printed, week.credits),
        ),
        edition_line=edition.edition_line,
    )


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
