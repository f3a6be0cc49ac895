"""Which characters a font can draw, read from its character map, and what stands in for the others."""

from __future__ import annotations

import struct
import unicodedata
from functools import cache

from scheduler.rendering.folder import template_bytes

FONTS = ("fonts/Vazirmatn-Regular.ttf", "fonts/Vazirmatn-Bold.ttf")
REPLACEMENT = "\ufffd"
# Bidi controls shape a line without a glyph of their own; the font has none for these.
_INVISIBLE = frozenset("\u2066\u2067\u2068\u2069\n")


def missing_characters(text: str) -> str:
    """Return the characters of a text that our fonts lack and that a reader would miss, sorted, each once."""
    return "".join(sorted({letter for letter in text if not _is_drawn(letter) and _is_visible(letter)}))


def drawable(text: str) -> str:
    """Return text that our fonts draw whole: compatibility forms spelt out, the rest as U+FFFD."""
    if _alphabet().issuperset(text):
        return text
    return "".join(letter if _is_drawn(letter) else _stand_in(letter) for letter in text)


@cache
def _alphabet() -> frozenset[str]:
    """Return every character that needs no stand-in, for a look at a whole text at once."""
    return _INVISIBLE | {chr(point) for point in covered()}


@cache
def covered() -> frozenset[int]:
    """Return the code points that every one of our fonts holds."""
    maps = [character_map(template_bytes(name)) for name in FONTS]
    return frozenset.intersection(*maps)


def character_map(font: bytes) -> frozenset[int]:
    """Return the code points of a font, from the format 4 table of its `cmap` (OpenType 1.9)."""
    (tables,) = struct.unpack_from(">H", font, 4)
    records = (struct.unpack_from(">4sIII", font, 12 + 16 * index) for index in range(tables))
    base = next(offset for tag, _, offset, _ in records if tag == b"cmap")
    (maps,) = struct.unpack_from(">H", font, base + 2)
    starts = (base + struct.unpack_from(">I", font, base + 8 + 8 * index)[0] for index in range(maps))
    return _format_4(font, next(at for at in starts if struct.unpack_from(">H", font, at)[0] == 4))


def _format_4(font: bytes, at: int) -> frozenset[int]:
    segments = struct.unpack_from(">H", font, at + 6)[0] // 2
    lasts = struct.unpack_from(f">{segments}H", font, at + 14)
    firsts = struct.unpack_from(f">{segments}H", font, at + 16 + 2 * segments)
    points = (range(first, last + 1) for first, last in zip(firsts, lasts, strict=True))
    return frozenset(point for run in points for point in run if point != 0xFFFF)


def _is_drawn(letter: str) -> bool:
    return letter in _INVISIBLE or ord(letter) in covered()


def _is_visible(letter: str) -> bool:
    return unicodedata.category(letter) not in {"Cc", "Cf", "Mn", "Me"}


def _stand_in(letter: str) -> str:
    if not _is_visible(letter):
        return ""
    spelt = unicodedata.normalize("NFKC", letter)
    return spelt if all(_is_drawn(part) for part in spelt) else REPLACEMENT
