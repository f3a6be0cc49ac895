"""The words that a week itself gives to an editor: the ids that it declares, and its days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from scheduler.model.week import Week


class Word(NamedTuple):
    """What may be written, and what it stands for."""

    word: str
    title: str


Vocabulary = Mapping[str, tuple[Word, ...]]


class _Titled(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...


def vocabulary(week: Week) -> Vocabulary:
    """Return, by noun, the ids of a week in written order with their titles, and under `day` its days.

    `place` holds the counties too, as a program may name one; `subject` is whatever a waiver may speak of.
    """
    counties, places = _words(week.counties.values()), _words(week.places.values())
    organizers = tuple(Word(node.id, _lineage(week, node.id)) for node in week.organizers.values())
    people, equipment = _words(week.people.values()), _words(week.equipment.values())
    programs = _words(week.programs)
    return {
        "county": counties,
        "place": (*places, *counties),
        "organizer": organizers,
        "kind": _words(week.kinds.values()),
        "role": _words(week.roles.values()),
        "figure": _words(week.figures.values()),
        "person": people,
        "equipment": equipment,
        "program": programs,
        "subject": _once((*programs, *places, *people, *organizers, *equipment)),
        "day": tuple(Word(day.short, day.iso) for day in week.window.days()),
    }


def _words(nouns: Iterable[_Titled]) -> tuple[Word, ...]:
    return _once(Word(noun.id, noun.title) for noun in nouns if noun.id)


def _once(words: Iterable[Word]) -> tuple[Word, ...]:
    """Return each word once, with all that it stands for: an organizer and a program may bear one id."""
    found: dict[str, str] = {}
    for word in words:
        found[word.word] = f"{found[word.word]} / {word.title}" if word.word in found else word.title
    return tuple(Word(*entry) for entry in found.items())


def _lineage(week: Week, organizer: str) -> str:
    return " › ".join(reversed([node.title for node in week.lineage(organizer)]))
