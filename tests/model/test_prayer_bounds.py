"""The bounds that spare asking the sun hold everywhere in Iran, on every day of a year, summer time included."""

from __future__ import annotations

import pytest

from scheduler.model.interval import MINUTES_A_DAY, Interval
from scheduler.model.nouns import Point
from scheduler.model.prayer_settings import PrayerSettings, daylight, is_surely_light, prayers_met
from scheduler.persian.jalali import JalaliDate

EDGES = ((25.2, 61.5), (27.2, 63.3), (37.0, 61.2), (38.2, 57.2), (39.7, 44.5), (36.5, 45.2), (30.0, 48.5), (25.3, 57.5))
CORNERS = [Point(*edge) for edge in EDGES]


@pytest.mark.parametrize("year", [1401, 1402])
@pytest.mark.parametrize("point", CORNERS)
def test_every_prayer_is_met_by_its_own_time_and_light_is_light(point: Point, year: int) -> None:
    first = JalaliDate(year, 1, 2).ordinal
    for ordinal in range(first, first + 360, 6):
        day = JalaliDate.from_ordinal(ordinal)
        midnight = ordinal * MINUTES_A_DAY
        whole = Interval(midnight, midnight + MINUTES_A_DAY)
        prayers = list(prayers_met(PrayerSettings(), whole, day, point))
        assert [prayer.name for prayer in prayers] == ["ظهر", "مغرب"]
        for prayer in prayers:
            assert prayer in list(prayers_met(PrayerSettings(), prayer.interval, day, point))
        light = daylight(day, point)
        bright = Interval(midnight + 8 * 60 + 30, midnight + 16 * 60)
        assert is_surely_light(bright)
        assert light.start <= bright.start
        assert bright.end <= light.end
