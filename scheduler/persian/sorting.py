"""Sorting by the Persian alphabet."""

from __future__ import annotations

from scheduler.persian.text import fold

ALPHABET = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"

_HAMZA = "ءأإؤئ"

# Private-use letters in the alphabet's order come before Latin, which is moved behind them; digits and marks are
# lower than both already. Hamza and its seats are one letter after alef, as in CLDR's collation of `fa`.
_RANKS = {letter: chr(0xE000 + 2 * rank) for rank, letter in enumerate(ALPHABET)}
_SEATS = dict.fromkeys(_HAMZA, chr(ord(_RANKS["ا"]) + 1))
_LATIN = {letter: chr(0xE800 + rank) for rank, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
_KEYS = str.maketrans({**_RANKS, **_SEATS, **_LATIN})
_TIES = str.maketrans({letter: str(rank) for rank, letter in enumerate(_HAMZA)})


def sort_key(text: str) -> str:
    """Return a key that sorts `text` among others: space, digits, the 33 letters آ ا ب پ … ی, then Latin.

    Folded first, so two spellings of one name (ی/ي, ZWNJ) stand together; digits sort by their value.
    """
    folded = fold(text)
    key = folded.translate(_KEYS)
    seats = "".join(letter for letter in folded if letter in _HAMZA)
    return f"{key}\0{seats.translate(_TIES)}" if seats else key
