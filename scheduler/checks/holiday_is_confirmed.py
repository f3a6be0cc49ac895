"""تعطیلی روزهای هفته قطعی است، نه پیش‌بینی.

تعطیل‌های قمری تا دیده‌شدن ماه پیش‌بینی‌اند و می‌توانند یک روز جابه‌جا شوند. اگر روزی از هفته یا روز پیش و پس آن چنین تعطیلی
باشد، یا تعطیل‌های آن سال هنوز دانسته نباشد، یادآوری می‌آید تا نزدیک هفته دوباره نگاه کنید.

---
The holidays of the week's days are certain, not predicted.

Lunar holidays are predictions until the moon is seen and may move by a day. Where a day of the week, or the one before or after
it, is such a holiday, or the holidays of that year are not known at all, this note asks to look again near the week.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.days_off import predicted_holidays
from scheduler.model.week import Week
from scheduler.model.wording import day_words
from scheduler.persian.holidays import FIRST_KNOWN_YEAR, LAST_KNOWN_YEAR, has_holiday_data

RULE = Rule(
    "DT22",
    "holiday-is-confirmed",
    Severity.NOTE,
    Text("{what}", "{what}"),
    Text(
        "نزدیک هفته تقویم رسمی را ببینید و روز را با {keys[week.yaml/holidays]} در week.yaml بیفزایید یا بردارید",
        "look at the official calendar near the week, and add or lift the day under “{keys[week.yaml/holidays]}” in week.yaml",
    ),
    manual(__doc__),
)
_PREDICTED = Text(
    "تعطیلی «{name}» در {day} پیش‌بینی است و شاید یک روز جابه‌جا شود",
    "the holiday “{name}” on {day} is predicted and may move by a day",
)
_UNKNOWN = Text(
    "تعطیل‌های سال {year} دانسته نیست (فقط {first} تا {last})",
    "the holidays of {year} are not known (only {first} to {last})",
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a note for each predicted holiday in or beside the window, or one where the year is not known."""
    year = week.window.first.year
    if not has_holiday_data(year):
        values = {"year": year, "first": FIRST_KNOWN_YEAR, "last": LAST_KNOWN_YEAR}
        yield RULE.at(week.span, what=Text(_UNKNOWN.say("fa", **values), _UNKNOWN.say("en", **values)))
        return
    for day, name in predicted_holidays(week.holidays, week.window):
        words = day_words(day)
        persian = _PREDICTED.say("fa", name=name, day=words)
        yield RULE.at(week.span, what=Text(persian, _PREDICTED.say("en", name=name, day=words)))
