"""QR drawings hold the modules of the code."""

from __future__ import annotations

import re

import segno

from scheduler.rendering.qr import qr_code

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
    matrix = segno.make(ADDRESS, error="m", micro=False).matrix
    dark = {(x, y) for y, row in enumerate(matrix) for x, module in enumerate(row) if module}
    assert (code.size, drawn) == (len(matrix), dark)
