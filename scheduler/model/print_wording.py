"""What printed sheets and pages say of texts, days, times, statuses and counts, in Persian."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from typing import NamedTuple

from scheduler.model.days_off import HolidaySettings, public_holidays
from scheduler.model.nouns import Point
from scheduler.model.program import OpenTime, Session, Status
from scheduler.persian.clock import DAY_MINUTES, ClockRange, clock_text, duration_text
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.prayer import prayer_times
from scheduler.persian.text import clean, clean_block, isolate, persian_digits

NBSP = "\u00a0"
GREGORIAN_MONTHS = (
    "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر",
)  # fmt: skip
MARKS: dict[Status, str] = {
    "confirmed": "",
    "tentative": "احتمالی",
    "cancelled": "لغو شد",
    "postponed": "به تعویق افتاد",
}
STAFF_ONLY = "ویژهٔ ستاد"
UNRELEASED = "نسخهٔ پیش از انتشار"
STAFF_ONLY = "ویژهٔ ستاد"
SAMPLE_LINE = "«نمونه»: برنامهٔ نمایشی است و اعلام نشده است."
RUNNING = "تمام‌روز و چندروزه"
# The part of the day by its first hour (dates.md, «part»), so that a long day is found by eye.
_PARTS = ((0, "بامداد"), (4, "صبح"), (12, "بعدازظهر"), (18, "شب"))
# «۱۲ کیلومتر» and «کوچه ۵» stay on one line: a number keeps to the unit behind it, else to the word before.
_UNITS = (
    "نفر|پروژه|متر|مترمربع|کیلومتر|هکتار|تن|کیلوگرم|لیتر|روستا|خانه|واحد|درصد|هزار|میلیون|میلیارد|تومان|ریال|"
    "ساعت|دقیقه|روز|برنامه"
)
_BEFORE_UNIT = re.compile(rf"(?<=[0-9۰-۹]) (?=(?:{_UNITS})\b)")
_AFTER_WORD = re.compile(r"(?<=\w) (?=[0-9۰-۹]{1,2}(?![\w\u00a0]))")
_LATIN_OR_DIGITS = re.compile("(?P<latin>\u2068[^\u2069]*[A-Za-z][^\u2069]*\u2069)|[0-9٠-٩]+")
_RUNS_ON = re.compile(r"(?<=[^.؟!:؛])\n")
_DAWN = DAY_MINUTES + 4 * 60


class TimeText(NamedTuple):
    """The time of a session on a day.

    `pieces` are «۰۸:۳۰», «تا», «۱۰:۰۰», so that a table can align them, or one phrase; `note` explains them
    («بامداد فردا»، «حدود ۱۹:۳۵ تا ۲۰:۳۵»، «هر روز ۰۸:۰۰ تا ۱۲:۰۰»).
    """

    pieces: tuple[str, ...]
    note: str


@lru_cache(maxsize=1 << 14)
def printed(text: str) -> str:
    """Return a text of the week as it is printed.

    No controls, foreign runs isolated, digits Persian but inside Latin runs, numbers kept by their words.
    """
    shown = _LATIN_OR_DIGITS.sub(lambda run: run[0] if run["latin"] else persian_digits(run[0]), isolate(clean(text)))
    return _AFTER_WORD.sub(NBSP, _BEFORE_UNIT.sub(NBSP, shown))


def printed_block(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a longer text as they are printed: a line that ends no sentence runs on."""
    return tuple(map(printed, _RUNS_ON.sub(" ", clean_block(text)).splitlines()))


def gregorian_text(day: datetime.date) -> str:
    """Return «۱۱ مه ۲۰۲۳»."""
    return f"{persian_digits(day.day)} {GREGORIAN_MONTHS[day.month - 1]} {persian_digits(day.year)}"


def gregorian_range_text(days: DateRange) -> str:
    """Return «۷ تا ۱۲ مه ۲۰۲۳»: month and year are written once where both days share them."""
    first, last = days.first.gregorian, days.last.gregorian
    if first == last:
        return gregorian_text(last)
    day, month, year = gregorian_text(first).split(" ")
    shared = day if (first.year, first.month) == (last.year, last.month) else f"{day} {month}"
    return f"{shared if first.year == last.year else f'{shared} {year}'} تا {gregorian_text(last)}"


