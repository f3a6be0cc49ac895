"""The order of keys that most items of a file share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

# What the second says completes the first: nobody looks for one of them elsewhere.
_TOGETHER = (("time", "duration"), ("latitude", "longitude"))


def habit(items: Iterable[Sequence[str]], table: Sequence[str]) -> tuple[str, ...]:
    """Return the keys of `table` in the order that the items mostly have them; keys that belong together stay so.

    Of these the first stands for both, and the items decide by majority which of the two comes first.
    """
    written = [tuple(item) for item in items]
    pairs = [pair for pair in _TOGETHER if set(pair) <= set(table)]
    seconds = {second: first for first, second in pairs}
    order = list(_ranked([_alone(item, seconds) for item in written], [key for key in table if key not in seconds]))
    for first, second in pairs:
        both = [item for item in written if first in item and second in item]
        turned = sum(item.index(second) < item.index(first) for item in both)
        order.insert(order.index(first) + (2 * turned <= len(both)), second)
    return tuple(order)


def _alone(item: Sequence[str], seconds: Mapping[str, str]) -> tuple[str, ...]:
    """Return an item without the second keys; where the first is not written the second stands for it."""
    return tuple(seconds.get(key, key) for key in item if seconds.get(key) not in item)


def _ranked(items: Iterable[Sequence[str]], table: Sequence[str]) -> tuple[str, ...]:
    """Return the keys in the order that the items mostly have them.

    Pairs of keys are ranked by how many more items have them in one order than in the other (Tideman's ranked
    pairs); where neither order leads, the table's holds. Items put in this order have it for their habit.
    """
    leads: Counter[tuple[str, str]] = Counter()
    for item in items:
        for first, second in combinations(item, 2):
            leads[first, second] += 1
            leads[second, first] -= 1
    place = {key: rank for rank, key in enumerate(table)}
    ranked = sorted(combinations(table, 2), key=lambda pair: (-abs(leads[pair]), place[pair[0]], place[pair[1]]))
    below: dict[str, set[str]] = {key: set() for key in table}
    for first, second in ranked:
        upper, lower = (second, first) if leads[first, second] < 0 else (first, second)
        if upper not in below[lower]:
            _put_below(below, upper, lower)
    return tuple(sorted(table, key=lambda key: -len(below[key])))


def _put_below(below: dict[str, set[str]], upper: str, lower: str) -> None:
    added = {lower, *below[lower]}
    for key, lowers in below.items():
        if key == upper or upper in lowers:
            lowers.update(added)
