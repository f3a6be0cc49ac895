"""Colours that can be read on white paper, in grey too (WCAG 2.2: contrast ratio and relative luminance)."""

from __future__ import annotations

# 3 and 4.5 even on the warm paper of the pages (#faf8f3), which takes a twentieth of the contrast.
FOR_LINES, FOR_TEXT = 3.2, 4.8
_STEPS = 100


def contrast(color: str) -> float:
    """Return the contrast of a colour (`#rrggbb`) to white, from 1 to 21."""
    red, green, blue = (_linear(part) for part in _parts(color))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def darkened(color: str, least: float) -> str:
    """Return a colour as it is where its contrast to white is enough, else the first darker one of its hue that is."""
    parts = _parts(color)
    tried = ("#" + "".join(f"{part * step // _STEPS:02x}" for part in parts) for step in range(_STEPS, -1, -1))
    return next(one for one in tried if contrast(one) >= least)


def _parts(color: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(color.removeprefix("#"))
    return red, green, blue


def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)
