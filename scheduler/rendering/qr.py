"""QR codes for HTML and PDF: as a path of an SVG drawing, or as bits that a script draws."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from itertools import groupby
from typing import NamedTuple

import segno

_Rows = tuple[tuple[int, ...], ...]

# Every reader takes every mask; to score all eight takes seven eighths of the time and picked no better ones:
# docs/decisions/0023-mask-of-qr-codes.md.
_MASK = 3


class QrCode(NamedTuple):
    """The dark modules of a code as strokes one unit wide (SVG path data), on a square of `size` without quiet zone."""

    size: int
    path: str


@cache
def qr_code(text: str) -> QrCode:
    """Return the QR code of a text (level M, ISO/IEC 18004)."""
    rows = _rows(text)
    return QrCode(len(rows), "".join(f"M0 {y}.5{_strokes(row)}" for y, row in enumerate(rows)))


def qr_bits(text: str) -> str:
    """Return the QR code of a text as its size, a space, and its modules row by row, dark ones 1, in base64.

    It has an eighth of the length of the drawing.
    """
    rows = _rows(text)
    bits = "".join(str(int(dark)) for row in rows for dark in row)
    whole = bits + "0" * (-len(bits) % 8)
    return f"{len(rows)} {b64encode(int(whole, 2).to_bytes(len(whole) // 8)).decode()}"


@cache
def _rows(text: str) -> _Rows:
    return tuple(tuple(row) for row in segno.make(text, error="m", micro=False, mask=_MASK).matrix)


def _strokes(row: tuple[int, ...]) -> str:
    runs = ((dark, sum(1 for _ in run)) for dark, run in groupby(row))
    return "".join(f"h{width}" if dark else f"m{width} 0" for dark, width in runs)
