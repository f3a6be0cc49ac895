"""«Did you mean»: the known word nearest to a written one."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.persian.text import fold

LIKENESS = 0.7
_MOST_OPTIONS = 5000
_LONGEST = 200


def nearest(written: str, options: Mapping[str, str]) -> str:
    """Return the value of the option whose spelling is nearest to what was written; empty where none is near."""
    return next(iter(near_words(written, options)), "")


def near_words(written: str, options: Mapping[str, str]) -> tuple[str, ...]:
    """Return the one or two words nearest to what was written, the nearest first; none where none is near.

    `options` goes from a spelling (an id, an alias, a title) to the word to propose. Persian and Arabic letters,
    digits and ZWNJ count as equal. Likeness is difflib's ratio, at least 0.7.
    """
    if len(written) > _LONGEST:
        return ()
    from difflib import get_close_matches  # noqa: PLC0415 -- costs 10 ms, needed only beside a finding

    folded = {_bare(spelling): word for spelling, word in list(options.items())[:_MOST_OPTIONS]}
    near = get_close_matches(_bare(written), folded, n=3, cutoff=LIKENESS)
    return tuple(dict.fromkeys(folded[spelling] for spelling in near))[:2]


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
