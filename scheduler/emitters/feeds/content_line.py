"""Content lines of RFC 5545: text that cannot leave its line, folded between graphemes.

A line is cut only where a reader may see a boundary (UAX 29), and not beside a space or behind a backslash if
there is another place: some readers trim lines or undo escapes before they unfold. A cluster longer than a
line is cut between its characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import category, combining

CRLF = b"\r\n"
LINE_OCTETS = 75
_PIECE_OCTETS = LINE_OCTETS - 1  # a continuation spends one on its leading space
_LINE_END = re.compile("\r\n|[\r\n\u0085\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
# UAX 29 by single characters: Prepend, leading jamo and ZWJ hold on to what follows; Extend (marks apart) and
# trailing jamo to what stands before. A virama holds the next consonant. Flags are pairs of letters.
_HOLDS_NEXT = re.compile(
    "[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u1100-\u115f\u200d\ua960-\ua97c\U000110bd"
    "\U000110cd\U000111c2\U000111c3\U0001193f\U00011941\U00011a3a\U00011a84-\U00011a89\U00011d46]"
)
_HOLDS_LAST = re.compile(
    "[\u0e33\u0eb3\u1160-\u11ff\u200c\u200d\ud7b0-\ud7fb\uff9e\uff9f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
)
_HALF_A_FLAG = re.compile("(?<![\U0001f1e6-\U0001f1ff])(?:[\U0001f1e6-\U0001f1ff]{2})*[\U0001f1e6-\U0001f1ff]$")
_VIRAMA = 9
_NEVER_LAST = " \\\u200c\u2066\u2067\u2068"
_NEVER_FIRST = " \u2069"
# The same law for cuts between letters of ASCII and the Arabic block alone, in a third of the time.
_EASY = re.compile(
    rb"(?s).{40,74}"
    rb"(?=[!-~]|\xd8[\x80-\x8f\x9b-\xbf]|\xd9[\x80-\x8a\xa0-\xaf\xb1-\xbf]|\xda|\xdb[\x80-\x95\xb0-\xbf])"
    rb"(?:(?<=[!-\[\]-~])|(?<=\xd8[\x86-\xbf])|(?<=[\xd9\xda][\x80-\xbf])|(?<=\xdb[\x80-\x95\xb0-\xbf]))"
)


def escaped(text: str) -> str:
    """Return text as a TEXT value (RFC 5545, 3.3.11); of control characters only line ends stay, as `\\n`."""
    value = _plain(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return value.replace("\n", "\\n")


def quoted(text: str) -> str:
    """Return text as a quoted parameter value; it can hold no line end and no double quote, which turns ”."""
    return f'"{_plain(text).replace(chr(10), " ").replace(chr(34), "”")}"'


def content_line(name: str, value: str) -> bytes:
    """Return one folded line with its CRLF; `name` may carry parameters, both are ready for the line."""
    octets = f"{name}:{value}".encode()
    if len(octets) <= LINE_OCTETS:
        return octets + CRLF
    return b"\r\n ".join(_pieces(octets)) + CRLF


def _plain(text: str) -> str:
    if not _CONTROL.search(text):
        return text
    return _CONTROL.sub("", _LINE_END.sub("\n", text))


def _pieces(octets: bytes) -> Iterator[bytes]:
    start = 0
    while len(octets) - start > _PIECE_OCTETS:
        easy = _EASY.match(octets, start)
        end = easy.end() if easy else _cut(octets, start, start + _PIECE_OCTETS)
        yield octets[start:end]
        start = end
    yield octets[start:]


def _cut(octets: bytes, start: int, end: int) -> int:
    furthest = _character_start(octets, end)
    for is_allowed in (_is_calm, _is_boundary):
        position = furthest
        while position > start:
            if is_allowed(octets[start:position].decode(), _character_at(octets, position)):
                return position
            position = _character_start(octets, position - 1)
    return furthest


def _character_start(octets: bytes, position: int) -> int:
    while octets[position] & 0xC0 == 0x80:
        position -= 1
    return position


def _character_at(octets: bytes, position: int) -> str:
    return octets[position : position + 4].decode(errors="ignore")[0]


def _is_calm(before: str, after: str) -> bool:
    """Tell whether no reader can stumble: not beside a space, in an escape, or between an isolate and its text."""
    return before[-1] not in _NEVER_LAST and after not in _NEVER_FIRST and _is_boundary(before, after)


def _is_boundary(before: str, after: str) -> bool:
    return not (
        category(after)[0] == "M"
        or _HOLDS_LAST.match(after)
        or _HOLDS_NEXT.match(before[-1])
        or combining(before[-1]) == _VIRAMA
        or (_HALF_A_FLAG.search(before) and "\U0001f1e6" <= after <= "\U0001f1ff")
    )
