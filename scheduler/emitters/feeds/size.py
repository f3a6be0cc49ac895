"""اندازهٔ خوراک‌ها.

برخی برنامه‌های تقویم خوراک بزرگ را بی‌خبر کوتاه می‌کنند: گوگل از حدود یک مگابایت به بالا رویدادها را کنار
می‌گذارد. خوراکی که به ۹۰۰ کیلوبایت یا ۱۰۰۰ رویداد برسد این هشدار را می‌گیرد، با نام خوراک‌های کوچک‌تری که همان
برنامه‌ها را دارند. خوراک بزرگ همچنان ساخته می‌شود؛ به کارکنان و مردم نشانی خوراک‌های کوچک‌تر را بدهید.
---
The size of feeds.

Some calendar apps cut a large feed short without a word: Google drops events past about one megabyte. A feed
that reaches 900 kB or 1,000 events gets this warning, with the narrower feeds that hold the same programs.
The large feed is still built; give out the addresses of the narrower ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.edition import Scope, feed_path
from scheduler.model.nouns import County, Kind, Organizer, Place
from scheduler.model.week import Week
from scheduler.source.span import Span

OCTETS_LIMIT = 900_000
EVENTS_LIMIT = 1_000

FD01 = Rule(
    code="FD01",
    name="feed-of-a-size-every-client-reads",
    severity=Severity.WARNING,
    message=Text(
        "خوراک {path} با عنوان «{title}» بزرگ است: {events} رویداد، {kilobytes} کیلوبایت.",
        "The feed {path} («{title}») is large: {events} events, {kilobytes} kB.",
    ),
    hint=Text(
        "گوگل از حدود یک مگابایت رویدادها را کنار می‌گذارد؛ نشانی این‌ها را بدهید: {narrower}.",
        "Google drops events past about one megabyte; give out these instead: {narrower}.",
    ),
    page=manual(__doc__),
)

_NO_NARROWER = Text(
    "گوگل از حدود یک مگابایت رویدادها را کنار می‌گذارد و خوراک‌های دیگر هم بزرگ‌اند؛ هفته را بخش کنید.",
    "Google drops events past about one megabyte, and the other feeds are large too; split the week.",
)
_FAMILIES: Mapping[Scope, Text] = {
    "day": Text("خوراک هر روز", "the feed of each day"),
    "county": Text("خوراک هر شهرستان", "the feed of each county"),
    "kind": Text("خوراک هر نوع برنامه", "the feed of each kind"),
    "organizer": Text("خوراک برگزارکننده‌های پایین‌تر", "the feeds of the organizers below"),
}


class FeedSize(NamedTuple):
    """How large a feed came out; `key` is the id of its noun, `alarms` says that it is the twin with alarms."""

    scope: Scope
    key: str
    title: str
    events: int
    octets: int
    alarms: bool = False

    @property
    def is_large(self) -> bool:
        """Tell whether some clients would lose events of it."""
        return self.octets >= OCTETS_LIMIT or self.events >= EVENTS_LIMIT


def oversized(week: Week, sizes: Iterable[FeedSize]) -> tuple[Diagnostic, ...]:
    """Return a warning for each feed of 900 kB or 1,000 events, in the given order.

    The twin with alarms of a feed that is large itself goes without saying.
    """
    known = tuple(sizes)
    large = tuple(size for size in known if size.is_large)
    told = {(size.scope, size.key) for size in large if not size.alarms}
    return tuple(_finding(week, size, known) for size in large if not (size.alarms and (size.scope, size.key) in told))


def _finding(week: Week, large: FeedSize, known: tuple[FeedSize, ...]) -> Diagnostic:
    families = tuple(words for scope, words in _FAMILIES.items() if scope != large.scope and _is_narrow(scope, known))
    return FD01.at(
        _span(week, large),
        hint=None if families else _NO_NARROWER,
        path=feed_path(large.scope, large.key, alarms=large.alarms),
        title=large.title,
        events=large.events,
        kilobytes=large.octets // 1000,
        narrower=Text("، ".join(words.fa for words in families), ", ".join(words.en for words in families)),
    )


def _is_narrow(scope: Scope, known: tuple[FeedSize, ...]) -> bool:
    """Tell whether a family's feeds are small; organizers hold those below them, so one small one will do."""
    family = tuple(size.is_large for size in known if size.scope == scope and size.events)
    return not all(family) if scope == "organizer" else bool(family) and not any(family)


def _span(week: Week, size: FeedSize) -> Span:
    nouns: Mapping[str, Mapping[str, County | Organizer | Place | Kind]] = {
        "county": week.counties,
        "organizer": week.organizers,
        "place": week.places,
        "kind": week.kinds,
    }
    noun = nouns.get(size.scope, {}).get(size.key)
    return noun.span if noun else week.span
