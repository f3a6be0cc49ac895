"""The text of a file's bytes, and a guess at the encoding of those that are not UTF-8."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from scheduler.persian.text import fold

Encoding = Literal["utf-8", "utf-16-le", "utf-16-be", "cp1256", "unknown"]

_SAMPLE = 1 << 16
_MARKS: tuple[tuple[bytes, Encoding], ...] = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
# The high byte of a UTF-16 unit in an event file: ASCII, Arabic script, general punctuation.
_HIGH_BYTES = b"\x00\x06\x20"
_ARABIC = re.compile("[\u0621-\u0652\u067e\u0679\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06cc\u06d2]")
_PERSIAN = re.compile("[\u0621-\u06d2\u200c]+(?: [\u0621-\u06d2\u200c]+){0,3}")
_COMMON = frozenset(
    fold(
        "و از در به با تا که این برای است سال ماه روز هفته ساعت صبح ظهر عصر شب شنبه یکشنبه دوشنبه چهارشنبه پنجشنبه جمعه "
        "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند برنامه کارگاه نمایشگاه همایش اردو افتتاح "
        "خدمت جهادی پایگاه ناحیه حوزه گروه شهرستان استان مسجد سالن مرکز عنوان نوع مکان تاریخ برگزارکننده شناسه"
    ).split()
)


class Decoded(NamedTuple):
    """A text and its encoding; `wrong` is the first byte (from 0) that is no UTF-8.

    `text` is empty where the guess is not sure enough to read on; `sample` is some Persian of it as it reads then;
    `spoilt` counts the characters of a UTF-8 text that are none.
    """

    text: str
    encoding: Encoding
    wrong: int = 0
    sample: str = ""
    is_sure: bool = True
    spoilt: int = 0


def decode(data: bytes) -> Decoded:
    """Return the text of a file's bytes; of bytes that are not UTF-8 the likeliest, where one is sure."""
    wide = _wide(data) if b"\x00" in data or data[:1] in (b"\xff", b"\xfe") else None
    if wide is not None:
        return wide
    try:
        return Decoded(data.decode("utf-8-sig"), "utf-8")
    except UnicodeDecodeError as error:
        wrong = error.start + (3 if data.startswith(b"\xef\xbb\xbf") else 0)
    return _damaged(data, wrong) or _windows(data, wrong) or Decoded("", "unknown", wrong, is_sure=False)


def _wide(data: bytes) -> Decoded | None:
    """Return UTF-16 with a mark, or without one where every other byte shows it."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _unmarked(data[:_SAMPLE])
    if encoding is None:
        return None
    text = data[: len(data) & ~1].decode(encoding, "replace").removeprefix("\ufeff")
    is_sure = bool(text) and text.count("\ufffd") * 100 <= len(text)
    return Decoded(text if is_sure else "", encoding, 0, _first_persian(text) if is_sure else "", is_sure)


def _unmarked(data: bytes) -> Encoding | None:
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        high = data[first::2]
        low = data[1 - first :: 2]
        if len(high) > 1 and len(high.translate(None, _HIGH_BYTES)) * 20 < len(high) and low.count(0) * 20 < len(low):
            return "utf-16-le" if encoding == "utf-16-le" else "utf-16-be"
    return None


def _damaged(data: bytes, wrong: int) -> Decoded | None:
    """Return UTF-8 with a few spoilt characters, each of them marked."""
    text = data.decode("utf-8-sig", "replace")
    spoilt = text.count("\ufffd")
    sound = len(_ARABIC.findall(text, 0, _SAMPLE))
    if spoilt * 4 > sound:
        return None
    return Decoded(text, "utf-8", wrong, _first_persian(text), spoilt=spoilt)


def _windows(data: bytes, wrong: int) -> Decoded | None:
    """Return Windows-1256 where most of what is not ASCII becomes Arabic letters; sure where it makes known words."""
    text = data.decode("cp1256")
    beyond = re.sub(r"[\x00-\x7f\xa0\u200c\u200d\u200e\u200f«»،؛؟–—“”‘’…]", "", text[:_SAMPLE])
    letters = len(_ARABIC.findall(beyond))
    if not letters or letters * 10 < len(beyond) * 8:
        return None
    words = fold(text[:_SAMPLE]).split()
    is_sure = letters * 20 >= len(beyond) * 19 and not _COMMON.isdisjoint(words)
    return Decoded(text if is_sure else "", "cp1256", wrong, _first_persian(text), is_sure)


def _first_persian(text: str) -> str:
    """Return the first few words that show whether the guess is right; of several letters, where there are such."""
    found = re.finditer(_PERSIAN, text[:_SAMPLE])
    samples = [run[0] for run in (next(found, None) for _ in range(3)) if run]
    return max(samples, key=len, default="")[:40]
