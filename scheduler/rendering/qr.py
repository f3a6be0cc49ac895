"""QR codes as a path of an SVG drawing, which both HTML and PDF can show."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import NamedTuple

import segno


class QrCode(NamedTuple):
    """The dark modules of a code as SVG path data, on a square of `size` modules without quiet zone."""

    size: int
    path: str


@cache
def qr_code(text: str) -> QrCode:
    """Return the QR code of a text (level M, ISO/IEC 18004)."""
    rows = tuple(tuple(row) for row in segno.make(text, error="m", micro=False).matrix)
    return QrCode(len(rows), "".join(piece for y, row in enumerate(rows) for piece in _bars(y, row)))


def _bars(y: int, row: tuple[int, ...]) -> Iterator[str]:
    x = 0
    for dark, run in groupby(row):
        width = len(tuple(run))
        if dark:
            yield f"M{x} {y}h{width}v1h-{width}z"
        x += width
