"""Prayer times by the rules of the Institute of Geophysics, University of Tehran, and times anchored to them."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import acos, asin, atan, atan2, cos, degrees, radians, sin, tan
from typing import NamedTuple

from scheduler.persian.anchors import Anchor
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.zone import utc_offset

# Degrees of the sun below a level horizon. Isha is where the red of the evening sky ends, as in the Tehran tables.
FAJR, HORIZON, MAGHRIB, ISHA = 17.7, 0.833, 4.5, 14.0
DEFAULT_CONGREGATION = 35
_DAY_SECONDS = 86400
_STEP = 5
# 1 January 2000 12:00 (J2000) counted in days of `datetime.date.toordinal`; dynamical time is some 70 s ahead of UTC.
_J2000 = 730120.5
_DELTA_T = 70 / _DAY_SECONDS
# A crossing is found again from the sun's place at the one before, until it moves by less than this (seconds):
# the next round would move it by a thousandth of that.
_SETTLED, _MOST_ROUNDS = 10.0, 5


class PrayerTimes(NamedTuple):
    """Seconds of local time from the day's midnight; `midnight` may be past 86400."""

    fajr: int
    sunrise: int
    dhuhr: int
    asr: int
    sunset: int
    maghrib: int
    isha: int
    midnight: int


def prayer_times(day: JalaliDate, lat: float, lon: float, offset_minutes: int | None = None) -> PrayerTimes:
    """Return the day's times at a place (degrees, north and east positive, sea level).

    Fajr 17.7°, sunrise and sunset 0.833°, maghrib 4.5° below the horizon, asr when a shadow is as long as its
    thing beside the noon shadow, isha at 14°, midnight half way from sunset to the next fajr. `offset_minutes` is
    local time ahead of UTC (Tehran's of that day by default). Beyond the polar circles a time that does not come
    falls on noon or on midnight. Within 15 s of an ephemeris in Iran.
    """
    offset = utc_offset(day) if offset_minutes is None else offset_minutes
    sun = _Sky(day.ordinal, lat, lon, offset * 60)
    sunset = sun.event(HORIZON, 1)
    next_fajr = _Sky(day.ordinal + 1, lat, lon, offset * 60).event(FAJR, -1) + _DAY_SECONDS
    times = (
        sun.event(FAJR, -1), sun.event(HORIZON, -1), sun.noon(), sun.asr(), sunset, sun.event(MAGHRIB, 1),
        sun.event(ISHA, 1), (sunset + next_fajr) / 2,
    )  # fmt: skip
    return PrayerTimes(*map(round, times))


@lru_cache(maxsize=1 << 16)
def time_of(name: str, day: JalaliDate, lat: float, lon: float) -> int:
    """Return one of the day's times, in seconds of local time from midnight, without working out the others."""
    return round(_TIMES[name](_sky_over(day, lat, lon)))


@lru_cache(maxsize=1 << 14)
def _sky_over(day: JalaliDate, lat: float, lon: float) -> _Sky:
    """Return the sky of a day at a place, which finds its noon once for all times."""
    return _Sky(day.ordinal, lat, lon, utc_offset(day) * 60)


def resolve(
    anchor: Anchor, day: JalaliDate, lat: float, lon: float, congregation_minutes: int = DEFAULT_CONGREGATION
) -> int:
    """Return the minute of the day that an anchored time comes to at a place, in steps of five.

    After a prayer: its time and the congregation, rounded up to the next 5 minutes, and the offset. After the call
    («پس از اذان»): the same without the congregation. At: its time rounded up. Before: its time less the offset,
    rounded down, so that nobody is late for it.
    """
    seconds = time_of(anchor.prayer, day, lat, lon)
    if anchor.relation == "before":
        return (seconds // 60 - anchor.offset) // _STEP * _STEP
    if anchor.relation == "after" and not anchor.call:
        seconds += congregation_minutes * 60
    return -(-seconds // (60 * _STEP)) * _STEP + anchor.offset


class _Sky:
    """The sun over one place on one day; times are seconds of local time."""

    __slots__ = ("_noon", "lat", "lon", "offset", "ordinal")

    def __init__(self, ordinal: int, lat: float, lon: float, offset: int) -> None:
        self.ordinal, self.lat, self.lon, self.offset = ordinal, radians(lat), lon, offset
        self._noon: float | None = None

    def sun(self, seconds: float) -> tuple[float, float]:
        """Return the sun's declination (radians) and the equation of time (seconds) at a moment.

        Apparent place, Meeus, Astronomical Algorithms, 2nd ed., chapters 25 and 28: 0.01° or better.
        """
        century = (self.ordinal + (seconds - self.offset) / _DAY_SECONDS + _DELTA_T - _J2000) / 36525
        mean = 280.46646 + century * (36000.76983 + century * 0.0003032)
        anomaly = radians(357.52911 + century * (35999.05029 - century * 0.0001537))
        centre = (
            (1.914602 - century * (0.004817 + century * 0.000014)) * sin(anomaly)
            + (0.019993 - century * 0.000101) * sin(2 * anomaly)
            + 0.000289 * sin(3 * anomaly)
        )
        node = radians(125.04 - 1934.136 * century)
        longitude = radians(mean + centre - 0.00569 - 0.00478 * sin(node))
        tilt = radians(23.43929111 - century * 0.0130042 + 0.00256 * cos(node))
        ascension = degrees(atan2(cos(tilt) * sin(longitude), cos(longitude)))
        nutation = -0.00478 * sin(node) * cos(tilt)
        equation = (mean - 0.0057183 - ascension + nutation + 180) % 360 - 180
        return asin(sin(tilt) * sin(longitude)), equation * 240

    def noon(self) -> float:
        """Return when the sun crosses the meridian."""
        if self._noon is None:
            mean = _DAY_SECONDS / 2 + self.offset - self.lon * 240
            moment = mean - self.sun(mean)[1]
            # By then the equation of time is that of noon to a hundredth of a second.
            self._noon = mean - self.sun(moment)[1]
        return self._noon

    def event(self, depression: float, side: int) -> float:
        """Return when the sun is so many degrees below the horizon, before (-1) or after (1) noon."""
        return self._crossing(side, depression)

    def asr(self) -> float:
        """Return when a shadow has grown by the length of its thing (Shafi'i and Ja'fari)."""
        return self._crossing(1)

    def _crossing(self, side: int, depression: float | None = None) -> float:
        """Return when the sun is so many degrees below the horizon (asr without them), by iteration at that time."""
        moment = self.noon() + side * _DAY_SECONDS / 4
        for _ in range(_MOST_ROUNDS):
            declination, equation = self.sun(moment)
            altitude = atan(1 / (1 + tan(abs(self.lat - declination)))) if depression is None else -radians(depression)
            ratio = (sin(altitude) - sin(self.lat) * sin(declination)) / (cos(self.lat) * cos(declination))
            angle = degrees(acos(min(1.0, max(-1.0, ratio))))
            before = moment
            moment = _DAY_SECONDS / 2 + self.offset - (self.lon - side * angle) * 240 - equation
            if abs(moment - before) < _SETTLED:
                break
        return moment


_TIMES: dict[str, Callable[[_Sky], float]] = {
    "fajr": lambda sun: sun.event(FAJR, -1),
    "sunrise": lambda sun: sun.event(HORIZON, -1),
    "dhuhr": _Sky.noon,
    "asr": _Sky.asr,
    "sunset": lambda sun: sun.event(HORIZON, 1),
    "maghrib": lambda sun: sun.event(MAGHRIB, 1),
    "isha": lambda sun: sun.event(ISHA, 1),
}
