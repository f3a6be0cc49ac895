"""Names that never change: UUIDs, numbers and slugs, made from UIDs and ids alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from hashlib import sha256
from itertools import count
from uuid import NAMESPACE_URL, uuid5

from scheduler.model.week import Week

LARGEST = 2**31 - 1
"""Apps keep an id in a signed 32-bit integer."""

_SHORTEST_ACRONYM = 4
_FOREIGN = re.compile("[^a-z0-9]+")


@lru_cache(maxsize=1 << 14)
def guid(name: str) -> str:
    """Return the UUIDv5 (RFC 9562, 5.5) of a UID, or of another name, in the namespace of URLs."""
    return str(uuid5(NAMESPACE_URL, name))


def numbers_of(name: str) -> Iterator[int]:
    """Yield the numbers that a name may have, 1 to `LARGEST`, the one it wants first: 31 bits of SHA-256."""
    for attempt in count():
        digest = sha256(f"{name}\n{attempt}".encode() if attempt else name.encode()).digest()
        number = int.from_bytes(digest[:4]) & LARGEST
        if number:
            yield number


def numbered(names: Iterable[str], choices: Callable[[str], Iterable[int]] = numbers_of) -> Mapping[str, int]:
    """Return a number for each name, no two the same, whatever the order of `names`.

    Names that want one number are served in the order of their UUIDs; the others take their next choice. So a name
    that comes or goes moves another only where both want one number: of 600 names about one week in 12,000 has such a pair.
    """
    taken: dict[int, str] = {}
    for name in sorted(set(names), key=guid):
        number = next(choice for choice in choices(name) if choice not in taken)
        taken[number] = name
    return {name: number for number, name in taken.items()}


def acronym(week: Week) -> str:
    """Return the short name of a week: its slug in small Latin letters, digits and `_`, four characters at least."""
    found = _FOREIGN.sub("_", week.slug.lower()).strip("_")
    if len(found) >= _SHORTEST_ACRONYM:
        return found
    return "_".join(part for part in ("week", found, str(week.window.first.year)) if part)


def slug(short_name: str, number: int, name: str) -> str:
    """Return `acronym-number-number-name`; of a UID only what stands before `@` is the name.

    Editions of c3voc's XSD until 2024 allow no `_` in the acronym and a number of six digits at most, so the last four
    digits stand apart.
    """
    bare = short_name.replace("_", "").ljust(_SHORTEST_ACRONYM, "0")
    high, low = divmod(number, 10_000)
    words = _FOREIGN.sub("-", name.partition("@")[0].lower()).strip("-")
    return "-".join(part for part in (bare, str(high), f"{low:04}", words) if part)