def number_text(number: int) -> str:
    """Return «۱٬۰۵۳»: a number in Persian digits, its thousands parted."""
    return persian_digits(f"{number:,}".replace(",", "٬"))


def count_text(programs: int, cancelled: int = 0) -> str:
    """Return «۲۴ برنامه» or «۲۴ برنامه، ۲ لغو شده»; the cancelled ones are among the first number."""
    if not programs:
        return "بدون برنامه"
    whole = f"{persian_digits(programs)} برنامه"
    return f"{whole}، {persian_digits(cancelled)} لغو شده" if cancelled else whole


def part_of_day(session: Session) -> str:
    """Return the heading a session stands under: «صبح», or that of all-day and running items."""
    if session.all_day or session.time is None:
        return RUNNING
    hour = session.time.start // 60
    return next(name for first, name in reversed(_PARTS) if hour >= first)


def time_text(session: Session, day: JalaliDate) -> TimeText:
    """Return what a sheet of one day says of a session's time."""
    if session.all_day or session.time is None:
        return _running_text(session, day)
    if session.anchor is not None:
        return TimeText((session.anchor.spoken,), f"حدود {_range_text(session.time)}")
    return TimeText((clock_text(session.time.start), "تا", clock_text(session.time.end)), _next_day_text(session.time))


def wish_text(wish: OpenTime) -> TimeText:
    """Return what is said of a time that is still to be chosen."""
    part = f"، {wish.part.spoken}" if wish.part else ""
    length = duration_text(wish.minutes) if wish.minutes else ""
    return TimeText((f"{wish.days.spoken}{part}",), length)


def holiday_texts(settings: HolidaySettings, day: JalaliDate) -> tuple[str, ...]:
    """Return the day's public holidays as the week has them, each in a sentence that tells a predicted one."""
    words = {False: "تعطیل رسمی", True: "تعطیل رسمی (پیش‌بینی)"}
    return tuple(f"{words[found.estimated]}: {printed(found.title)}" for found in public_holidays(settings, day))


def prayer_texts(day: JalaliDate, point: Point) -> tuple[tuple[str, str], ...]:
    """Return the day's times at a point, to the nearest minute, each under its name."""
    times = prayer_times(day, point.latitude, point.longitude)
    shown = (
        ("اذان صبح", times.fajr), ("طلوع آفتاب", times.sunrise), ("اذان ظهر", times.dhuhr),
        ("غروب آفتاب", times.sunset), ("اذان مغرب", times.maghrib), ("نیمه‌شب شرعی", times.midnight),
    )  # fmt: skip
    return tuple((name, clock_text((seconds + 30) // 60 % DAY_MINUTES)) for name, seconds in shown)


def _running_text(session: Session, day: JalaliDate) -> TimeText:
    days = DateRange(session.first, session.last)
    time = session.hours_on(day)
    hours = _range_text(time) if time else ""
    if days.first == days.last:
        return TimeText(("تمام‌روز",), hours)
    number, count = day.ordinal - days.first.ordinal + 1, days.last.ordinal - days.first.ordinal + 1
    whole = days.spoken.rsplit(" ", 1)[0]
    about = f"هر روز {session.anchor.spoken}، حدود" if session.anchor else "هر روز"
    note = (
        f"{whole}؛ {about if session.anchor else about.replace(' ', NBSP)}{NBSP}{hours.replace(' ', NBSP)}"
        if hours
        else whole
    )
    return TimeText((f"روز {persian_digits(number)} از {persian_digits(count)}",), note)


def _range_text(time: ClockRange) -> str:
    return f"{time.spoken} {_next_day_text(time)}".strip()


def _next_day_text(time: ClockRange) -> str:
    if time.end <= DAY_MINUTES:
        return ""
    return "بامداد فردا" if time.end < _DAWN else "فردا"
