"""Persian text: folding for comparison, cleaning for print, digits, and isolation of left-to-right runs."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

ZWNJ = "\u200c"
PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹"
ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
ASCII_DIGITS = "0123456789"

_BIDI = (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_MARKS = (
    *range(0x610, 0x61B),
    *range(0x64B, 0x660),
    0x670,
    *range(0x6D6, 0x6DD),
    *range(0x6DF, 0x6E5),
    0x6E7,
    0x6E8,
    *range(0x6EA, 0x6EE),
)
_LETTERS: dict[str, str] = {"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ۂ": "ه"}

_TO_ASCII = str.maketrans(PERSIAN_DIGITS + ARABIC_DIGITS, ASCII_DIGITS * 2)
_TO_PERSIAN = str.maketrans(ASCII_DIGITS + ARABIC_DIGITS, PERSIAN_DIGITS * 2)
# str.split() takes these control characters for spaces; a text that holds one must not pass for a clean one.
_FALSE_SPACES = dict.fromkeys((0x1C, 0x1D, 0x1E, 0x1F, 0x85), "\ufffd")
_FOLD: dict[int, int | str | None] = {
    **dict.fromkeys((0x640, 0x200C, 0x200D, 0xFEFF, *_BIDI, *_MARKS)),
    **{ord(letter): same for letter, same in _LETTERS.items()},
    **_TO_ASCII,
    **_FALSE_SPACES,
}
_LINE_SPACES = dict.fromkeys(map(ord, "\t\n\x0b\x0c\r\x85\u2028\u2029"), " ")
_UNSEEN = (
    *range(0x20), *range(0x7F, 0xA0), 0xAD, 0x180E, 0x200B, 0xFEFF, *_BIDI, *range(0x2060, 0x2066),
    *range(0x206A, 0x2070), *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080),
)  # fmt: skip
_LONG = 400
_HIDDEN = frozenset(chr(code) for code in _UNSEEN if code not in (9, 10, 13))
_CLEAN: dict[int, str | None] = {**dict.fromkeys(_UNSEEN), **_LINE_SPACES}


def fold(text: str) -> str:
    """Return `text` as it is compared, searched and parsed; what was written stays the caller's.

    NFC; ي ى→ی, ك→ک, ة→ه; Persian and Arabic-Indic digits→ASCII; tatweel, vowel marks, bidi controls, BOM and
    ZWNJ removed; runs of white space→one space; stripped; Latin letters lower. Idempotent. Digits of other
    scripts stay, so that no parser takes them.
    """
    if text.isascii():
        return " ".join(text.translate(_FALSE_SPACES).split()).lower()
    bare = _composed(text).translate(_FOLD).casefold()
    return " ".join(_composed(bare).split())


def ascii_digits(text: str) -> str:
    """Return `text` with Persian and Arabic-Indic digits as ASCII ones."""
    return text.translate(_TO_ASCII)


def persian_digits(value: str | int) -> str:
    """Return `value` with its digits as Persian ones (۰–۹)."""
    return str(value).translate(_TO_PERSIAN)


def clean(text: str) -> str:
    """Return `text` as it is printed, on one line: NFC, no controls, no runs of white space; ZWNJ kept."""
    seen = text if _is_plain(text) else text.translate(_CLEAN)
    return " ".join(_composed(seen).split())


def _composed(text: str) -> str:
    """Return `text` in NFC; a heap of marks without end would take quadratic time, so that a long text goes by pieces."""
    if len(text) <= _LONG:
        return unicodedata.normalize("NFC", text)
    pieces = re.findall(rf"(?s).{{1,{_LONG}}}(?=\s|$)|.{{1,{_LONG}}}", text)
    return "".join(unicodedata.normalize("NFC", piece) for piece in pieces)


def clean_block(text: str) -> str:
    """Return a text of several lines cleaned line by line; empty lines are dropped, line breaks are one newline."""
    lines = (clean(line) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def has_hidden_controls(text: str) -> bool:
    """Tell whether `text` holds a character nobody sees: C0, C1, bidi and other format controls but ZWNJ and ZWJ.

    Tab, line feed and carriage return count as seen: they are white space.
    """
    return not (_is_plain(text) or _HIDDEN.isdisjoint(text))


def _is_plain(text: str) -> bool:
    """Tell in one quick look that every character shows, or is ZWNJ."""
    return text.replace(ZWNJ, "").isprintable()


def isolate(text: str) -> str:
    """Return `text` with its phones, codes, URLs, e-mails and Latin runs in U+2068…U+2069, so that none is reordered.

    The spaces inside a phone become U+00A0. What is isolated already stays: isolating twice changes nothing.
    """
    return _runs().sub(_isolated, text)


_DIGIT = "[0-9۰-۹٠-٩]"
_LATIN = "[A-Za-zÀ-ÖØ-öø-ɏ]"


@cache
def _runs() -> re.Pattern[str]:
    word = "[A-Za-zÀ-ÖØ-öø-ɏ0-9۰-۹]+"
    return re.compile(
        "(?P<done>[\u2066-\u2068][^\u2069]*\u2069)"
        r"|(?P<link>[A-Za-z][A-Za-z0-9+.-]*:(?://)?[^\s\u0600-\u06ff\u2066-\u2069«»<>]*[A-Za-z0-9/_=&#-])"
        r"|(?P<mail>[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)"
        rf"|(?P<phone>(?<![0-9۰-۹٠-٩:/.,٬٫-])(?:\+[ \u00a0]?{_DIGIT}|\(?[0۰٠])"
        rf"(?:{_DIGIT}|[ \u00a0()-]+(?={_DIGIT}))*\)?)"
        rf"|(?P<group>(?<![0-9۰-۹٠-٩:/.,٬٫-]){_DIGIT}+(?:-{_DIGIT}+)+)"
        rf"|(?P<latin>(?:[0-9۰-۹]+[-_./]?)?{_LATIN}(?:{word}|['’_/.:#&+@ -]+(?={word}))*[+#]*)"
    )


def _isolated(run: re.Match[str]) -> str:
    text = run[0]
    if run["done"]:
        return text
    if run["phone"] or run["group"]:
        count = sum(letter.isdigit() for letter in text)
        if count > _PHONE_DIGITS[1] and " - " in text:
            return " - ".join(map(isolate, text.split(" - ")))
        if not _PHONE_DIGITS[0] <= count <= _PHONE_DIGITS[1]:
            return text
        text = text.replace(" ", "\u00a0")
    return f"\u2068{text}\u2069"


# The shortest local number and the longest of ITU-T E.164 with its prefix.
_PHONE_DIGITS = (7, 17)
