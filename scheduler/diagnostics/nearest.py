"""«Did you mean»: the known word nearest to a written one."""

from __future__ import annotations

import re
from collections.abc import Mapping

from scheduler.persian.text import fold

LIKENESS = 0.7
_MOST_OPTIONS = 5000
_MOST_TRIED = 5
_LONGEST = 200
_WORD = re.compile(r"\d+|[^\W\d_]+")


def nearest(written: str, options: Mapping[str, str]) -> str:
    """Return the value of the option whose spelling is nearest to what was written; empty where none is near."""
    return next(iter(near_words(written, options)), "")


def near_words(written: str, options: Mapping[str, str]) -> tuple[str, ...]:
    """Return the one or two words nearest to what was written, the nearest first; none where none is near.

    `options` goes from a spelling (an id, an alias, a title) to the word to propose. Persian and Arabic letters,
    digits and ZWNJ count as equal. Likeness is difflib's ratio, at least 0.7.
    """
    return tuple(dict.fromkeys(options[spelling] for spelling in _near(written, options, 3)))[:2]


def near_names(written: str, options: Mapping[str, str]) -> tuple[str, ...]:
    """Return the one or two nouns that a wrong name or id may mean, the likeliest first.

    Beside what `near_words` asks, what is left of both without the words that they share must be alike too:
    «مسجد جامع فسا» is not «مسجد جامع لار», nor school-8 school-9. An option may have words more, not words less.
    """
    near = (spelling for spelling in _near(written, options, _MOST_TRIED) if _is_like_in_words(written, spelling))
    return tuple(dict.fromkeys(options[spelling] for spelling in near))[:2]


def _near(written: str, options: Mapping[str, str], most: int) -> tuple[str, ...]:
    if len(written) > _LONGEST:
        return ()
    from difflib import get_close_matches  # noqa: PLC0415 -- costs 10 ms, needed only beside a finding

    folded = {_bare(spelling): spelling for spelling in list(options)[:_MOST_OPTIONS]}
    return tuple(folded[bare] for bare in get_close_matches(_bare(written), folded, n=most, cutoff=LIKENESS))


def _is_like_in_words(written: str, option: str) -> bool:
    from difflib import SequenceMatcher  # noqa: PLC0415 -- as above

    one, other = _WORD.findall(fold(written)), _WORD.findall(fold(option))
    left = "".join(word for word in one if word not in other)
    right = "".join(word for word in other if word not in one)
    return not left or SequenceMatcher(None, left, right).ratio() >= LIKENESS


def is_slip(written: str, meant: str) -> bool:
    """Tell whether one letter too many, too few, wrong, or swapped with the next makes the difference."""
    one, other = sorted((_bare(written), _bare(meant)), key=len)
    start = next((at for at, letter in enumerate(one) if letter != other[at]), len(one))
    left, right = one[start:], other[start:]
    if len(left) < len(right):
        return left == right[1:]
    is_swapped = len(left) > 1 and left[:2] == right[1::-1] and left[2:] == right[2:]
    return len(left) == len(right) and (is_swapped or left[1:] == right[1:])


def _bare(word: str) -> str:
    return fold(word).replace(" ", "").replace("_", "-")
