"""The week that a written date belongs to."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.persian.jalali import DateRange


class DateContext(NamedTuple):
    """What a date may leave unsaid.

    `window` gives the year, and its days bound the dates unless `enforce_window` is off (a program that is named
    as outside the week).
    """

    window: DateRange | None = None
    enforce_window: bool = True


NO_WEEK = DateContext()
