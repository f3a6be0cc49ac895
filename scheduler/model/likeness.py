"""Names and titles as they are compared: their words without honorifics and marks, and slips of one letter."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from scheduler.persian.text import fold

Words = tuple[str, ...]

_MARKS = "«»()[]{}<>.,،؛;:!؟?-–—−_/\\\"'’“”…٬*+|·&=~#"
_SEATS = {"أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و", "ئ": "ی", "ء": ""}
_PHRASES = ("سلام الله علیها", "سلام الله علیه", "علیه السلام", "علیهم السلام", "علیها السلام", "صلوات الله علیه")
_HONORIFICS = frozenset(
    {"ع", "س", "ص", "ره", "عج", "رح", "رض", "شهید", "حضرت", "حاج", "سردار", "علیهالسلام", "علیهاالسلام"}
)
SHORTEST_SLIP = 5
LONGEST_SLIP = 40
MOST_WORDS = 40
_MOST_IN_A_BLOCK = 8
_ENDINGS = frozenset("یهانم")
# Words of one letter's difference that are both right.
_BOTH_RIGHT = frozenset(
    {"احمدی", "محمدی", "محمودی", "فاطمه", "فاطمیه", "هفدهم", "هجدهم", "هفتاد", "هشتاد", "حسینی", "محسنی"}
)


class _Letters(dict[int, str]):
    """How each letter of a clean text is compared, learned as letters come: `fold` letter by letter, once each."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        bare = " " if letter.isspace() or letter in _MARKS else fold(_SEATS.get(letter, letter))
        self[code] = bare
        return bare


_LETTERS = _Letters()


@lru_cache(maxsize=8192)
def name_words(text: str) -> Words:
    """Return the words of a name: folded (the text is clean already), hamza seats bare, without marks and honorifics («شهید»، «(ع)»)."""
    bare = text.translate(_LETTERS)
    if "سلام" in bare or "صلوات" in bare:
        for phrase in _PHRASES:
            bare = bare.replace(phrase, " ")
    words = bare.split()
    kept = tuple(word for word in words if word not in _HONORIFICS)
    return kept or tuple(words)


def joined(words: Words) -> str:
    """Return words without the spaces between them: «کتاب خانه» is «کتابخانه», but 1 and 12 are not 11 and 2."""
    return "".join(f" {word} " if word.isdecimal() else word for word in words)


def slips(names: Iterable[Words]) -> Mapping[str, Words]:
    """Return, for each word that occurs once, the words it may be a slip of: one letter more, less, other or moved.

    Only words of five to forty letters; an ending more (فاطمه، پسران and پسرانه) is another word. Words are found
    by what is left of them without one letter, so the cost is linear in their letters.
    """
    counts = Counter(word for name in names for word in name)
    long = [word for word in counts if SHORTEST_SLIP <= len(word) <= LONGEST_SLIP and word.isalpha()]
    blocks: dict[str, list[str]] = defaultdict(list)
    for word in long:
        for left in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            blocks[left].append(word)
    found: dict[str, set[str]] = defaultdict(set)
    for block in blocks.values():
        for one, other in _pairs(block[:_MOST_IN_A_BLOCK]):
            if min(counts[one], counts[other]) == 1 and is_slip(one, other):
                found[one if counts[one] == 1 else other].add(other if counts[one] == 1 else one)
    return {word: tuple(sorted(near)) for word, near in found.items()}


def _pairs(block: list[str]) -> Iterator[tuple[str, str]]:
    for index, one in enumerate(block):
        for other in block[index + 1 :]:
            yield one, other


def is_slip(one: str, other: str) -> bool:
    """Tell whether two words differ by one letter that is no mere ending."""
    short, long = sorted((one, other), key=len)
    if not (short + long).isalpha() or (short in _BOTH_RIGHT and long in _BOTH_RIGHT):
        return False
    start = 0
    while start < len(short) and short[start] == long[start]:
        start += 1
    if len(short) < len(long):
        is_ending = start == len(short) and long[-1] in _ENDINGS
        return short[start:] == long[start + 1 :] and not is_ending
    swapped = short[start + 1 : start + 2] + short[start : start + 1]
    return short[start + 1 :] == long[start + 1 :] or (
        swapped == long[start : start + 2] and short[start + 2 :] == long[start + 2 :]
    )


def respelt(words: Words, near: Mapping[str, Words]) -> Iterator[Words]:
    """Yield a name of up to forty words with each of its slips put right, one at a time."""
    if len(words) > MOST_WORDS:
        return
    for index, word in enumerate(words):
        for right in near.get(word, ()):
            yield (*words[:index], right, *words[index + 1 :])
