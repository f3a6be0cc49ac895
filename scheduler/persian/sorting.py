"""Sorting by the Persian alphabet."""

from __future__ import annotations

from scheduler.persian.text import fold

ALPHABET = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"

# Private-use letters in the alphabet's order come before Latin, which is moved behind them; digits and marks are
# lower than both already. Hamza and its seats follow alef, as in CLDR's collation of `fa`.
_RANKS = {letter: chr(0xE000 + 4 * rank) for rank, letter in enumerate(ALPHABET)}
_HAMZA = {letter: f"{_RANKS['ا']}{chr(1 + rank)}" for rank, letter in enumerate("ءأإؤئ")}
_LATIN = {letter: chr(0xE800 + rank) for rank, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
_KEYS = str.maketrans({**_RANKS, **_HAMZA, **_LATIN})


def sort_key(text: str) -> str:
    """Return a key that sorts `text` among others: space, digits, the 33 letters آ ا ب پ … ی, then Latin.

    Folded first, so two spellings of one name (ی/ي, ZWNJ) stand together; digits sort by their value.
    """
    return fold(text).translate(_KEYS)
