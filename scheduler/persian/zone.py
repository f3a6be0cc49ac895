"""Tehran's time zone: UTC instants of local times, and a guard against stale zone data."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from scheduler.persian.clock import ClockRange, clock_text
from scheduler.persian.fault import Fault, FaultName
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.zone_file import is_surely_fresh

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

ZONE = "Asia/Tehran"
STANDARD_OFFSET = 210
# The law of 1401 ended daylight saving: since 1 Farvardin 1402 Tehran keeps +03:30 the whole year.
FIRST_CONSTANT_YEAR = 1402


def guard(lang: str = "fa") -> str | None:
    """Return a message if the zone data of this computer are stale or missing, else None.

    The system's data win over the `tzdata` package wherever a library asks for the zone by name; old ones still
    give Tehran daylight saving in summer 1402.
    """
    if is_surely_fresh():
        return None
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415

    try:
        summer = datetime(2023, 7, 1, 12, tzinfo=ZoneInfo(ZONE)).utcoffset()
    except ZoneInfoNotFoundError:
        summer = None
    if summer == timedelta(minutes=STANDARD_OFFSET):
        return None
    found = "—" if summer is None else str(summer)
    if lang == "en":
        return (
            f"The time zone data of this computer are out of date: for summer 1402 {ZONE} must be +03:30, "
            f"found {found}. Update the system's tzdata, or install it: pip install --upgrade tzdata"
        )
    return (
        "داده‌های منطقهٔ زمانی این رایانه کهنه است: تابستان ۱۴۰۲ در تهران باید +03:30 باشد، ولی "
        f"\u2068{found}\u2069 خوانده شد. بستهٔ tzdata سیستم را به‌روز کنید یا بنویسید: "
        "\u2068pip install --upgrade tzdata\u2069"
    )


@cache
def _tehran() -> ZoneInfo:
    """Return the zone from the `tzdata` package, whose version we declare; from the system if it isn't installed."""
    from importlib.resources import files  # noqa: PLC0415
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    try:
        with files("tzdata").joinpath("zoneinfo", "Asia", "Tehran").open("rb") as data:
            return ZoneInfo.from_file(data, key=ZONE)
    except (ModuleNotFoundError, FileNotFoundError):
        return ZoneInfo(ZONE)


def utc_instant(day: JalaliDate, minute: int) -> datetime | Fault:
    """Return the UTC instant (aware) of a local time, `minute` 0–2880 from the day's midnight.

    Before 1402, an hour that the clocks skipped is the fault time-nonexistent, one that they struck twice
    time-ambiguous; the fault carries no place in a text.
    """
    local = datetime.fromordinal(day.ordinal) + timedelta(minutes=minute)
    if day.year >= FIRST_CONSTANT_YEAR:
        return (local - timedelta(minutes=STANDARD_OFFSET)).replace(tzinfo=UTC)
    zone = _tehran()
    instants = [local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    if instants[0] == instants[1]:
        return instants[0]
    struck = all(one.astimezone(zone).replace(tzinfo=None) == local for one in instants)
    return _fault("time-ambiguous" if struck else "time-nonexistent", day, minute)


def end_of(day: JalaliDate, start: int, length: int) -> int | Fault:
    """Return the local minute, from the day's midnight, at which what starts at `start` and lasts `length` ends.

    The length is time that passes: where the clocks change on the way, the end is an hour later or earlier than
    their faces would add up to. A start or an end that the clocks skipped or struck twice is a fault.
    """
    if day.year >= FIRST_CONSTANT_YEAR:
        return start + length
    begin = utc_instant(day, start)
    if isinstance(begin, Fault):
        return begin
    local = (begin + timedelta(minutes=length)).astimezone(_tehran()).replace(tzinfo=None)
    end = round((local - datetime.fromordinal(day.ordinal)).total_seconds() / 60)
    instant = utc_instant(day, end)
    return instant if isinstance(instant, Fault) else end


def elapsed(day: JalaliDate, time: ClockRange) -> int:
    """Return how many minutes pass from start to end of a range of hours that the day has."""
    if day.year >= FIRST_CONSTANT_YEAR:
        return time.minutes
    start, end = (utc_instant(day, minute) for minute in time)
    if isinstance(start, Fault) or isinstance(end, Fault):
        return time.minutes
    return round((end - start).total_seconds() / 60)


def utc_offset(day: JalaliDate) -> int:
    """Return how many minutes local time is ahead of UTC at noon of a day: 210, or 270 in a daylight-saving summer."""
    if day.year >= FIRST_CONSTANT_YEAR:
        return STANDARD_OFFSET
    noon = datetime.fromordinal(day.ordinal).replace(hour=12, tzinfo=_tehran())
    return round((noon.utcoffset() or timedelta(minutes=STANDARD_OFFSET)).total_seconds() / 60)


def tehran_minute(moment: datetime) -> tuple[JalaliDate, int]:
    """Return the day and the minute of the day that Tehran's clocks show at a moment; ValueError outside 1300–1498."""
    day = JalaliDate.from_gregorian((moment.astimezone(UTC) + timedelta(minutes=STANDARD_OFFSET)).date())
    if day.year < FIRST_CONSTANT_YEAR:
        local = moment.astimezone(_tehran())
        return JalaliDate.from_gregorian(local.date()), local.hour * 60 + local.minute
    local = moment.astimezone(UTC) + timedelta(minutes=STANDARD_OFFSET)
    return day, local.hour * 60 + local.minute


def _fault(name: FaultName, day: JalaliDate, minute: int) -> Fault:
    return Fault(
        name,
        values=(("time", clock_text(minute)), ("date", day.long), ("reason", "clock-change")),
    )
