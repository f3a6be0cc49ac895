"""Clock times as minutes of a day: 0–1440 on the day, up to 2880 on the next."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.persian.duration import parse_duration
from scheduler.persian.text import persian_digits

__all__ = (
    "DAY_MINUTES",
    "ClockRange",
    "clock_iso",
    "clock_text",
    "duration_text",
    "duration_text_en",
    "parse_duration",
)

DAY_MINUTES = 1440


def clock_iso(minute: int) -> str:
    """Return `09:00`; 1440 is `24:00`, the end of the day, and later minutes are of the next day (1500 is `01:00`)."""
    if minute > DAY_MINUTES:
        minute -= DAY_MINUTES
    return f"{minute // 60:02}:{minute % 60:02}"


def clock_text(minute: int) -> str:
    """Return «۰۹:۰۰»."""
    return persian_digits(clock_iso(minute))


class ClockRange(NamedTuple):
    """A span of a day in minutes, half-open: `start` is in, `end` is not; `end` past 1440 is on the next day."""

    start: int
    end: int

    @property
    def iso(self) -> str:
        """`09:00-11:30`."""
        return f"{clock_iso(self.start)}-{clock_iso(self.end)}"

    @property
    def spoken(self) -> str:
        """«۰۹:۰۰ تا ۱۱:۳۰»."""
        return f"{clock_text(self.start)} تا {clock_text(self.end)}"

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return self.end - self.start


def duration_text(minutes: int) -> str:
    """Return «۱ ساعت و ۳۰ دقیقه»."""
    hours, rest = divmod(minutes, 60)
    parts = (f"{hours} ساعت" if hours else "", f"{rest} دقیقه" if rest or not hours else "")
    return persian_digits(" و ".join(part for part in parts if part))


def duration_text_en(minutes: int) -> str:
    """Return `1 h 30 min`."""
    hours, rest = divmod(minutes, 60)
    return " ".join(
        part for part in (f"{hours} h" if hours else "", f"{rest} min" if rest or not hours else "") if part
    )
