"""How a release is named on every sheet and page: number, name and time."""

from __future__ import annotations

from scheduler.diagnostics.text import Language
from scheduler.model.print_wording import printed
from scheduler.persian.clock import clock_iso, clock_text
from scheduler.persian.text import persian_digits
from scheduler.persian.zone import tehran_minute
from scheduler.releases.release import Release


def release_line(release: Release, language: Language = "fa") -> str:
    """Return «نسخهٔ ۳ «پس از جلسهٔ استان»، ۱۵ اردیبهشت ۱۴۰۲، ساعت ۱۸:۳۰»."""
    day, minute = tehran_minute(release.time)
    if language == "en":
        name = f" “{release.name}”" if release.name else ""
        return f"release {release.number}{name}, {day.long_en.partition(' ')[2]}, {clock_iso(minute)}"
    name = f" «{printed(release.name)}»" if release.name else ""
    year = persian_digits(day.year)
    return f"نسخهٔ {persian_digits(release.number)}{name}، {day.day_month} {year}، ساعت {clock_text(minute)}"
