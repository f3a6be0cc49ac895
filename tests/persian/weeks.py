"""The week that the tests of written dates speak of, and short ways to name its days."""

from __future__ import annotations

from scheduler.persian.context import DateContext
from scheduler.persian.jalali import DateRange, JalaliDate

WEEK = DateRange(JalaliDate(1402, 2, 17), JalaliDate(1402, 2, 22))
IN_WEEK = DateContext(WEEK)
IN_1402 = DateContext(DateRange(JalaliDate(1402, 1, 1), JalaliDate(1402, 12, 29)))
NEW_YEAR = DateContext(DateRange(JalaliDate(1402, 12, 27), JalaliDate(1403, 1, 5)))
NO_WEEK = DateContext()
THURSDAY = JalaliDate(1402, 2, 21)


def day(iso: str) -> JalaliDate:
    """Return the date of `1402-02-17`, or of `17` in Ordibehesht 1402."""
    parts = [int(part) for part in iso.split("-")]
    return JalaliDate(*parts) if len(parts) == 3 else JalaliDate(1402, 2, parts[0])
