"""Dates and times as organizers write them, for days and slots that a plan chose."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

DAYS = 6
SLOTS = 5
FRIDAY = 5
_FIRST = 17
_WEEKDAYS = ("یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه")
_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


class WrittenTime(NamedTuple):
    """A time inside one or two slots, and the duration beside it, where its text has no end."""

    time: str
    duration: str = ""


# Slots keep clear of the prayers of any county, but for the pairs, which are for kinds that go on through them.
_TIMES: dict[tuple[int, ...], tuple[WrittenTime, ...]] = {
    (0,): (
        WrittenTime("۸ تا ۹:۳۰"), WrittenTime("08:30-10:00"), WrittenTime("ساعت ۸ تا ۱۰ صبح"),
        WrittenTime("۸:۳۰ صبح تا ۱۰ صبح"), WrittenTime("ساعت ۸", "۹۰ دقیقه"),
    ),
    (1,): (
        WrittenTime("10:00-11:15"), WrittenTime("۱۰ تا ۱۱:۳۰"), WrittenTime("ساعت ۱۰:۱۵ تا ۱۱:۳۰"),
        WrittenTime("۱۰ و ۳۰ دقیقه صبح", "۱ ساعت"), WrittenTime("از ساعت ۱۰ تا ۱۱:۳۰"),
    ),
    (2,): (
        WrittenTime("پس از نماز ظهر و عصر", "۶۰ دقیقه"), WrittenTime("13:30-15:00"), WrittenTime("۱۳:۳۰ تا ۱۵"),
    ),
    (3,): (
        WrittenTime("ساعت ۴ تا ۶ عصر"), WrittenTime("16:00-17:30"), WrittenTime("۱۵:۳۰ الی ۱۷"),
        WrittenTime("۴ عصر", "۲ ساعت"),
    ),
    (4,): (
        WrittenTime("پس از نماز مغرب و عشا", "۹۰ دقیقه"), WrittenTime("نیم ساعت پس از نماز مغرب", "۱ ساعت"),
        WrittenTime("۸ تا ۹:۳۰ شب"), WrittenTime("20:00-21:30"),
    ),
    (0, 1): (WrittenTime("۹ تا ۱۲"), WrittenTime("08:30-11:30"), WrittenTime("ساعت ۸ تا ۱۲")),
    (3, 4): (WrittenTime("۱۶ تا ۲۱"), WrittenTime("16:30-20:30")),
}  # fmt: skip


def written_time(slots: tuple[int, ...], days: tuple[int, ...], random: Random) -> WrittenTime:
    """Return a time that lies inside slots of days; all slots of a day are the whole day, which needs none."""
    if slots not in _TIMES:
        return WrittenTime("")
    found = random.choice(_TIMES[slots])
    return WrittenTime("13:30-15:00") if found.time.startswith("پس از نماز ظهر") and FRIDAY in days else found


def persian(number: int) -> str:
    """Return a number in Persian digits."""
    return str(number).translate(_DIGITS)


def written_day(day: int, random: Random) -> str:
    """Return one of six days (0–5) in one of the forms of notices."""
    number = _FIRST + day
    forms = (
        f"{_WEEKDAYS[day]} {persian(number)} اردیبهشت",
        f"1402-02-{number}",
        f"{persian(number)} اردیبهشت",
        f"{_WEEKDAYS[day]} {persian(number)} اردیبهشت ۱۴۰۲",
        f"۱۴۰۲/۰۲/{persian(number)}",
    )
    return random.choices(forms, (8, 5, 4, 1, 1))[0]


def written_range(first: int, last: int, random: Random) -> str:
    """Return a range of days with both ends."""
    one, other = persian(_FIRST + first), persian(_FIRST + last)
    forms = (
        f"{one} تا {other} اردیبهشت",
        f"از {_WEEKDAYS[first]} {one} تا {_WEEKDAYS[last]} {other} اردیبهشت",
        f"1402-02-{_FIRST + first} تا 1402-02-{_FIRST + last}",
    )
    return random.choice(forms)


def written_list(days: tuple[int, ...], random: Random) -> str:
    """Return several days as one text, as a flow list or as a block list of YAML."""
    form = random.randrange(3)
    if form == 0:
        names = [persian(_FIRST + day) for day in days]
        return "، ".join(names[:-1]) + f" و {names[-1]} اردیبهشت"
    items = [written_day(day, random) for day in days]
    return f"[{', '.join(items)}]" if form == 1 else "".join(f"\n    - {item}" for item in items)
