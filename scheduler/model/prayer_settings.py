"""What a week says of prayer times, and when prayer is at a place of it."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.model.interval import MINUTES_A_DAY, Interval, clock_interval
from scheduler.model.nouns import Point
from scheduler.persian.clock import ClockRange
from scheduler.persian.jalali import FRIDAY, JalaliDate
from scheduler.persian.prayer import time_of


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


def prayers_to_keep(settings: PrayerSettings, day: JalaliDate, point: Point) -> tuple[PrayerTime, ...]:
    """Return the noon and the evening prayer of a day at a point."""
    dhuhr, maghrib = (time_of(name, day, point.latitude, point.longitude) for name in ("dhuhr", "maghrib"))
    return (
        PrayerTime("ظهر", _kept(day, dhuhr, settings.window)),
        PrayerTime("مغرب", _kept(day, maghrib, settings.window)),
    )


def friday_prayer(settings: PrayerSettings, day: JalaliDate) -> Interval | None:
    """Return the minutes of the Friday prayer; None on another day."""
    return clock_interval(day, settings.friday) if day.weekday == FRIDAY else None


def daylight(day: JalaliDate, point: Point) -> Interval:
    """Return the minutes from sunrise to sunset at a point."""
    sunrise, sunset = (time_of(name, day, point.latitude, point.longitude) for name in ("sunrise", "sunset"))
    midnight = day.ordinal * MINUTES_A_DAY
    return Interval(midnight + sunrise // 60, midnight + -(-sunset // 60))


def _kept(day: JalaliDate, seconds: int, length: int) -> Interval:
    start = day.ordinal * MINUTES_A_DAY + seconds // 60
    return Interval(start, start + length)
