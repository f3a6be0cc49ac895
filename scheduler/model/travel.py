"""How long the way is from one program to the next."""

from __future__ import annotations

from math import asin, ceil, cos, radians, sin, sqrt
from typing import NamedTuple

from scheduler.model.nouns import Place, Point
from scheduler.model.program import Program, Session
from scheduler.model.week import Week

EARTH_RADIUS = 6371.0088
"""Mean radius of the earth in km (IUGG)."""


class Stop(NamedTuple):
    """Where one is for a session: a county, and its venue where one is named; `name` is that of either."""

    name: str
    county: str
    venue: Place | None


def kilometres(one: Point, other: Point) -> float:
    """Return the great circle between two points (haversine formula), in km."""
    north, south = radians(one.latitude), radians(other.latitude)
    lifted = sin((south - north) / 2) ** 2
    turned = sin(radians(other.longitude - one.longitude) / 2) ** 2
    return 2 * EARTH_RADIUS * asin(min(1.0, sqrt(lifted + cos(north) * cos(south) * turned)))


class Roads:
    """The ways of a week: the organizers' minutes between counties, else the great circle with its detour."""

    def __init__(self, week: Week) -> None:
        self._week = week
        self._table = {
            pair: leg.minutes
            for leg in week.travel.legs
            for pair in ((leg.first.id, leg.last.id), (leg.last.id, leg.first.id))
        }
        self._known: dict[tuple[str, str], int] = {}

    def stop(self, program: Program, session: Session) -> Stop:
        """Return where a session is."""
        venue = self._week.venue_of(program, session)
        if venue is not None:
            return Stop(venue.id, venue.county, venue)
        county = self._week.county_of(program, session)
        return Stop(f"{county}/", county, None)

    def minutes(self, start: Stop, end: Stop) -> int:
        """Return how many minutes the way takes; 0 within a town, and where nothing is known of it."""
        if start.name == end.name:
            return 0
        key = (start.name, end.name)
        if key not in self._known:
            self._known[key] = self._measured(start, end)
        return self._known[key]

    def _measured(self, start: Stop, end: Stop) -> int:
        written = self._table.get((start.county, end.county)) if start.county != end.county else None
        if written is not None:
            return written
        points = self._points(start, end)
        if points is None:
            return 0
        travel = self._week.travel
        far = kilometres(*points)
        return 0 if far <= travel.town else ceil(far * travel.detour / 100 / travel.speed * 60)

    def _points(self, start: Stop, end: Stop) -> tuple[Point, Point] | None:
        """Return the points of two stops: of their venues or, between two counties, of the counties."""
        one = start.venue.point if start.venue else None
        other = end.venue.point if end.venue else None
        if start.county != end.county:
            counties = self._week.counties
            first, last = counties.get(start.county), counties.get(end.county)
            one = one or (first.point if first else None)
            other = other or (last.point if last else None)
        return None if one is None or other is None else (one, other)
