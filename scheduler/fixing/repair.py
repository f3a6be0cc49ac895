"""One repair: what is to change in one file, all of it or nothing."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from scheduler.fixing.source_file import SourceFile


class Change(NamedTuple):
    """The text that is to stand in place of `raw[start:end]`."""

    start: int
    end: int
    text: str


class Repair(NamedTuple):
    """Changes of one file that belong together; `name` is the code of the rule, or the word for the repair.

    `only_spelling` promises that every value touched stays the same word: letters, digits and quotes aside.
    `only_keys` promises that no value is touched at all.
    """

    file: str
    name: str
    changes: tuple[Change, ...]
    only_spelling: bool = False
    only_keys: bool = False

    @property
    def start(self) -> int:
        """Return where the first change begins."""
        return min(change.start for change in self.changes)


def without_overlaps(repairs: Iterable[Repair]) -> tuple[Repair, ...]:
    """Return the repairs of one file in order, without those that meet an earlier one."""
    taken: list[Change] = []
    kept: list[Repair] = []
    for repair in sorted(repairs, key=lambda repair: repair.start):
        if not any(_meets_one(change, taken) for change in repair.changes):
            kept.append(repair)
            for change in repair.changes:
                insort(taken, change)
    return tuple(kept)


def _meets_one(change: Change, taken: list[Change]) -> bool:
    """Tell whether a change meets one of those that are in order and do not meet each other."""
    at = bisect_left(taken, change)
    return any(_meet(change, other) for other in taken[max(at - 2, 0) : at + 2])


def _meet(one: Change, other: Change) -> bool:
    if one.start == one.end or other.start == other.end:
        return one.start <= other.end and other.start <= one.end
    return one.start < other.end and other.start < one.end


def in_order(repairs: Iterable[Repair]) -> tuple[Change, ...]:
    """Return the changes of repairs that do not overlap, by place."""
    return tuple(sorted(change for repair in repairs for change in repair.changes))


def changed(file: SourceFile, changes: Sequence[Change]) -> str:
    """Return the text of a file after changes that are in order and do not overlap; line ends become the file's."""
    parts: list[str] = []
    at = 0
    for change in changes:
        parts += (file.raw[at : change.start], change.text.replace("\n", file.newline))
        at = change.end
    return "".join((*parts, file.raw[at:]))


def new_places(file: SourceFile, changes: Sequence[Change]) -> tuple[tuple[int, int], ...]:
    """Return from where to where each new text stands after the changes."""
    found: list[tuple[int, int]] = []
    shift = 0
    for change in changes:
        text = change.text.replace("\n", file.newline)
        start = change.start + shift
        found.append((start, start + len(text)))
        shift += len(text) - (change.end - change.start)
    return tuple(found)
