"""How times of a week are said in both languages."""

from __future__ import annotations

from scheduler.diagnostics.text import Text
from scheduler.model.interval import MINUTES_A_DAY, Interval
from scheduler.persian.clock import ClockRange, clock_iso, clock_text, duration_text, duration_text_en
from scheduler.persian.jalali import MONTHS_EN, WEEKDAYS_EN, JalaliDate
from scheduler.persian.text import persian_digits


def day_words(day: JalaliDate) -> Text:
    """Return «یکشنبه ۱۷ اردیبهشت» and its English."""
    return Text(day.short, f"{WEEKDAYS_EN[day.weekday]} {day.day} {MONTHS_EN[day.month - 1]}")


def interval_words(interval: Interval) -> Text:
    """Return «یکشنبه ۱۷ اردیبهشت، ۰۹:۰۰ تا ۱۱:۳۰», or the day alone where it is all day."""
    day = JalaliDate.from_ordinal(interval.start // MINUTES_A_DAY)
    words = day_words(day)
    start, end = interval.start % MINUTES_A_DAY, interval.end - interval.start + interval.start % MINUTES_A_DAY
    if start == 0 and end >= MINUTES_A_DAY:
        last = JalaliDate.from_ordinal((interval.end - 1) // MINUTES_A_DAY)
        if last == day:
            return Text(f"{words.fa} (تمام روز)", f"{words.en} (all day)")
        return Text(f"{words.fa} تا {day_words(last).fa} (تمام روز)", f"{words.en} to {day_words(last).en} (all day)")
    return Text(
        f"{words.fa}، {clock_text(start)} تا {clock_text(end)}", f"{words.en}, {clock_iso(start)} to {clock_iso(end)}"
    )


def clock_words(minute: int) -> Text:
    """Return «۰۹:۰۰» and `09:00` of a minute of the day."""
    return Text(clock_text(minute), clock_iso(minute))


def range_words(time: ClockRange) -> Text:
    """Return «۰۹:۰۰ تا ۱۱:۳۰» and its English."""
    return Text(time.spoken, f"{clock_iso(time.start)} to {clock_iso(time.end)}")


def length_words(minutes: int) -> Text:
    """Return «۱ ساعت و ۳۰ دقیقه» and its English."""
    return Text(duration_text(minutes), duration_text_en(minutes))


def minute_words(minute: int) -> Text:
    """Return «دوشنبه ۱۸ اردیبهشت، ساعت ۱۱:۳۰» of a local minute."""
    words = day_words(JalaliDate.from_ordinal(minute // MINUTES_A_DAY))
    clock = minute % MINUTES_A_DAY
    return Text(f"{words.fa}، ساعت {clock_text(clock)}", f"{words.en}, {clock_iso(clock)}")


def more_sessions_words(count: int) -> Text:
    """Return «؛ و ۱۲ نوبت دیگر نیز با نوبتی هم‌زمان است» and its English; nothing of none."""
    if not count:
        return Text("", "")
    sessions = "one more session meets others" if count == 1 else f"{count} more sessions meet others"
    return Text(f"؛ و {persian_digits(count)} نوبت دیگر نیز هم‌زمان با نوبتی دیگر است", f"; and {sessions}")
