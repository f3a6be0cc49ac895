"""What week.yaml says of prayer and holidays."""

from __future__ import annotations

from scheduler.model.days_off import AddedHoliday, HolidaySettings
from scheduler.model.prayer_settings import PrayerSettings
from scheduler.persian.context import DateContext
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.reading.log import Log
from scheduler.reading.moments import read_days, read_duration, read_hours
from scheduler.reading.observance_tables import ADDED_HOLIDAY, HOLIDAYS, LIFTED_HOLIDAY, PRAYER
from scheduler.reading.record import Record, read_record, read_rows
from scheduler.reading.values import text, yes_no


def read_prayer(week: Record, log: Log) -> PrayerSettings:
    """Return the prayer settings, with the usual values where none are written."""
    usual = PrayerSettings()
    node = week.node("prayer")
    record = read_record(node, PRAYER, log) if node is not None else None
    if record is None:
        return usual
    congregation = read_duration(record, "congregation")
    window = read_duration(record, "window")
    return PrayerSettings(
        usual.congregation if congregation is None else congregation,
        usual.window if window is None else window,
        read_hours(record, "friday") or usual.friday,
    )


def read_holidays(week: Record, log: Log, window: DateRange | None) -> HolidaySettings:
    """Return what the week changes of the calendar of holidays."""
    node = week.node("holidays")
    record = read_record(node, HOLIDAYS, log) if node is not None else None
    if record is None:
        return HolidaySettings()
    context = DateContext(window, enforce_window=False)
    added = read_rows(record.node("add"), ADDED_HOLIDAY, log)
    lifted = read_rows(record.node("lift"), LIFTED_HOLIDAY, log)
    return HolidaySettings(
        yes_no(record, "thursday"),
        tuple(AddedHoliday(day, text(row, "title")) for row in added for day in _days(row, context)),
        tuple(day for row in lifted for day in _days(row, context)),
    )


def _days(row: Record, context: DateContext) -> tuple[JalaliDate, ...]:
    found = read_days(row, "date", context)
    return found.dates if found else ()
