"""Rules of dates, times and durations as they are written; the words come from the parser that knows what it saw."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity
from scheduler.diagnostics.text import Text
from scheduler.persian.fault import Fault, FaultName
from scheduler.persian.fault_messages import fault_hint, fault_message
from scheduler.source.span import Span


def _rule(code: str, name: str, page: Text) -> Rule:
    return Rule(code, name, Severity.ERROR, Text("{message}", "{message}"), Text("{way_out}", "{way_out}"), page)


_DATES: Mapping[FaultName, Rule] = {
    "syntax": _rule(
        "DT01",
        "date-is-understood",
        Text(
            "تاریخ را مانند «پنجشنبه ۲۱ اردیبهشت»، «۱۷ تا ۲۲ اردیبهشت»، 1402-02-21 یا ۱۴۰۲/۰۲/۲۱ بنویسید. فرمان «scheduler date» نشان می‌دهد از هر نوشته چه فهمیده می‌شود.",
            "Write dates like «پنجشنبه ۲۱ اردیبهشت», «۱۷ تا ۲۲ اردیبهشت», 1402-02-21 or ۱۴۰۲/۰۲/۲۱. “scheduler date” shows what a text is taken for.",
        ),
    ),
    "lunar-date": _rule(
        "DT02",
        "date-is-not-lunar",
        Text(
            "تاریخ قمری به هلال ماه وابسته است و پذیرفته نمی‌شود؛ معادل شمسی آن را بنویسید.",
            "A lunar date hangs on the sight of the moon; write the solar one.",
        ),
    ),
    "gregorian-date": _rule(
        "DT03",
        "date-is-not-gregorian",
        Text(
            "در خانهٔ تاریخ فقط تاریخ شمسی می‌آید؛ راهنما معادل شمسی تاریخ میلادی را نشان می‌دهد.",
            "Dates are Jalali; the hint shows the Jalali date of the Gregorian one.",
        ),
    ),
    "month-unknown": _rule(
        "DT04",
        "month-is-known",
        Text("نام ماه باید یکی از دوازده ماه شمسی باشد.", "The month must be one of the twelve Jalali months."),
    ),
    "month-out-of-range": _rule(
        "DT05",
        "month-is-1-to-12",
        Text("شمارهٔ ماه از ۱ تا ۱۲ است.", "Months count from 1 to 12."),
    ),
    "day-out-of-range": _rule(
        "DT06",
        "day-exists",
        Text(
            "شش ماه نخست ۳۱ روز، پنج ماه بعد ۳۰ روز و اسفند ۲۹ (در سال کبیسه ۳۰) روز دارد.",
            "Six months have 31 days, five have 30, Esfand has 29, or 30 in a leap year.",
        ),
    ),
    "weekday-mismatch": _rule(
        "DT07",
        "weekday-agrees",
        Text(
            "روز هفته و تاریخ باید با هم بخوانند. پیام می‌گوید آن تاریخ چه روزی است و آن روز هفته در این هفته چه تاریخی دارد؛ یکی از دو را درست کنید.",
            "Weekday and date must agree. The finding names the true weekday and the date that has the written one; mend either.",
        ),
    ),
    "outside-week": _rule(
        "DT08",
        "date-is-inside-the-week",
        Text(
            "تاریخ باید در بازهٔ week.yaml باشد. برنامه‌ای که به‌عمد بیرون هفته است کلید outside با دلیل آن را می‌خواهد.",
            "The date must lie in the window of week.yaml. A program that is meant to lie outside says so with “outside” and a reason.",
        ),
    ),
    "year-missing": _rule(
        "DT09",
        "year-is-known",
        Text("بیرون از هفته، سال را هم باید نوشت.", "Outside a week the year must be written."),
    ),
    "year-ambiguous": _rule(
        "DT10",
        "year-is-certain",
        Text(
            "سال دورقمی فقط وقتی پذیرفته است که همان سال هفته باشد.",
            "A year of two digits is taken only where it is the week's year.",
        ),
    ),
    "date-incomplete": _rule(
        "DT11",
        "date-is-complete",
        Text("هر تاریخ دست‌کم روز و ماه دارد.", "A date has at least a day and a month."),
    ),
    "range-reversed": _rule(
        "DT12",
        "range-runs-forward",
        Text("آغاز بازه باید پیش از پایان آن باشد.", "A range starts before it ends."),
    ),
    "range-empty": _rule(
        "DT13",
        "range-holds-a-day",
        Text("بازه یا تکرار باید دست‌کم یک روز داشته باشد.", "A range or repetition must hold at least one day."),
    ),
}

_TIMES: Mapping[FaultName, Rule] = {
    "syntax": _rule(
        "TM01",
        "time-is-understood",
        Text(
            "ساعت را مانند «۹ تا ۱۱:۳۰»، 09:00-11:30، «۴ تا ۶ عصر» یا «پس از نماز مغرب و عشا» بنویسید.",
            "Write times like «۹ تا ۱۱:۳۰», 09:00-11:30, «۴ تا ۶ عصر» or «پس از نماز مغرب و عشا».",
        ),
    ),
    "time-ambiguous": _rule(
        "TM02",
        "time-is-certain",
        Text(
            "ساعت‌های ۱ تا ۶ بی «صبح» یا «عصر» دو معنا دارند؛ ۱۶ یا «۴ عصر» بنویسید.",
            "Hours 1 to 6 without a part of the day may mean either half; write ۱۶ or «۴ عصر».",
        ),
    ),
    "time-out-of-range": _rule(
        "TM03",
        "time-exists",
        Text("ساعت از ۰ تا ۲۴ و دقیقه از ۰ تا ۵۹ است.", "Hours run from 0 to 24, minutes from 0 to 59."),
    ),
    "time-contradiction": _rule(
        "TM04",
        "part-of-day-agrees",
        Text(
            "بخش روز و ساعت باید با هم بخوانند: «۱۵ صبح» نداریم.",
            "Part of the day and hour must agree: there is no 15 in the morning.",
        ),
    ),
    "range-reversed": _rule(
        "TM05",
        "start-is-before-end",
        Text(
            "آغاز باید پیش از پایان باشد. فقط پایانی که «بامداد» دارد به روز بعد می‌رسد.",
            "The start must come before the end. Only an end with «بامداد» reaches into the next day.",
        ),
    ),
    "range-empty": _rule(
        "TM06",
        "time-range-is-not-empty",
        Text("آغاز و پایان نمی‌توانند یکی باشند.", "Start and end can't be the same."),
    ),
    "time-nonexistent": _rule(
        "TM07",
        "hour-exists-that-day",
        Text(
            "پیش از ۱۴۰۲ با تغییر ساعت رسمی، یک ساعت در سال نبود و یک ساعت دو بار بود.",
            "Before 1402, daylight saving skipped one hour of the year and doubled another.",
        ),
    ),
    "anchor-day-mismatch": _rule(
        "TM08",
        "prayer-is-on-that-day",
        Text("نماز جمعه فقط در روز جمعه است.", "Friday prayer is on Fridays only."),
    ),
}

TIME_WITHOUT_LENGTH = Rule(
    "TM10",
    "time-has-a-length",
    Severity.ERROR,
    Text(
        "«{written}» پایان ندارد و مدت برنامه هم نوشته نشده است", "“{written}” has no end and the program no duration"
    ),
    Text(
        "پایان را بنویسید («۹ تا ۱۱») یا سطری مانند «{keys[duration]}: ۹۰ دقیقه» بیفزایید",
        "write the end («۹ تا ۱۱») or add a line such as “{keys[duration]}: 90 min”",
    ),
    Text("تقویم و چاپ هر دو به پایان برنامه نیاز دارند.", "Calendars and paper both need the end."),
)
LENGTH_TWICE = Rule(
    "TM11",
    "length-is-said-once",
    Severity.ERROR,
    Text("مدت «{written}» با ساعت «{time}» نمی‌خواند", "the duration “{written}” disagrees with the time “{time}”"),
    Text("سطر مدت را پاک کنید یا ساعت پایان را درست کنید", "delete the duration or mend the end"),
    Text(
        "وقتی ساعت پایان نوشته شده، مدت نباید چیز دیگری بگوید.",
        "Where the end is written, the duration must not say otherwise.",
    ),
)
BAD_DURATION = Rule(
    "TM12",
    "duration-is-understood",
    Severity.ERROR,
    Text("از «{written}» مدتی فهمیده نشد", "“{written}” is no duration"),
    Text("مانند «۹۰ دقیقه»، «۲ ساعت» یا «۱ ساعت و ۳۰ دقیقه» بنویسید", "write it like «۹۰ دقیقه», «۲ ساعت» or “90 min”"),
    Text("مدت یعنی شمار ساعت و دقیقه.", "A duration counts hours and minutes."),
)
TIME_STILL_OPEN = Rule(
    "TM13",
    "part-of-day-is-for-open-times",
    Severity.ERROR,
    Text("«{written}» ساعت نیست، بخشی از روز است", "“{written}” is a part of the day, not a time"),
    Text(
        "ساعت را بنویسید، یا اگر زمان هنوز باز است تاریخ را به شکل «{keys[date]}: {{{keys[between]}: [۱۸, ۲۰]}}» بنویسید",
        "write the hours, or, if the time is still open, write the date as “{keys[date]}: {{{keys[between]}: [18, 20]}}”",
    ),
    Text(
        "بخش روز به‌تنهایی فقط برای برنامه‌ای است که زمانش هنوز باز است.",
        "A bare part of the day belongs only to a program whose time is still open.",
    ),
)
ANCHOR_WITHOUT_COUNTY = Rule(
    "TM14",
    "anchor-has-a-county",
    Severity.ERROR,
    Text(
        "برای «{written}» وقت شرعی هیچ شهرستانی دانسته نیست",
        "no county is known whose prayer times “{written}” would follow",
    ),
    Text(
        "مکان برنامه یا شهرستان برگزارکننده را با عرض و طول بنویسید",
        "give the place, or the organizer's county with latitude and longitude",
    ),
    Text(
        "وقت نماز در هر شهرستان فرق می‌کند: در فارس تا شانزده دقیقه.",
        "Prayer times differ between counties: by sixteen minutes across Fars.",
    ),
)

RULES: tuple[Rule, ...] = (
    *_DATES.values(),
    *_TIMES.values(),
    TIME_WITHOUT_LENGTH,
    LENGTH_TWICE,
    BAD_DURATION,
    TIME_STILL_OPEN,
    ANCHOR_WITHOUT_COUNTY,
)


def date_finding(fault: Fault, span: Span) -> Diagnostic:
    """Return the finding that tells why a date was refused."""
    return _finding(_DATES.get(fault.name) or _TIMES[fault.name], fault, span)


def time_finding(fault: Fault, span: Span) -> Diagnostic:
    """Return the finding that tells why a time was refused."""
    return _finding(_TIMES.get(fault.name) or _DATES[fault.name], fault, span)


def _finding(rule: Rule, fault: Fault, span: Span) -> Diagnostic:
    message = Text(fault_message(fault, "fa"), fault_message(fault, "en"))
    way_out = Text(fault_hint(fault, "fa"), fault_hint(fault, "en"))
    return rule.at(span, message=message, way_out=way_out)
