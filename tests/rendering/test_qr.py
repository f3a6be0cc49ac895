"""QR drawings hold the modules of the code."""

from __future__ import annotations

import re
from base64 import b64decode

import segno

from scheduler.rendering.qr import qr_bits, qr_code

ADDRESS = "https://basij-fars.example/1402/feeds/county/shiraz.ics"


def test_drawing_has_every_dark_module_and_no_other() -> None:
    code = qr_code(ADDRESS)
    drawn = set()
    for line in code.path.split("M")[1:]:
        start, *steps = re.split(r"(?=[hm])", line)
        x, y = int(start.split()[0]), int(float(start.split()[1]))
        for step in steps:
            width = int(re.findall(r"\d+", step)[0])
            drawn |= {(x + at, y) for at in range(width)} if step[0] == "h" else set()
            x += width
    matrix = segno.make(ADDRESS, error="m", micro=False, mask=3).matrix
    dark = {(x, y) for y, row in enumerate(matrix) for x, module in enumerate(row) if module}
    assert (code.size, drawn) == (len(matrix), dark)


def test_bits_are_the_modules_row_by_row() -> None:
    size, _, coded = qr_bits(ADDRESS).partition(" ")
    matrix = segno.make(ADDRESS, error="m", micro=False, mask=3).matrix
    modules = [int(module) for row in matrix for module in row]
    bits = [byte >> shift & 1 for byte in b64decode(coded) for shift in range(7, -1, -1)]
    assert (int(size), bits[: len(modules)], set(bits[len(modules) :])) == (len(matrix), modules, {0})
