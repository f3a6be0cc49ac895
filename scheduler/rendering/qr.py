"""QR codes as a path of an SVG drawing, which both HTML and PDF can show."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from typing import NamedTuple

import segno


class QrCode(NamedTuple):
    """The dark modules of a code as strokes one unit wide (SVG path data), on a square of `size` without quiet zone."""

    size: int
    path: str


@cache
def qr_code(text: str) -> QrCode:
    """Return the QR code of a text (level M, ISO/IEC 18004)."""
    rows = tuple(tuple(row) for row in segno.make(text, error="m", micro=False).matrix)
    return QrCode(len(rows), "".join(f"M0 {y}.5{_strokes(row)}" for y, row in enumerate(rows)))


def _strokes(row: tuple[int, ...]) -> str:
    runs = ((dark, sum(1 for _ in run)) for dark, run in groupby(row))
    return "".join(f"h{width}" if dark else f"m{width} 0" for dark, width in runs)
