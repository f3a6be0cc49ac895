"""Pages of a PDF laid two by two for folding: saddle stitch, bound on the right as Persian is read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from scheduler.rendering.folder import template_bytes

TEMPLATE = "paper/folded.typ"
# The engine packs the tree of pages but writes their number into the metadata as plain text (XMP, 8.3).
_PAGES = re.compile(rb"<xmpTPg:NPages>([0-9]+)</xmpTPg:NPages>")


def folded(pdf: bytes, name: str, stamp: int) -> bytes:
    """Return A4 landscape sides with two pages (A5) of a PDF of ours, to print on both sides, turned at the short edge.

    It is no PDF/A and no PDF/UA, and without tags and bookmarks: the engine can't carry those of a page over. It is
    for the printer; the pages themselves are for reading.
    """
    found = _PAGES.search(pdf)
    if found is None:
        raise ValueError("the PDF does not tell how many pages it has")
    sheet = json.dumps({"name": name, "sides": tuple(sides(int(found[1])))})
    with (
        TemporaryDirectory() as folder
    ):  # the engine takes no picture from memory but as a list of numbers, a byte each
        Path(folder, "pages.pdf").write_bytes(pdf)
        compiler = typst.Compiler(
            template_bytes(TEMPLATE), folder, ignore_system_fonts=True, sys_inputs={"sheet": sheet}
        )
        made = compiler.compile(format="pdf", timestamp=stamp)
    if not isinstance(made, bytes):
        raise TypeError(f"typst gave {type(made).__name__}, not one PDF")
    return made


def sides(pages: int) -> Iterator[tuple[int, int]]:
    """Yield the pages of each side of paper, left and right, front and back in turn; 0 is a blank page at the end."""
    whole = -(-pages // 4) * 4

    def number(page: int) -> int:
        return page if page <= pages else 0

    for first in range(1, whole // 2, 2):
        yield number(first), number(whole + 1 - first)
        yield number(whole - first), number(first + 1)
