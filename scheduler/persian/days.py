"""Date expressions: one day, a range, a list, or repeated days."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal, NamedTuple

from scheduler.persian.context import NO_WEEK, DateContext
from scheduler.persian.fault import Fault
from scheduler.persian.hours import is_marked_clock
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.resolve import as_range, outside, resolve, share
from scheduler.persian.tokens import Reader, read
from scheduler.persian.words import (
    AND,
    COMMAS,
    DATE_RANGE_MARKS,
    EVERY,
    EXCEPT,
    FROM,
    LENGTHS,
    PLURALS,
    RELATIVE,
    TENS,
)
from scheduler.persian.written import Written, read_written

_REPEATING = EVERY | EXCEPT | PLURALS.keys() | {"ها"}
_LIST_LIMIT = 62


class Days(NamedTuple):
    """The days an expression names, in order, each once; `range` is set for a range and for days repeated in one."""

    kind: Literal["date", "date-range", "list", "repeat"]
    dates: tuple[JalaliDate, ...]
    range: DateRange | None = None


class Item(NamedTuple):
    """A date, or a range of two, as written; offsets are of the folded text."""

    first: Written
    last: Written | None
    start: int
    end: int


def parse_days(text: str, context: DateContext = NO_WEEK) -> Days | Fault:
    """Return the days that `text` names: a date, a range, a list, or repeated days; or the fault."""
    reader = read(text)
    if isinstance(reader, Fault):
        return reader
    result = read_days(reader, context)
    if not reader.is_done() and not (isinstance(result, Fault) and result.name == "syntax"):
        result = _not_understood(reader)
    return result.placed(text) if isinstance(result, Fault) else result


def parse_date(text: str, context: DateContext = NO_WEEK) -> JalaliDate | Fault:
    """Return the one day that `text` names; a range, a list or repeated days are a syntax fault."""
    days = parse_days(text, context)
    if isinstance(days, Fault):
        return days
    return days.dates[0] if days.kind == "date" else _wrong_kind(text, "one-day")


def parse_range(text: str, context: DateContext = NO_WEEK) -> DateRange | Fault:
    """Return the range that `text` names; one day, a list or repeated days are a syntax fault."""
    days = parse_days(text, context)
    if isinstance(days, Fault):
        return days
    return days.range if days.kind == "date-range" and days.range else _wrong_kind(text, "range")


def parse_open_day(text: str, context: DateContext) -> JalaliDate | Fault:
    """Return the day of an open date (`between: [۱۸, ۲۰]`): a date, or only its day number or weekday in the week."""
    day = parse_date(text, context)
    if isinstance(day, Fault) and day.name == "date-incomplete" and day.suggestion:
        return parse_date(day.suggestion, context)
    return day


def read_days(reader: Reader, context: DateContext) -> Days | Fault:
    """Read a date expression from the reader's place as far as it goes; the caller judges what follows."""
    if any(token.text in _REPEATING for token in reader.tokens[reader.at : reader.count]):
        from scheduler.persian.repeat import read_repeat  # noqa: PLC0415  (dateutil's rrule costs 20 ms to import)

        repeated = read_repeat(reader, context)
        if repeated is not None:
            return repeated
    items = read_items(reader)
    return _not_understood(reader) if items is None else resolve_items(items, reader, context)


def read_items(reader: Reader) -> tuple[Item, ...] | None:
    """Read dates and ranges joined by commas and «و»; None if it breaks off (the reader stands there)."""
    items: list[Item] = []
    while True:
        item = read_item(reader)
        if item is None or len(items) > _LIST_LIMIT:
            return None
        items.append(item)
        at = reader.at
        if _is_broken_number(reader):
            return None
        if not reader.take_any(COMMAS) and not reader.take(AND):
            return tuple(items)
        reader.take(AND)
        if not _starts_date(reader):
            # The comma or «و» leads over to something else: a time, an exception.
            reader.at = at
            return tuple(items)


def _is_broken_number(reader: Reader) -> bool:
    """Tell whether «بیست و دهم» or «بیست و ۱» stands here: tens that no unit follows, not a list of two days."""
    if reader.tokens[max(reader.at - 1, 0)].text not in TENS:
        return False
    ahead = 1 if reader.word in COMMAS else 0
    return reader.peek(ahead).text == AND and reader.peek(ahead + 1).text not in TENS


def _starts_date(reader: Reader) -> bool:
    """Tell whether a list goes on here: what comes next reads as a date and not as a clock time."""
    at = reader.at
    reader.take(FROM)
    written = read_written(reader)
    is_date = written is not None and (written.month is not None or reader.word not in LENGTHS)
    reader.at = at
    if is_date and written is not None and written.month is None and written.weekday is None:
        is_date = not is_marked_clock(reader)
        reader.at = at
    return is_date


def read_item(reader: Reader) -> Item | None:
    """Read `[از] date [(تا|الی|لغایت|-|–) date]`; None if it breaks off."""
    start = reader.token.start
    spoken = reader.take(FROM)
    first = read_written(reader)
    if first is None:
        return None
    if not reader.take_any(DATE_RANGE_MARKS):
        return None if spoken else Item(first, None, start, first.end)
    last = read_written(reader)
    return None if last is None else Item(first, last, start, last.end)


def resolve_items(items: tuple[Item, ...], reader: Reader, context: DateContext) -> Days | Fault:
    """Return the days of what was read, or the first fault in the order of the checks."""
    written = [date for item in items for date in (item.first, item.last) if date is not None]
    shared = share(written, context)
    days = resolve(shared, context)
    if isinstance(days, Fault):
        return days
    spans: list[DateRange] = []
    rest = iter(days)
    for item in items:
        first = next(rest)
        span = DateRange(first, first) if item.last is None else as_range(first, next(rest), item.start, item.end)
        if isinstance(span, Fault):
            return span
        spans.append(span)
    fault = outside(shared, days, context)
    if fault is not None:
        return fault
    if len(items) > 1:
        return _as_list(spans, reader)
    if items[0].last is None:
        return Days("date", days)
    return Days("date-range", spans[0].days(), spans[0]) if _is_sane(spans[0]) else _too_long(reader, spans[0])


def _as_list(spans: list[DateRange], reader: Reader) -> Days | Fault:
    """Return the days of a list; one that names a day twice is a slip of the pen, so it is refused."""
    long = next((span for span in spans if not _is_sane(span)), None)
    if long is not None:
        return _too_long(reader, long)
    days = sorted(day for span in spans for day in span.days())
    twice = next((day for day, after in pairwise(days) if day == after), None)
    if twice is None:
        return Days("list", tuple(days))
    return Fault("syntax", 0, len(reader.folded), (("reason", "day-twice"), ("part", twice.long)))


def _is_sane(span: DateRange) -> bool:
    """Tell whether a range is of a size worth listing: two years at most."""
    return span.last.ordinal - span.first.ordinal <= 731


def _too_long(reader: Reader, span: DateRange) -> Fault:
    return Fault("syntax", 0, len(reader.folded), (("reason", "too-long"), ("part", span.spoken)))


def _not_understood(reader: Reader) -> Fault:
    words = {token.text for token in reader.tokens[: reader.count]}
    return reader.syntax("relative" if words & RELATIVE else "grammar")


def _wrong_kind(text: str, expected: str) -> Fault:
    return Fault("syntax", values=(("reason", f"not-{expected}"),)).at(text, 0, len(text))
