"""«Did you mean»: the known word nearest to a written one."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.persian.text import fold

LIKENESS = 0.7
_MOST_OPTIONS = 5000
_LONGEST = 200


def nearest(written: str, options: Mapping[str, str]) -> str:
    """Return the value of the option whose spelling is nearest to what was written; empty where none is near.

    `options` goes from a spelling (an id, an alias, a title) to the word to propose. Persian and Arabic letters,
    digits and ZWNJ count as equal. Likeness is difflib's ratio, at least 0.7.
    """
    if len(written) > _LONGEST:
        return ""
    from difflib import get_close_matches  # noqa: PLC0415 -- costs 10 ms, needed only beside a finding

    folded = {_bare(spelling): word for spelling, word in list(options.items())[:_MOST_OPTIONS]}
    near = get_close_matches(_bare(written), folded, n=1, cutoff=LIKENESS)
    return folded[near[0]] if near else ""


def _bare(word: str) -> str:
    return fold(word).replace(" ", "").replace("_", "-")
