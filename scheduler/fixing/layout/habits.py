"""The order of keys that most items of a file share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations


def habit(items: Iterable[Sequence[str]], table: Sequence[str]) -> tuple[str, ...]:
    """Return the keys of `table` in the order that the items mostly have them.

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
