"""What a week says of prayer times, and when prayer is at a place of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from scheduler.model.interval import MINUTES_A_DAY, Interval, clock_interval
from scheduler.model.nouns import Point
from scheduler.persian.clock import ClockRange
from scheduler.persian.jalali import FRIDAY, JalaliDate
from scheduler.persian.prayer import time_of

# Name, time of the day, and the earliest and latest minute it has anywhere in Iran, in any year.
_KEPT = (("ظهر", "dhuhr", 10 * 60 + 50, 14 * 60), ("مغرب", "maghrib", 16 * 60 + 30, 21 * 60 + 45))


class PrayerSettings(NamedTuple):
    """Lengths in minutes: of a congregation, and of the time after noon and evening prayer calls to be kept free.

    `friday` are the hours of the Friday prayer.
    """

    congregation: int = 35
    window: int = 30
    friday: ClockRange = ClockRange(11 * 60 + 45, 13 * 60 + 30)


class PrayerTime(NamedTuple):
    """A prayer to be kept free, with the minutes it takes on a day."""

    name: str
    interval: Interval


def prayers_met(settings: PrayerSettings, extent: Interval, day: JalaliDate, point: Point) -> Iterator[PrayerTime]:
    """Yield the noon and the evening prayer of a day at a point, where a stretch of that day comes near them.

    The sun is only asked where the stretch could meet the prayer anywhere in Iran on any day.
    """
    for name, time in _possible(settings, extent, day):
        start = day.ordinal * MINUTES_A_DAY + (time_of(time, day, point.latitude, point.longitude) + 30) // 60
        yield PrayerTime(name, Interval(start, start + settings.window))


def may_meet_prayer(settings: PrayerSettings, extent: Interval, day: JalaliDate) -> bool:
    """Tell whether a stretch of a day could meet the noon or the evening prayer somewhere in Iran."""
    return any(True for _ in _possible(settings, extent, day))


def _possible(settings: PrayerSettings, extent: Interval, day: JalaliDate) -> Iterator[tuple[str, str]]:
    midnight = day.ordinal * MINUTES_A_DAY
    for name, time, earliest, latest in _KEPT:
        if extent.start < midnight + latest + settings.window and extent.end > midnight + earliest:
            yield name, time


def friday_prayer(settings: PrayerSettings, day: JalaliDate) -> Interval | None:
    """Return the minutes of the Friday prayer; None on another day."""
    return clock_interval(day, settings.friday) if day.weekday == FRIDAY else None


def is_surely_light(stretch: Interval) -> bool:
    """Tell whether a stretch lies between the latest sunrise and the earliest sunset of Iran (08:30 to 16:00)."""
    start = stretch.start % MINUTES_A_DAY
    return start >= 8 * 60 + 30 and start + stretch.end - stretch.start <= 16 * 60


def daylight(day: JalaliDate, point: Point) -> Interval:
    """Return the minutes from sunrise to sunset at a point."""
    sunrise, sunset = (time_of(name, day, point.latitude, point.longitude) for name in ("sunrise", "sunset"))
    midnight = day.ordinal * MINUTES_A_DAY
    return Interval(midnight + sunrise // 60, midnight + -(-sunset // 60))
