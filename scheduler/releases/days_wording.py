"""Several days in one phrase: «هر روز از دوشنبه ۱۸ تا چهارشنبه ۲۰ اردیبهشت»."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from scheduler.diagnostics.text import Text
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.text import persian_digits
from scheduler.releases.announced import AnnouncedSession

_LEAST_RUN = 3
_MOST_PARTS = 6

_Span = tuple[JalaliDate, JalaliDate]


def days_words(sessions: Iterable[AnnouncedSession], *, each: bool = True) -> Text:
    """Return the days of sessions; three or more in a row are «از … تا …», after «هر روز» where `each` is asked for."""
    spans = sorted({(session.first, session.last) for session in sessions})
    parts = tuple(_runs(spans))
    if len(parts) == 1 and len(spans) > 1 and each:
        run = _span_words(parts[0], None)
        return Text(f"هر روز از {run.fa}", f"every day from {run.en}")
    shown = parts[:_MOST_PARTS]
    words = [_span_words(part, following) for part, following in zip(shown, (*shown[1:], None), strict=True)]
    return _joined(words, len(parts) - len(shown))


def day_name(day: JalaliDate, *, has_month: bool = True) -> Text:
    """Return «پنجشنبه ۲۱ اردیبهشت», or «پنجشنبه ۲۱»."""
    if not has_month:
        return Text(f"{day.weekday_name} {persian_digits(day.day)}", " ".join(day.long_en.split()[:2]))
    return Text(day.short, " ".join(day.long_en.split()[:3]))


def _runs(spans: Sequence[_Span]) -> Iterator[_Span]:
    """Yield days in a row as one span; one that is several days itself stays alone."""
    breaks = [0, *(at for at, (one, other) in enumerate(pairwise(spans), 1) if not _follows(one, other)), len(spans)]
    for start, stop in pairwise(breaks):
        if stop - start < _LEAST_RUN:
            yield from spans[start:stop]
        else:
            yield spans[start][0], spans[stop - 1][1]


def _follows(one: _Span, other: _Span) -> bool:
    return one[0] == one[1] and other[0] == other[1] and other[0].ordinal == one[0].ordinal + 1


def _span_words(span: _Span, following: _Span | None) -> Text:
    """Return the words of a span; without the month where the same one follows."""
    first, last = span
    end = day_name(last, has_month=following is None or following[1].month != last.month)
    if first == last:
        return end
    start = day_name(first, has_month=first.month != last.month)
    return Text(f"{start.fa} تا {end.fa}", f"{start.en} to {end.en}")


def _joined(words: Sequence[Text], more: int) -> Text:
    persian, english = ([text.say(language) for text in words] for language in ("fa", "en"))
    if more:
        persian.append(f"{persian_digits(more)} روز دیگر")
        english.append(f"{more} more")
    if len(persian) == 1:
        return Text(persian[0], english[0])
    return Text(
        f"{'، '.join(persian[:-1])} و {persian[-1]}",
        f"{', '.join(english[:-1])} and {english[-1]}",
    )
