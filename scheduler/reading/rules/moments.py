"""Rules of times and durations as they are written, and findings from what the parser refused."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.diagnostics.fix import Fix
from scheduler.diagnostics.rule import Diagnostic, Rule, Severity
from scheduler.diagnostics.text import Text
from scheduler.model.nouns import County
from scheduler.persian.fault import Fault, FaultName
from scheduler.persian.fault_messages import fault_hint, fault_message
from scheduler.persian.jalali import DateRange
from scheduler.reading.rules.dates import DATES, error_of
from scheduler.source.nodes import Scalar
from scheduler.source.span import Span

_TIMES: Mapping[FaultName, Rule] = {
    "syntax": error_of(
        "TM01",
        "time-is-understood",
        Text(
            "ساعت را مانند «۹ تا ۱۱:۳۰»، 09:00-11:30، «۴ تا ۶ عصر» یا «پس از نماز مغرب و عشا» بنویسید.",
            "Write times like «۹ تا ۱۱:۳۰», 09:00-11:30, «۴ تا ۶ عصر» or «پس از نماز مغرب و عشا».",
        ),
    ),
    "time-ambiguous": error_of(
        "TM02",
        "time-is-certain",
        Text(
            "ساعت‌های ۱ تا ۶ بی «صبح» یا «عصر» دو معنا دارند؛ ۱۶ یا «۴ عصر» بنویسید.",
            "Hours 1 to 6 without a part of the day may mean either half; write ۱۶ or «۴ عصر».",
        ),
    ),
    "time-out-of-range": error_of(
        "TM03",
        "time-exists",
        Text("ساعت از ۰ تا ۲۴ و دقیقه از ۰ تا ۵۹ است.", "Hours run from 0 to 24, minutes from 0 to 59."),
    ),
    "time-contradiction": error_of(
        "TM04",
        "part-of-day-agrees",
        Text(
            "بخش روز و ساعت باید با هم بخوانند: «۱۵ صبح» نداریم.",
            "Part of the day and hour must agree: there is no 15 in the morning.",
        ),
    ),
    "range-reversed": error_of(
        "TM05",
        "start-is-before-end",
        Text(
            "آغاز باید پیش از پایان باشد. فقط پایانی که «بامداد» دارد به روز بعد می‌رسد.",
            "The start must come before the end. Only an end with «بامداد» reaches into the next day.",
        ),
    ),
    "range-empty": error_of(
        "TM06",
        "time-range-is-not-empty",
        Text("آغاز و پایان نمی‌توانند یکی باشند.", "Start and end can't be the same."),
    ),
    "time-nonexistent": error_of(
        "TM07",
        "hour-exists-that-day",
        Text(
            "پیش از ۱۴۰۲ با تغییر ساعت رسمی، یک ساعت در سال نبود و یک ساعت دو بار بود.",
            "Before 1402, daylight saving skipped one hour of the year and doubled another.",
        ),
    ),
    "anchor-day-mismatch": error_of(
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
LENGTH_WITHOUT_TIME = Rule(
    "TM15",
    "length-has-a-start",
    Severity.WARNING,
    Text(
        "مدت «{written}» نوشته شده ولی ساعت آغاز نه؛ برنامه تمام‌روز شمرده شد",
        "the duration “{written}” has no time to start at; the program counts as all day",
    ),
    Text(
        "ساعت را بیفزایید، مانند «{keys[time]}: ساعت ۹»، یا اگر تمام‌روز است سطر «{keys[duration]}» را پاک کنید",
        "add the time, like “{keys[time]}: ساعت ۹”, or delete the line “{keys[duration]}” of what lasts all day",
    ),
    Text(
        "مدت از ساعت آغاز شمرده می‌شود و بی آن خوانده نمی‌شود. شاید سطر ساعت پاک شده یا در یادداشتِ پس از # افتاده است.",
        "A duration counts from a start and says nothing without one. The line of the time may have been deleted, or fallen into a comment.",
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
        "ساعت را بنویسید، یا اگر زمان هنوز باز است تاریخ را به شکل «{keys[date]}: {{{keys[between]}: [{first}, {last}]}}» بنویسید",
        "write the hours, or, if the time is still open, write the date as “{keys[date]}: {{{keys[between]}: [{first}, {last}]}}”",
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
        "برای «{written}» دانسته نیست وقت نماز کدام شهرستان است",
        "it is not known of which county the prayer time “{written}” is",
    ),
    Text(
        "مکان برنامه را بنویسید، مانند «{keys[place]}: {example}»، یا در organizers.yaml به برگزارکنندهٔ آن "
        "{keys[organizers.yaml/county]} بدهید، مانند «{keys[organizers.yaml/county]}: {example}»",
        "write the program's place, like “{keys[place]}: {example}”, or give its organizer a "
        "“{keys[organizers.yaml/county]}” in organizers.yaml, like “{keys[organizers.yaml/county]}: {example}”",
    ),
    Text(
        "وقت نماز در هر شهرستان فرق می‌کند: در فارس تا شانزده دقیقه. نقطهٔ شهرستان در places.yaml است:\n\n"
        "    counties:\n      - {id: shiraz, title: شیراز, latitude: 29.6103, longitude: 52.5311}",
        "Prayer times differ between counties: by sixteen minutes across Fars. The county's point stands in places.yaml:\n\n"
        "    counties:\n      - {id: shiraz, title: شیراز, latitude: 29.6103, longitude: 52.5311}",
    ),
)
_NO_POINT = Text(
    "در places.yaml به شهرستان «{county}» عرض و طول جغرافیایی بدهید، مانند "
    "«{keys[places.yaml/latitude]}: 29.6103» و «{keys[places.yaml/longitude]}: 52.5311»",
    "give the county “{county}” its point in places.yaml, like "
    "“{keys[places.yaml/latitude]}: 29.6103” and “{keys[places.yaml/longitude]}: 52.5311”",
)

RULES: tuple[Rule, ...] = (
    *DATES.values(),
    *_TIMES.values(),
    TIME_WITHOUT_LENGTH,
    LENGTH_TWICE,
    LENGTH_WITHOUT_TIME,
    BAD_DURATION,
    TIME_STILL_OPEN,
    ANCHOR_WITHOUT_COUNTY,
)


def date_finding(fault: Fault, span: Span, fix: Fix | None = None, window: DateRange | None = None) -> Diagnostic:
    """Return the finding that tells why a date was refused; its examples are days of the window."""
    return _finding(DATES.get(fault.name) or _TIMES[fault.name], fault, span, fix, window)


def time_finding(fault: Fault, span: Span) -> Diagnostic:
    """Return the finding that tells why a time was refused."""
    return _finding(_TIMES.get(fault.name) or DATES[fault.name], fault, span)


def _finding(
    rule: Rule, fault: Fault, span: Span, fix: Fix | None = None, window: DateRange | None = None
) -> Diagnostic:
    message = Text(fault_message(fault, "fa"), fault_message(fault, "en"))
    way_out = Text(fault_hint(fault, "fa", window), fault_hint(fault, "en", window))
    return rule.at(span, fix=fix, message=message, way_out=way_out)


def county_finding(written: Scalar, county: County, where: str, example: str) -> Diagnostic:
    """Return the finding that an anchored time has no county, by the place or organizer `where`, or that it has no point."""
    if not county.id:
        return ANCHOR_WITHOUT_COUNTY.at(written.span, written=written.text.strip(), where=where, example=example)
    return ANCHOR_WITHOUT_COUNTY.at(
        written.span, hint=_NO_POINT, written=written.text.strip(), county=county.title or county.id
    )
