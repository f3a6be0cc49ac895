"""What one text means: the answer of the command `date`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from scheduler.persian.anchors import Anchor, Prayer, Relation
from scheduler.persian.clock import DAY_MINUTES, ClockRange
from scheduler.persian.context import NO_WEEK, DateContext
from scheduler.persian.days import Days, parse_days
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.moment import Moment, check_day, parse_datetime
from scheduler.persian.times import DayPart, TimeExpr, TimePoint, parse_time
from scheduler.persian.tokens import read
from scheduler.persian.words import MONTH_WORDS, WEEKDAY_WORDS

Kind = Literal["date", "date-range", "time", "time-range", "anchor", "datetime", "list", "repeat"]
_PLAIN_REASONS = frozenset(("grammar", "time", "anchor"))
_DAY_WORDS = WEEKDAY_WORDS.keys() | MONTH_WORDS.keys()
EXPECTED_KINDS = ("date", "date-range", "time", "time-range", "anchor", "datetime")


class Interpretation(NamedTuple):
    """What a text was understood as; what it does not say is None.

    `start` and `end` are minutes of the first day, 0–2880; `end_date` is the last day of a range, or the next day
    where the time ends past midnight. `dates` are all days, in order.
    """

    kind: Kind
    date: JalaliDate | None = None
    end_date: JalaliDate | None = None
    start: int | None = None
    end: int | None = None
    anchor: Prayer | None = None
    relation: Relation | None = None
    offset_minutes: int | None = None
    dates: tuple[JalaliDate, ...] = ()
    time: TimePoint | ClockRange | Anchor | None = None


def interpret(
    text: str, kind: str | None = None, context: DateContext = NO_WEEK, on: JalaliDate | None = None
) -> Interpretation | Fault:
    """Return what `text` means as the expected kind (one of `EXPECTED_KINDS`), or as any if None; or the fault.

    `on` is the day that a lone time belongs to. ValueError for another kind.
    """
    if kind is None:
        return _guess(text, context, on)
    if kind not in EXPECTED_KINDS:
        raise ValueError(f"no kind of expression: {kind}")
    found = _read_as(kind, text, context, on)
    if isinstance(found, Fault) or found.kind == kind:
        return found
    values = (("reason", f"expected-{kind}"), ("found", found.kind))
    return Fault("syntax", values=values).at(text, 0, len(text))


def _read_as(kind: str, text: str, context: DateContext, on: JalaliDate | None) -> Interpretation | Fault:
    if kind == "datetime":
        return _as_moment(text, context)
    return _as_days(text, context) if kind in ("date", "date-range") else _as_time(text, on)


def _guess(text: str, context: DateContext, on: JalaliDate | None) -> Interpretation | Fault:
    """Try a date, a time and both; if none fits, return the fault that understood most."""
    days = _as_days(text, context)
    if not isinstance(days, Fault):
        return days
    if _is_one_number(text):
        return days
    time = _as_time(text, on)
    if not isinstance(time, Fault):
        return time
    moment = _as_moment(text, context)
    if not isinstance(moment, Fault):
        return moment
    # What names a day is no time: why it is none would say nothing.
    return _most_telling((days, moment) if _names_a_day(text) else (days, time, moment))


def _most_telling(faults: Sequence[Fault]) -> Fault:
    """Return the fault of the reading that got furthest: past the syntax, else to the last place in the text."""
    named = sorted((one for one in faults if one.name != "syntax"), key=lambda one: one.name == "date-incomplete")
    if named:
        return named[0]
    # «بعد از نماز عید»: what speaks of a prayer means no day «بعد».
    prayer = next((one for one in faults if one.value("reason") == "anchor"), None)
    if prayer is not None:
        return prayer
    special = [one for one in faults if one.value("reason") not in _PLAIN_REASONS]
    furthest = max(reversed(special or faults), key=lambda one: one.start)
    if special or furthest.start > 0:
        return furthest
    return furthest._replace(values=tuple(fact for fact in furthest.values if fact[0] != "reason"))


def _names_a_day(text: str) -> bool:
    """Tell whether a weekday or a month stands in a text."""
    reader = read(text)
    return not isinstance(reader, Fault) and any(token.text in _DAY_WORDS for token in reader.tokens[: reader.count])


def _is_one_number(text: str) -> bool:
    """Tell whether the text is a number and no more: nothing says whether it is a day or an hour."""
    reader = read(text)
    return not isinstance(reader, Fault) and reader.count == 1 and reader.token.kind == "number"


def _as_days(text: str, context: DateContext) -> Interpretation | Fault:
    days = parse_days(text, context)
    return days if isinstance(days, Fault) else _dated(days, days.kind)


def _dated(days: Days, kind: Kind) -> Interpretation:
    last = days.dates[-1]
    return Interpretation(kind, days.dates[0], last if last != days.dates[0] else None, dates=days.dates)


def _as_time(text: str, on: JalaliDate | None) -> Interpretation | Fault:
    time = parse_time(text)
    if isinstance(time, Fault):
        return time
    if isinstance(time, DayPart):
        return Fault("syntax", values=(("reason", "part-only"),)).at(text, 0, len(text))
    fault = check_day(time, (on,), text) if on else None
    return fault or _timed(Interpretation(_time_kind(time), on, dates=(on,) if on else ()), time)


def _time_kind(time: TimeExpr) -> Kind:
    if isinstance(time, Anchor):
        return "anchor"
    return "time-range" if isinstance(time, ClockRange) else "time"


def _timed(said: Interpretation, time: TimePoint | ClockRange | Anchor) -> Interpretation:
    if isinstance(time, Anchor):
        return said._replace(anchor=time.prayer, relation=time.relation, offset_minutes=time.offset, time=time)
    if isinstance(time, TimePoint):
        return said._replace(start=time.minute, time=time)
    return said._replace(start=time.start, end=time.end, end_date=_end_date(said, time), time=time)


def _end_date(said: Interpretation, time: ClockRange) -> JalaliDate | None:
    if said.date is None or said.end_date is not None or time.end <= DAY_MINUTES:
        return said.end_date
    try:
        return said.date.plus(1)
    except ValueError:
        return None


def _as_moment(text: str, context: DateContext) -> Interpretation | Fault:
    moment = parse_datetime(text, context)
    return moment if isinstance(moment, Fault) else _combined(moment)


def _combined(moment: Moment) -> Interpretation:
    kind: Kind = "datetime" if moment.days.kind in ("date", "date-range") else moment.days.kind
    return _timed(_dated(moment.days, kind), moment.time)
