"""Rules of dates as they are written, by the fault of the parser."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.diagnostics.rule import Rule, Severity
from scheduler.diagnostics.text import Text
from scheduler.persian.fault import FaultName


def error_of(code: str, name: str, page: Text) -> Rule:
    """Return an error whose words come from the parser."""
    return Rule(code, name, Severity.ERROR, Text("{message}", "{message}"), Text("{way_out}", "{way_out}"), page)


DATES: Mapping[FaultName, Rule] = {
    "syntax": error_of(
        "DT01",
        "date-is-understood",
        Text(
            "تاریخ را مانند «پنجشنبه ۲۱ اردیبهشت»، «۱۷ تا ۲۲ اردیبهشت»، 1402-02-21 یا ۱۴۰۲/۰۲/۲۱ بنویسید. فرمان «scheduler date» نشان می‌دهد از هر نوشته چه فهمیده می‌شود.",
            "Write dates like «پنجشنبه ۲۱ اردیبهشت», «۱۷ تا ۲۲ اردیبهشت», 1402-02-21 or ۱۴۰۲/۰۲/۲۱. “scheduler date” shows what a text is taken for.",
        ),
    ),
    "lunar-date": error_of(
        "DT02",
        "date-is-not-lunar",
        Text(
            "تاریخ قمری به هلال ماه وابسته است و پذیرفته نمی‌شود؛ معادل شمسی آن را بنویسید.",
            "A lunar date hangs on the sight of the moon; write the solar one.",
        ),
    ),
    "gregorian-date": error_of(
        "DT03",
        "date-is-not-gregorian",
        Text(
            "در خانهٔ تاریخ فقط تاریخ شمسی می‌آید؛ راهنما معادل شمسی تاریخ میلادی را نشان می‌دهد.",
            "Dates are Jalali; the hint shows the Jalali date of the Gregorian one.",
        ),
    ),
    "month-unknown": error_of(
        "DT04",
        "month-is-known",
        Text("نام ماه باید یکی از دوازده ماه شمسی باشد.", "The month must be one of the twelve Jalali months."),
    ),
    "month-out-of-range": error_of(
        "DT05",
        "month-is-1-to-12",
        Text("شمارهٔ ماه از ۱ تا ۱۲ است.", "Months count from 1 to 12."),
    ),
    "day-out-of-range": error_of(
        "DT06",
        "day-exists",
        Text(
            "شش ماه نخست ۳۱ روز، پنج ماه بعد ۳۰ روز و اسفند ۲۹ (در سال کبیسه ۳۰) روز دارد.",
            "Six months have 31 days, five have 30, Esfand has 29, or 30 in a leap year.",
        ),
    ),
    "weekday-mismatch": error_of(
        "DT07",
        "weekday-agrees",
        Text(
            "روز هفته و تاریخ باید با هم بخوانند. پیام می‌گوید آن تاریخ چه روزی است و آن روز هفته در این هفته چه تاریخی دارد؛ یکی از دو را درست کنید.",
            "Weekday and date must agree. The finding names the true weekday and the date that has the written one; mend either.",
        ),
    ),
    "outside-week": error_of(
        "DT08",
        "date-is-inside-the-week",
        Text(
            "تاریخ باید در بازهٔ week.yaml باشد. برنامه‌ای که به‌عمد بیرون هفته است کلید outside با دلیل آن را می‌خواهد.",
            "The date must lie in the window of week.yaml. A program that is meant to lie outside says so with “outside” and a reason.",
        ),
    ),
    "year-missing": error_of(
        "DT09",
        "year-is-known",
        Text("بیرون از هفته، سال را هم باید نوشت.", "Outside a week the year must be written."),
    ),
    "year-ambiguous": error_of(
        "DT10",
        "year-is-certain",
        Text(
            "سال دورقمی فقط وقتی پذیرفته است که همان سال هفته باشد.",
            "A year of two digits is taken only where it is the week's year.",
        ),
    ),
    "date-incomplete": error_of(
        "DT11",
        "date-is-complete",
        Text("هر تاریخ دست‌کم روز و ماه دارد.", "A date has at least a day and a month."),
    ),
    "range-reversed": error_of(
        "DT12",
        "range-runs-forward",
        Text("آغاز بازه باید پیش از پایان آن باشد.", "A range starts before it ends."),
    ),
    "range-empty": error_of(
        "DT13",
        "range-holds-a-day",
        Text("بازه یا تکرار باید دست‌کم یک روز داشته باشد.", "A range or repetition must hold at least one day."),
    ),
}
