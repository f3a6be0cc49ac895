"""A browser prints the HTML agenda on A4, with the head of the table on each page and no row cut."""

from __future__ import annotations

import io
import re
from collections import Counter
from itertools import chain, islice
from pathlib import Path

from pypdf import PdfReader

from scheduler.emitters.agendas import day_sheets
from scheduler.emitters.paper import sheet_pages
from scheduler.emitters.sheets.agenda import COLUMNS
from scheduler.rendering.folder import template_bytes
from tests.emitters.agendas.readings import bare, browse, letters, pages_of, rows_of
from tests.emitters.agendas.weeks import THURSDAY, crowded
from tests.factories import make_edition


def test_browser_prints_the_rows_on_a4_under_a_repeated_head(tmp_path: Path) -> None:
    edition = make_edition(crowded())
    wanted = {"assets/agenda.css", f"print/{THURSDAY}/shiraz.html"}
    files = {
        artifact.path: artifact.produce()
        for artifact in sheet_pages(edition, day_sheets(edition))
        if artifact.path in wanted
    }
    fonts = {
        f"assets/{name}": template_bytes(f"fonts/{name}")
        for name in ("Vazirmatn-Regular.woff2", "Vazirmatn-Bold.woff2")
    }
    for path, content in (files | fonts).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    browse(
        tmp_path / f"print/{THURSDAY}/shiraz.html", "--no-pdf-header-footer", f"--print-to-pdf={tmp_path / 'print.pdf'}"
    )
    printed = (tmp_path / "print.pdf").read_bytes()
    assert {tuple(map(round, page.mediabox[2:])) for page in PdfReader(io.BytesIO(printed)).pages} == {(595, 842)}
    pages = pages_of(printed)
    assert [letters(*(column.label for column in COLUMNS)) - letters(page) for page in pages] == [Counter()] * len(
        pages
    )
    assert_rows(
        pages,
        rows_of(
            next(found.make() for found in day_sheets(edition) if (found.day, found.county) == (THURSDAY, "shiraz"))
        ),
    )


def assert_rows(pages: list[str], rows: list[str]) -> None:
    """Assert that each page holds the next rows whole; a Latin mark in each tells which."""
    phones = [re.findall(r"07100001\d{3}", page) for page in pages]
    assert len([*chain(*phones)]) == len(rows)
    left = iter(rows)
    missing = [
        letters(*islice(left, len(found))) - letters(bare(page)) for page, found in zip(pages, phones, strict=True)
    ]
    assert missing == [Counter()] * len(pages)
