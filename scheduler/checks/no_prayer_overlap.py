"""برنامه وقت نماز ظهر و مغرب را نمی‌گیرد.

پس از اذان ظهر و اذان مغرب همان شهرستان، به اندازهٔ `prayer: {window: …}` (۳۰ دقیقه، اگر ننویسید) باید آزاد بماند. همپوشی تا
۱۰ دقیقه نادیده گرفته می‌شود. نوعی که در وقت نماز هم برپاست (نمایشگاه، میز خدمت) `through_prayer: true` می‌گیرد. برنامهٔ
تمام‌روز و ساعتی که خود به نماز بسته است بررسی نمی‌شود.

---
A program leaves the noon and evening prayer free.

After the noon and the maghrib call of the county, `prayer: {window: …}` minutes (30 by default) are to stay free; an overlap of up
to 10 minutes passes. A kind that goes on at prayer times (exhibitions, service desks) has `through_prayer: true`. All-day programs
and times that hang on a prayer themselves are not looked at.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.interval import MINUTES_A_DAY, Interval, shared
from scheduler.model.prayer_settings import PrayerTime, prayers_met
from scheduler.model.week import Week
from scheduler.model.wording import clock_words, interval_words

RULE = Rule(
    "TM20",
    "no-prayer-overlap",
    Severity.WARNING,
    Text(
        "«{title}» ({when}) وقت نماز {prayer} را می‌گیرد؛ اذان {prayer} به افق {town} ساعت {call} است",
        "“{title}” ({when}) takes the time of the {prayer} prayer, called in “{town}” at {call}",
    ),
    Text(
        "آن را پیش از ساعت {call} تمام یا از ساعت {free} آغاز کنید؛ اگر همهٔ برنامه‌های نوع «{kind}» در وقت نماز هم برپاست، در "
        "week.yaml زیر آن نوع بنویسید «{keys[week.yaml/through_prayer]}: true»",
        "end it before {call}, or start it at {free} or later; if all programs of the kind “{kind}” go on at prayer times, "
        "write “{keys[week.yaml/through_prayer]}: true” with that kind in week.yaml",
    ),
    manual(__doc__),
)
TOLERANCE = 10
_STEP = 5  # nobody begins at 12:26
_NAMES = {"ظهر": Text("ظهر", "noon"), "مغرب": Text("مغرب", "evening")}


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for the first session of each program that takes a prayer's time."""
    for program in week.programs:
        kind = week.kinds.get(program.kind.id)
        if not program.takes_place or (kind and kind.through_prayer):
            continue
        for session in program.sessions:
            point = week.county_point(program, session)
            if session.all_day or session.anchor is not None or point is None:
                continue
            taken = _taken(session.extent, prayers_met(week.prayer, session.extent, session.first, point))
            if taken is not None:
                yield RULE.at(
                    session.time_span,
                    title=program.name,
                    when=interval_words(session.extent),
                    prayer=_NAMES[taken.name],
                    town=week.town_of(program, session),
                    call=clock_words(taken.interval.start % MINUTES_A_DAY),
                    free=clock_words(-(-taken.interval.end // _STEP) * _STEP % MINUTES_A_DAY),
                    kind=kind.title if kind else program.kind.id,
                )
                break


def _taken(extent: Interval, prayers: Iterable[PrayerTime]) -> PrayerTime | None:
    return next((prayer for prayer in prayers if shared(extent, prayer.interval) > TOLERANCE), None)
