"""Reading clock times and parts of the day, and what hour of the day they mean."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.persian.clock import DAY_MINUTES, clock_text
from scheduler.persian.duration import read_count
from scheduler.persian.fault import Fault, FaultName
from scheduler.persian.text import persian_digits
from scheduler.persian.tokens import Reader
from scheduler.persian.words import (
    AND,
    FROM,
    HALF,
    MIDNIGHT_PART,
    MINUTE,
    NOON_PART,
    OCLOCK,
    PARTS,
    QUARTER,
    TIME_RANGE_MARKS,
)

_AFTERNOON = "بعدازظهر"
_AFTERNOON_SPELLINGS = (("بعد", "از", "ظهر"), ("بعداز", "ظهر"), ("بعد", "ازظهر"))
_AMBIGUOUS_HOURS = range(1, 7)
# A program that has no part of the day written is rarely longer: no guess is made at one that would be.
LONGEST_GUESS = 10 * 60
# The last hour at which people call it so.
_SPOKEN_UNTIL = ((3, MIDNIGHT_PART), (11, "صبح"), (12, NOON_PART), (15, _AFTERNOON), (18, "عصر"), (24, "شب"))


class Spoken(NamedTuple):
    """A clock time as written; `minutes` is None for a bare hour; offsets are of the folded text.

    `is_iso` marks `05:30` in a text all ASCII: with its leading zero it can't mean the afternoon.
    """

    hour: int
    minutes: int | None
    part: str
    start: int
    end: int
    is_iso: bool = False

    @property
    def number(self) -> str:
        """The hour again, with its minutes, without its part: «۵:۳۰»."""
        return persian_digits(self.hour if self.minutes is None else f"{self.hour}:{self.minutes:02}")


def read_part(reader: Reader) -> str:
    """Read a part of the day; an empty text if none stands here."""
    if reader.word in PARTS:
        reader.at += 1
        return reader.tokens[reader.at - 1].text
    return _AFTERNOON if any(reader.take(*words) for words in _AFTERNOON_SPELLINGS) else ""


def read_spoken(reader: Reader) -> Spoken | None:
    """Read `[ساعت] H[:MM] [part]`, `H و MM دقیقه`, `H و نیم`; None if none stands here."""
    start = reader.token.start
    spoken = reader.take(OCLOCK)
    token = reader.token
    if token.kind == "number" and len(token.text) > 2:
        return None
    hour = read_count(reader)
    if hour is None:
        return None
    colon = reader.word == ":"
    minutes = _read_minutes(reader)
    if colon and minutes is None:
        return None
    part = read_part(reader)
    is_iso = reader.is_ascii and not spoken and token.text.startswith("0") and len(token.text) == 2 and colon
    return Spoken(hour, minutes, part, start, reader.tokens[reader.at - 1].end, is_iso)


def is_marked_clock(reader: Reader) -> bool:
    """Tell whether a time or a range of times stands here whose minutes or part of the day show it; moves the reader."""
    reader.take(FROM)
    first = read_spoken(reader)
    last = read_spoken(reader) if first is not None and reader.take_any(TIME_RANGE_MARKS) else None
    return any(time is not None and (time.part or time.minutes is not None) for time in (first, last))


def _read_minutes(reader: Reader) -> int | None:
    if reader.word == ":":
        minutes = reader.peek(1)
        if minutes.kind != "number" or len(minutes.text) != 2 or not reader.glued(0) or not reader.glued(1):
            return None
        reader.at += 2
        return int(minutes.text)
    if reader.take(AND, HALF):
        return 30
    if reader.take(AND, QUARTER):
        return 15
    at = reader.at
    if reader.take(AND):
        count = read_count(reader)
        if count is not None and reader.take(MINUTE):
            return count
    reader.at = at
    return None


def resolve_time(time: Spoken) -> int | Fault:
    """Return the minute of the day, 0–1440, of one written time."""
    fault = out_of_range(time) or contradiction(time, time.part) or ambiguity(time, time.part)
    return fault or minute_of(time, time.part)


def minute_of(time: Spoken, part: str) -> int:
    """Return the minute of the day of a time that the checks have passed."""
    hour = _hour_in(time.hour, part) if part else time.hour
    return (time.hour if hour is None else hour) * 60 + (time.minutes or 0)


def _hour_in(hour: int, part: str) -> int | None:
    """Return which hour of the day `hour`, of 12 or of 24, is in a part of the day; None if it isn't in it."""
    first, last = PARTS[part]
    readings = (hour, hour + 12 if 1 <= hour <= 11 else hour, 0 if hour == 12 else hour, 24 if hour == 12 else hour)
    return next((one for one in readings if first <= one <= last), None)


def out_of_range(time: Spoken) -> Fault | None:
    """Return the fault of an hour past 24:00 or of more than 59 minutes."""
    if time.hour > 24 or (time.minutes or 0) > 59:
        return _fault("time-out-of-range", time)
    hour = (_hour_in(time.hour, time.part) if time.part else None) or time.hour
    if hour == 24 and time.minutes:
        return _fault("time-out-of-range", time, suggestion=f"{clock_text(time.minutes)} {MIDNIGHT_PART}")
    return None


