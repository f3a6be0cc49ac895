"""هر برنامه یک بار نوشته شده است.

برنامه‌ای که دو دفتر، هر یک در فایل خود، نوشته‌اند دو بار در تقویم و در آمار می‌آید. دو برنامهٔ یک روز و یک شهرستان با عنوان یکسان
(یا با یک حرف تفاوت) نشان داده می‌شوند، اگر دو دفتر آن‌ها را برای یک مکان نوشته باشند، یا هم‌زمان باشند و مکان یکی روشن نباشد. دو
نوبت یک دفتر در دو ساعت، و دو برنامه در دو مکان، دو برنامه‌اند.

---
Every program is entered once.

A program that two offices wrote, each in its own file, stands twice in calendars and figures. Two programs of one day and county with
one title (or one letter apart) are shown where two offices wrote them for one place, or where they meet and the place of one is not
known. Two times of one office, and two places, are two programs.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.twins import twins
from scheduler.model.week import Week

RULE = Rule(
    "DU01",
    "program-is-entered-once",
    Severity.WARNING,
    Text(
        "«{title}» شاید همان «{first}» ({organizer}) باشد که پیش‌تر نوشته شده",
        "“{title}” may be the program “{first}” (“{organizer}”) that was entered before",
    ),
    Text(
        "اگر یکی است این را پاک کنید؛ اگر دو برنامه است مکان هر دو یا تفاوت عنوانشان را بنویسید",
        "if they are one, delete this; if they are two, write the place of both or tell them apart by title",
    ),
    manual(__doc__),
)
_FIRST = Text("نخست اینجا", "first here")


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for each program that repeats one written before."""
    for first, second in twins(week):
        organizer = week.organizers.get(first.organizer.id)
        yield RULE.at(
            second.title_span,
            related=(Related(_FIRST, first.title_span),),
            title=second.name,
            first=first.name,
            organizer=organizer.title if organizer else first.organizer.id,
        )
