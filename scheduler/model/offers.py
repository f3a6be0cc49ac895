"""What a clash is offered: another time that can be written, for all days of a program that are written together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from scheduler.diagnostics.text import Text, Value
from scheduler.model.clash import Booking, Clash
from scheduler.model.free_time import FreeTimes
from scheduler.model.program import Program, Session
from scheduler.model.wording import clock_words, minute_words

_ALONE = Text("؛ «{mover}» را می‌توان {free} آغاز کرد", "; “{mover}” could start on {free}")
_EVERY = Text(
    "؛ «{mover}» را می‌توان همهٔ روزها ساعت {free} آغاز کرد", "; “{mover}” could start at {free} on all its days"
)
_PARTED = Text(
    "؛ برای جابه‌جایی همان یک روز، روزهای آن را زیر «{keys[sessions]}» جدا کنید، هر یک با {keys[key]}، {keys[date]} و {keys[time]}",
    "; to move that day alone, part its days under “{keys[sessions]}”, each with “{keys[key]}”, “{keys[date]}” and “{keys[time]}”",
)


class Offer(NamedTuple):
    """Words to add to a hint, and the facts that they need."""

    words: Text
    facts: Mapping[str, Value]

    def behind(self, hint: Text) -> Text:
        """Return a hint with the offer behind it."""
        return _joined(hint, self.words)


NO_OFFER = Offer(Text("", ""), {})


def offered(times: FreeTimes, clash: Clash) -> Offer:
    """Return a time for the later program of a clash, else for the earlier; last one for a single day of several."""
    first, second = clash.first, clash.second
    for mover, other in ((second, first), (first, second)):
        offer = _whole(times, mover, other.interval.end)
        if offer is not None:
            return offer
    free = times.start_after(second, first.interval.end)
    return NO_OFFER if free is None else _offer(_joined(_ALONE, _PARTED), second, minute_words(free))


def parted(hint: Text, program: Program, session: Session) -> Text | None:
    """Return a hint that moves a session with how to move it alone; None where it is written alone already."""
    return _joined(hint, _PARTED) if len(program.written_with(session)) > 1 else None


def _whole(times: FreeTimes, mover: Booking, after: int) -> Offer | None:
    if len(mover.program.written_with(mover.session)) == 1:
        free = times.start_after(mover, after)
        return None if free is None else _offer(_ALONE, mover, minute_words(free))
    clock = times.start_every_day(mover, after)
    return None if clock is None else _offer(_EVERY, mover, clock_words(clock))


def _offer(words: Text, mover: Booking, free: Text) -> Offer:
    return Offer(words, {"mover": mover.program.name, "free": free})


def _joined(one: Text, other: Text) -> Text:
    return Text(one.fa + other.fa, one.en + other.en)