def contradiction(time: Spoken, part: str) -> Fault | None:
    """Return the fault of an hour that isn't in its part of the day, with the nearest part that it is in."""
    if not part or _hour_in(time.hour, part) is not None:
        return None
    # An hour of 24 needs no part; without its own, it would still be under the one at the end of the range.
    alone = time.hour > 12 and time.part
    clock = clock_text(time.hour * 60 + (time.minutes or 0))
    suggestion = clock if alone else f"{time.number} {_nearest_part(time, part)}"
    first, last = (persian_digits(hour) for hour in PARTS[part])
    values = (("part", part), ("first", first), ("last", last))
    return _fault("time-contradiction", time, *values, suggestion=suggestion)


def _nearest_part(time: Spoken, part: str) -> str:
    """Return the part nearest to a wrong one that has the hour: the next one first, as the day goes round («۱ شب»).

    A part that came from the end of a range is too late for its start: there the one before comes first.
    """
    order = list(PARTS)
    step = 1 if time.part else -1
    steps = {one: (order.index(one) - order.index(part)) * step % len(order) for one in order}
    near = sorted(order, key=lambda one: (min(steps[one], len(order) - steps[one]), steps[one]))
    return next((one for one in near if _hour_in(time.hour, one) is not None), "")


def ambiguity(time: Spoken, part: str) -> Fault | None:
    """Return the fault of an hour from 1 to 6 that says neither which half of the day nor, in ISO, that it is of 24."""
    if part or time.is_iso or time.hour not in _AMBIGUOUS_HOURS:
        return None
    morning, evening = readings(time)
    values = (("morning", morning), ("evening", evening))
    return _fault("time-ambiguous", time, *values, suggestion=evening)


def readings(time: Spoken) -> tuple[str, str]:
    """Return the two ways to say an ambiguous hour: «۵ صبح», «۵ عصر»."""
    morning = "صبح" if time.hour >= 4 else MIDNIGHT_PART
    evening = "عصر" if time.hour >= 3 else _AFTERNOON
    return f"{time.number} {morning}", f"{time.number} {evening}"


def plausible_range(first: Spoken, last: Spoken, part: str) -> str:
    """Return what an uncertain range was probably meant to say: «۴ عصر تا ۹ شب», «۸ صبح تا ۴ عصر».

    A start in the afternoon before one in the morning, and the nearest end after it; empty where nothing fits.
    """
    starts = [minute_of(first, part)] if ambiguity(first, part) is None else _halves(first)
    ends = [minute_of(last, last.part)] if last.part else _halves(last)
    for begin in reversed(starts):
        late = [one + DAY_MINUTES for one in ends if begin >= 18 * 60 and one <= 5 * 60]
        end = next((one for one in (*ends, *late) if begin < one <= begin + LONGEST_GUESS), None)
        if end is not None:
            return _spoken_range(first, last, begin, end)
    return ""


def _spoken_range(first: Spoken, last: Spoken, begin: int, end: int) -> str:
    """Return a range of two written hours with the parts of the day that they need: one for both, where one will do."""
    head, tail = first.part or _spoken_part(begin, first), last.part or _spoken_part(end, last)
    if (
        last.hour <= 12
        and not first.part
        and not last.part
        and head not in ("", NOON_PART)
        and _hour_in(last.hour, head) == end // 60
    ):
        return f"{first.number} تا {last.number} {head}"
    spoken = f"{first.number} {head}".rstrip() if head != tail or first.part else first.number
    return f"{spoken} تا {last.number} {tail}".rstrip()


def _halves(time: Spoken) -> list[int]:
    """Return the minutes of the day that a bare hour of 12 may mean; an hour past 12 means one."""
    minutes = time.hour * 60 + (time.minutes or 0)
    return [minutes, minutes + 720] if 1 <= time.hour <= 12 else [minutes]


def _spoken_part(minute: int, time: Spoken) -> str:
    """Return the part of the day that people name a minute by; none for an hour of 24, which needs none."""
    if time.hour > 12:
        return ""
    if time.hour == 0 or minute > DAY_MINUTES:
        return MIDNIGHT_PART
    hour = minute // 60
    return next(part for last, part in _SPOKEN_UNTIL if hour <= last)


def certain_text(minute: int) -> str:
    """Return a time of the day so that it parses back: hours 1–6 with their part."""
    hour, minutes = divmod(minute, 60)
    if hour not in _AMBIGUOUS_HOURS:
        return clock_text(minute)
    return readings(Spoken(hour, minutes, "", 0, 0))[0]


def governing(first: Spoken, last: Spoken) -> str:
    """Return the part of the first time of a range: its own, or the last one's, which governs both but for ظهر.

    «۲۲ تا ۲ بامداد»: an hour of the evening on the clock of 24 isn't put into the small hours.
    """
    if first.part or last.part == NOON_PART or (last.part == MIDNIGHT_PART and first.hour >= 18):
        return first.part
    return last.part


def _fault(name: FaultName, time: Spoken, *values: tuple[str, str], suggestion: str = "") -> Fault:
    return Fault(name, time.start, time.end, (("time", time.number), *values), suggestion)
