"""Every kind of sheet, normal, empty and overfull: the text of its PDF, and what a browser prints of its page.

`GOLDEN=1 python -m pytest tests/emitters/every_sheet` writes the golden texts anew. Readers of PDF turn Persian words
around, each in the same way every time.
"""

from __future__ import annotations

import io
import os
import re
from collections import Counter
from pathlib import Path

import pytest
from pypdf import PdfReader

from scheduler.emitters.page_files import page_files
from scheduler.emitters.paper import sheet_pages, sheet_pdfs
from scheduler.sheets import KINDS
from tests.emitters.agendas.readings import browse, is_white_at_margins
from tests.emitters.every_sheet.editions import NAMES, edition, sheets

GOLDEN = Path(__file__).parent / "golden"
ALL = [kind.name for kind in KINDS]
MADE = [(kind, name) for name in NAMES for kind in sheets(name)]
_MARK = re.compile(r"Q\d{3}")


def pdf_of(name: str, kind: str) -> bytes:
    """Return a sheet as PDF."""
    return next(sheet_pdfs(edition(name), [sheets(name)[kind]])).produce()


def texts(pdf: bytes) -> list[str]:
    """Return the text of each page, blanks at the ends of lines left out."""
    return ["\n".join(map(str.strip, page.extract_text().splitlines())) for page in PdfReader(io.BytesIO(pdf)).pages]


def sizes(pdf: bytes) -> set[tuple[int, ...]]:
    """Return the sizes of the pages, in points."""
    return {tuple(map(round, page.mediabox[2:])) for page in PdfReader(io.BytesIO(pdf)).pages}


@pytest.mark.parametrize(("kind", "name"), MADE)
def test_text_of_each_page_is_the_golden_one(kind: str, name: str) -> None:
    text = "\n\f\n".join(texts(pdf_of(name, kind))) + "\n"
    file = GOLDEN / f"{kind}-{name}.txt"
    if os.environ.get("GOLDEN") == "1":
        GOLDEN.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    assert text == file.read_text("utf-8")


def test_every_kind_is_here_and_no_golden_text_is_left_over() -> None:
    assert sorted(file.name for file in GOLDEN.iterdir()) == sorted(f"{kind}-{name}.txt" for kind, name in MADE)
    assert {kind for kind, name in MADE if name == "overfull"} == set(ALL)


@pytest.mark.parametrize("kind", ALL)
def test_nothing_stands_in_the_margins_of_an_overfull_sheet(kind: str) -> None:
    white = is_white_at_margins(pdf_of("overfull", kind), 7)
    assert white == [True] * len(white)


@pytest.mark.parametrize("kind", ALL)
def test_browser_prints_the_same_programs_on_paper_of_the_same_size(kind: str, tmp_path: Path) -> None:
    sheet, put_out = sheets("overfull")[kind], edition("overfull")
    for made in (*sheet_pages(put_out, [sheet]), *page_files(put_out)):
        (tmp_path / made.path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / made.path).write_bytes(made.produce())
    printed = tmp_path / "print.pdf"
    browse(tmp_path / sheet.path("html"), "--no-pdf-header-footer", f"--print-to-pdf={printed}")
    pdf = pdf_of("overfull", kind)
    shown, expected = (Counter(_MARK.findall(" ".join(texts(content)))) for content in (printed.read_bytes(), pdf))
    assert (sizes(printed.read_bytes()), shown) == (sizes(pdf), expected)
