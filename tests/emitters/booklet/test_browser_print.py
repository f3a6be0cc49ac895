"""A browser prints the HTML booklet on A5, the head of the table on each page of a day and no row cut."""

from __future__ import annotations

import io
import re
from collections import Counter
from itertools import chain, islice
from pathlib import Path

from pypdf import PdfReader

from scheduler.emitters.booklet import booklet_sheets, edition_booklet
from scheduler.emitters.booklet.booklet import COLUMNS
from scheduler.emitters.paper import sheet_pages
from scheduler.rendering.folder import template_bytes
from tests.emitters.agendas.readings import browse, letters, pages_of
from tests.emitters.booklet.test_booklet import row_text, rows_of
from tests.factories import make_edition, make_program, make_session, make_week


def test_browser_prints_whole_rows_on_a5_under_a_repeated_head(tmp_path: Path) -> None:
    sessions = (
        make_session("1402-02-21", f"{8 + at // 6:02}:{at % 6}0-{9 + at // 6:02}:{at % 6}0") for at in range(60)
    )
    programs = (make_program(f"p{at}", f"کارگاه Q{at:03} برای بانوان روستا", one) for at, one in enumerate(sessions))
    edition = make_edition(make_week(*programs))
    files = {one.path: one.produce() for one in sheet_pages(edition, booklet_sheets(edition))}
    files |= {
        f"assets/{name}": template_bytes(f"fonts/{name}")
        for name in ("Vazirmatn-Regular.woff2", "Vazirmatn-Bold.woff2")
    }
    for path, content in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    browse(tmp_path / "print/booklet.html", "--no-pdf-header-footer", f"--print-to-pdf={tmp_path / 'print.pdf'}")
    printed = (tmp_path / "print.pdf").read_bytes()
    assert {tuple(map(round, page.mediabox[2:])) for page in PdfReader(io.BytesIO(printed)).pages} == {(420, 595)}
    pages = pages_of(printed)
    marks = [re.findall(r"Q\d{3}", page) for page in pages]
    assert [*chain(*marks)] == [f"Q{at:03}" for at in range(60)]
    rows = iter(rows_of(edition_booklet(edition)))
    wanted = [
        letters(*(COLUMNS if found else ()), *map(row_text, islice(rows, len(found)))) for found in marks
    ]  # fmt: skip
    assert [want - letters(page) for want, page in zip(wanted, pages, strict=True)] == [Counter()] * len(pages)
