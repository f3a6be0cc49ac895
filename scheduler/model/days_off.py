"""The days on which a week's people rest: public holidays, Friday, and what the week adds or lifts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from scheduler.persian.holidays import holidays_on
from scheduler.persian.jalali import FRIDAY, DateRange, JalaliDate

THURSDAY = 5


class AddedHoliday(NamedTuple):
    """A holiday that the week names itself."""

    day: JalaliDate
    title: str


class HolidaySettings(NamedTuple):
    """What a week changes of the calendar: its own holidays, lifted ones, and whether Thursday is one."""

    thursday: bool = False
    added: tuple[AddedHoliday, ...] = ()
    lifted: tuple[JalaliDate, ...] = ()


class DayOff(NamedTuple):
    """Why a day is no working day; `estimated` where it hangs on a predicted lunar month."""

    title: str
    estimated: bool


def public_holidays(settings: HolidaySettings, day: JalaliDate) -> tuple[DayOff, ...]:
    """Return the public holidays of a day, with those that the week adds and without those it lifts."""
    added = tuple(DayOff(holiday.title, False) for holiday in settings.added if holiday.day == day)
    if day in settings.lifted:
        return added
    known = (DayOff(holiday.name, holiday.status == "estimated") for holiday in holidays_on(day))
    return (*added, *known)


def predicted_holidays(settings: HolidaySettings, window: DateRange) -> Iterator[tuple[JalaliDate, str]]:
    """Yield the predicted holidays of the days of a window and of the day before and after it."""
    for ordinal in range(window.first.ordinal - 1, window.last.ordinal + 2):
        day = JalaliDate.from_ordinal(ordinal)
        for found in public_holidays(settings, day):
            if found.estimated:
                yield day, found.title


def days_off(settings: HolidaySettings, day: JalaliDate) -> tuple[DayOff, ...]:
    """Return every reason for which a day is no working day: public holidays first, then the weekly one."""
    weekly: tuple[DayOff, ...] = ()
    if day not in settings.lifted and (day.weekday == FRIDAY or (settings.thursday and day.weekday == THURSDAY)):
        weekly = (DayOff(day.weekday_name, False),)
    return (*public_holidays(settings, day), *weekly)
