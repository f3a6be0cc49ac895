"""Repeated days («هر روز», «پنجشنبه‌ها», «یک روز در میان», «به جز جمعه»), expanded by dateutil's rrule."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.persian.context import DateContext
from scheduler.persian.days import Days, Item, read_item, resolve_items
from scheduler.persian.fault import Fault
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.numerals import read_number_words
from scheduler.persian.recurrence import Rule, read_parity, read_plural, read_rule
from scheduler.persian.resolve import as_range, outside, resolve, share
from scheduler.persian.tokens import Reader
from scheduler.persian.words import AND, COMMAS, DATED, DAY, FROM
from scheduler.persian.written import Written

_BUT = (
    ("به", "جز"), ("بهجز",), ("بجز",), ("جز",), ("به", "غیر", "از"), ("بغیر", "از"), ("غیر", "از"), ("به", "استثنای"),
)  # fmt: skip


class Exceptions(NamedTuple):
    """What «به جز» takes out: weekdays, and dates or ranges as written."""

    weekdays: frozenset[int] = frozenset()
    items: tuple[Item, ...] = ()


def read_repeat(reader: Reader, context: DateContext) -> Days | Fault | None:
    """Read repeated days; None, with the reader where it was, if the text is not of this kind.

    `[range] every [range] [but]`, or `range but`. Without a range the week's window is meant.
    """
    start = reader.at
    span = _read_span(reader)
    rule = read_rule(reader)
    if rule is not None and span is None:
        span = _read_span(reader)
    but = _read_exceptions(reader) if rule is not None or span is not None else Exceptions()
    if but is None or (rule is None and but == Exceptions()):
        reader.at = start
        return None
    base = _base(span, reader, context)
    if isinstance(base, Fault):
        return base
    out = _excluded(but, base, context)
    if isinstance(out, Fault):
        return out
    days = _expand(rule or Rule(), base, but.weekdays, out)
    if days:
        return Days("repeat", days, base)
    return Fault("range-empty", 0, len(reader.folded), (("date", base.spoken), ("reason", "repeat")))


def _read_span(reader: Reader) -> Item | None:
    """Read a range, with a comma on the side where the rule stands; nothing shorter than a range counts."""
    at = reader.at
    reader.take_any(COMMAS)
    item = read_item(reader)
    if item is None or item.last is None:
        reader.at = at
        return None
    comma = reader.at
    if reader.take_any(COMMAS) and reader.is_done():
        reader.at = comma
    return item


def _read_exceptions(reader: Reader) -> Exceptions | None:
    """Read «به جز …» if it comes; None if what follows it is not understood."""
    at = reader.at
    reader.take_any(COMMAS)
    if not any(reader.take(*words) for words in _BUT):
        reader.at = at
        return Exceptions()
    weekdays: set[int] = set()
    items: list[Item] = []
    while True:
        named = _read_excepted_weekdays(reader)
        if named is not None:
            weekdays |= named
        else:
            item = read_item(reader)
            if item is None:
                return None
            items.append(item)
        at = reader.at
        if not reader.take_any(COMMAS) and not reader.take(AND):
            return Exceptions(frozenset(weekdays), tuple(items))
        if reader.token.kind == "end" or reader.word in ("ساعت", FROM):
            reader.at = at
            return Exceptions(frozenset(weekdays), tuple(items))


def _read_excepted_weekdays(reader: Reader) -> frozenset[int] | None:
    """Read one weekday, or «روزهای زوج»; None if a date comes (a weekday before a day number belongs to the date)."""
    weekdays = read_parity(reader)
    if weekdays is not None:
        return weekdays
    at = reader.at
    if not reader.take("روزهای"):
        reader.take(DAY)
    one = read_plural(reader)
    after = reader.at
    is_date = reader.token.kind == "number" or reader.word in ("(", *DATED)
    if one is None or is_date or read_number_words(reader, ordinals=True) is not None:
        reader.at = at
        return None
    reader.at = after
    return frozenset((one[0],))


def _base(span: Item | None, reader: Reader, context: DateContext) -> DateRange | Fault:
    if span is not None:
        days = resolve_items((span,), reader, context)
        if isinstance(days, Fault):
            return days
        return days.range or DateRange(days.dates[0], days.dates[-1])
    if context.window is not None and context.enforce_window:
        return context.window
    return Fault("date-incomplete", 0, len(reader.folded), (("missing", "range"),))


def _excluded(but: Exceptions, base: DateRange, context: DateContext) -> tuple[JalaliDate, ...] | Fault:
    written = [date for item in but.items for date in (item.first, item.last) if date is not None]
    shared = [_lent(date, base) for date in share(written, context)]
    days = resolve(shared, context)
    if isinstance(days, Fault):
        return days
    fault = outside(shared, days, context)
    if fault is not None:
        return fault
    out: list[JalaliDate] = []
    rest = iter(days)
    for item in but.items:
        first = next(rest)
        span = DateRange(first, first) if item.last is None else as_range(first, next(rest), item.start, item.end)
        if isinstance(span, Fault):
            return span
        first, last = max(span.first, base.first), min(span.last, base.last)
        out.extend(DateRange(first, last).days() if first <= last else ())
    return tuple(out)


def _lent(date: Written, base: DateRange) -> Written:
    """Return an excepted date with month and year of the only day of the base that it can be."""
    if date.day is None or date.year is not None or date.numeric:
        return date
    days = [day for day in base.days() if day.day == date.day and date.month in (None, day.month)]
    if len(days) != 1 or date.month_word:
        return date
    return date._replace(month=days[0].month, year=days[0].year, year_digits=4)


def _expand(
    rule: Rule, base: DateRange, weekdays: frozenset[int], out: tuple[JalaliDate, ...]
) -> tuple[JalaliDate, ...]:
    """Return the repeated days of the base, counted from its first day (RFC 5545 recurrence)."""
    from datetime import datetime, time  # noqa: PLC0415

    from dateutil.rrule import DAILY, rrule, rruleset  # noqa: PLC0415

    first, last = (datetime.combine(day.gregorian, time()) for day in base)
    rules = rruleset()
    rules.rrule(rrule(DAILY, dtstart=first, until=last, interval=rule.interval, byweekday=_numbers(rule.weekdays)))
    if weekdays:
        rules.exrule(rrule(DAILY, dtstart=first, until=last, byweekday=_numbers(weekdays)))
    for day in out:
        rules.exdate(datetime.combine(day.gregorian, time()))
    return tuple(JalaliDate.from_gregorian(moment.date()) for moment in rules)


def _numbers(weekdays: frozenset[int]) -> tuple[int, ...]:
    """Return the weekdays as rrule counts them: 0 for Monday."""
    return tuple(sorted((weekday + 5) % 7 for weekday in weekdays))
