"""What was announced and is held no more stays in feeds until its day is over: a phone must not lose it unseen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from scheduler.emitters.feeds.component import Event, components
from scheduler.emitters.feeds.vocabulary import vocabulary
from scheduler.model.edition import Edition
from scheduler.model.week import Week, joined_by


def shown_week(edition: Edition) -> Week:
    """Return the week whose listings feeds show: its programs, and what is gone of it as cancelled ones."""
    return joined_by(edition.week, edition.gone) if edition.gone else edition.week


def tombstones(edition: Edition) -> Iterator[tuple[str, Event]]:
    """Yield UID and event of what is gone, in the words in which it was announced."""
    told = edition.gone_told
    if told is not None:
        words, then = vocabulary(told), replace(edition, week=told)
        for program in told.programs:
            yield from components(then, program, words)
