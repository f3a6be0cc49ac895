"""Nouns that were probably entered twice: one name in two spellings, in one county or under one organizer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from scheduler.model.likeness import Words, joined, name_words, respelt, slips
from scheduler.model.week import Week
from scheduler.source.span import Span


class Noun(Protocol):
    """What has an id, a title and a place where it was written."""

    @property
    def id(self) -> str:
        """Return its id."""

    @property
    def title(self) -> str:
        """Return its name."""

    @property
    def span(self) -> Span:
        """Return where it was written."""


class Namesakes(NamedTuple):
    """Two nouns of one name: the one to keep, and the one that is probably the same."""

    first: Noun
    second: Noun


class _Entry(NamedTuple):
    """A noun with the words of its name; `scope` is where its name should be one of a kind."""

    scope: tuple[str, str]
    noun: Noun
    words: Words


def same_names(week: Week) -> Iterator[Namesakes]:
    """Yield nouns whose names differ in nothing but writing: letters, spaces, marks, honorifics."""
    first: dict[tuple[tuple[str, str], str], Noun] = {}
    for entry in _entries(week):
        key = (entry.scope, joined(entry.words))
        known = first.setdefault(key, entry.noun)
        if known is not entry.noun:
            yield Namesakes(known, entry.noun)


def near_names(week: Week) -> Iterator[Namesakes]:
    """Yield nouns whose names differ by one letter of one word that stands nowhere else in the week's names."""
    entries = tuple(_entries(week))
    near = slips(entry.words for entry in entries)
    if not near:
        return
    by_words = {(entry.scope, entry.words): entry.noun for entry in entries}
    told: set[str] = set()
    for entry in entries:
        for words in respelt(entry.words, near):
            right = by_words.get((entry.scope, words))
            if right is not None and right.id not in told:
                told.add(entry.noun.id)
                yield Namesakes(right, entry.noun)
                break


def _entries(week: Week) -> Iterator[_Entry]:
    for place in week.places.values():
        yield _Entry(("place", place.county), place, name_words(place.title))
    for node in week.organizers.values():
        yield _Entry(("organizer", node.parent), node, name_words(node.title))
    for person in week.people.values():
        home = week.organizers.get(person.organizer)
        yield _Entry(("person", home.county if home else ""), person, name_words(person.title))
