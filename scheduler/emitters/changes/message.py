"""The message of a release for messengers: one screen, each line safe in an app that guesses its direction."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.model.edition import Edition, changes_path
from scheduler.model.print_wording import printed
from scheduler.persian.text import persian_digits
from scheduler.persian.zone import tehran_minute
from scheduler.releases.change_lines import change_lines
from scheduler.releases.county import changes_in
from scheduler.releases.difference import ProgramChange, Sort
from scheduler.releases.past import Told
from scheduler.releases.release import Release

MOST_LINES = 12
LONGEST_TITLE = 60
_MOST_SAID = 2
# In the order in which a message tells them: what somebody would travel to in vain comes first.
_WORDS: dict[Sort, str] = {
    "cancelled": "لغو شد",
    "removed": "برداشته شد",
    "postponed": "به تعویق افتاد",
    "shortened": "روز لغو شد",
    "returned": "دوباره برقرار",
    "time": "زمان",
    "place": "مکان",
    "new": "تازه",
    "renamed": "عنوان",
    "other": "تغییر",
}


def message(edition: Edition, told: Told, county: str = "") -> bytes:
    """Return the message of a release, of all counties or of one: a heading, at most twelve programs, the address.

    Every line begins with a Persian letter, foreign runs are isolated, numbers are Persian.
    """
    return ("\n".join(_lines(edition, told, county)) + "\n").encode()


def _lines(edition: Edition, told: Told, county: str) -> Iterator[str]:
    week = edition.week
    title = printed(week.title)
    yield f"{title}، شهرستان {printed(week.counties[county].title)}" if county else title
    changes = tuple(changes_in(told.changes, county)) if county else told.changes
    if told.before is None:
        yield f"نخستین برنامه اعلام شد ({_named(told.release)}): {persian_digits(len(changes))} برنامه"
    elif not changes:
        yield f"تغییری نیست ({_named(told.release)})"
    else:
        yield f"تغییر برنامه‌ها ({_named(told.release)}): {persian_digits(len(changes))} برنامه"
        order = list(_WORDS)
        for change in sorted(changes, key=lambda one: order.index(one.sorts[0]))[:MOST_LINES]:
            yield _line(change, county)
        if len(changes) > MOST_LINES:
            yield f"و {persian_digits(len(changes) - MOST_LINES)} برنامهٔ دیگر"
    if edition.address:
        address = edition.url(changes_path(f"{told.release.number:04}.html"))
        yield f"همهٔ تغییرها: \u2068{address}\u2069"


def _line(change: ProgramChange, county: str) -> str:
    """Return «زمان: همایش شکوه خدمت (شیراز)، پنجشنبه ۲۱ اردیبهشت، تالار حافظ: از ساعت ۹ به ۱۰:۳۰»."""
    sort, title = change.sorts[0], change.program.title
    short = title if len(title) <= LONGEST_TITLE else f"{title[:LONGEST_TITLE].rstrip()}…"
    counties = dict.fromkeys(session.county_title for session in change.program.sessions if session.county_title)
    where = f" ({'، '.join(map(printed, counties))})" if counties and not county else ""
    lines = tuple(change_lines(change, "fa", county=county, most=1))
    more = f"؛ و {persian_digits(len(lines) - _MOST_SAID)} تغییر دیگر" if len(lines) > _MOST_SAID else ""
    said = "؛ ".join(lines[:_MOST_SAID]) + more
    return f"{_WORDS[sort]}: {printed(short)}{where}{f'، {said}' if said else ''}"


def _named(release: Release) -> str:
    day, _ = tehran_minute(release.time)
    return f"نسخهٔ {persian_digits(release.number)}، {day.day_month}"
