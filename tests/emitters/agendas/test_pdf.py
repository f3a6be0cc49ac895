"""PDF agendas hold the rows of the sheet, on A4, in our fonts alone, with the same bytes each time."""

from __future__ import annotations

import io
import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from functools import cache
from itertools import chain, islice

import pytest
from pypdf import PdfReader

from scheduler.emitters.agendas import day_sheets
from scheduler.emitters.paper import Printed, missing_letters, sheet_pdfs
from scheduler.emitters.sheets.agenda import COLUMNS
from scheduler.model.edition import Edition, agenda_path
from scheduler.persian.text import persian_digits
from scheduler.protocols import Artifact
from tests.emitters.agendas.readings import bare, letters, page_letters, pages_of, rows_of, words
from tests.emitters.agendas.weeks import THURSDAY, crowded, every_row, hostile
from tests.factories import make_edition, make_program, make_week

EDITIONS = {"every row": make_edition(every_row()), "hostile": hostile(), "crowded": make_edition(crowded())}
HEAD = bare("".join(column.label for column in COLUMNS))


def artifact_of(edition: Edition, day: str = THURSDAY, county: str = "shiraz") -> Artifact:
    """Return the artifact of one agenda."""
    return {artifact.path: artifact for artifact in sheet_pdfs(edition, day_sheets(edition))}[
        agenda_path(day, county, "pdf")
    ]


@cache
def thursday(name: str) -> bytes:
    """Return the agenda of Thursday in Shiraz of one of the editions."""
    return artifact_of(EDITIONS[name]).produce()


def sheet_of(edition: Edition) -> Printed:
    """Return the sheet of Thursday in Shiraz."""
    return next(found for found in day_sheets(edition) if (found.day, found.county) == (THURSDAY, "shiraz"))


@pytest.mark.parametrize("name", ["every row", "hostile"])
def test_pdf_holds_every_letter_of_the_sheet_and_no_other(name: str) -> None:
    (page,) = pages_of(thursday(name))
    assert letters(page) == page_letters(sheet_of(EDITIONS[name]).make())


def test_pdf_holds_the_words_of_every_title_time_and_note() -> None:
    (page,) = pages_of(thursday("every row"))
    rows = [row for group in sheet_of(EDITIONS["every row"]).make().groups for row in group.rows]
    shown = words(*(part for row in rows for part in (row.title, *row.time, row.time_note, *row.notes)))
    assert [word for word in shown if word not in page and word[::-1] not in page] == []


@pytest.mark.parametrize("name", ["every row", "crowded"])
def test_every_page_is_a4_with_its_number_and_the_head_of_the_table(name: str) -> None:
    pages = pages_of(thursday(name))
    sizes = {tuple(map(round, page.mediabox[2:])) for page in PdfReader(io.BytesIO(thursday(name))).pages}
    numbers = [bare(f"صفحهٔ{persian_digits(number + 1)}از{persian_digits(len(pages))}") for number in range(len(pages))]
    assert sizes == {(595, 842)}
    assert [page.count(number) for page, number in zip(pages, numbers, strict=True)] == [1] * len(pages)
    assert [page.count(HEAD) for page in pages] == [1] * len(pages)


def test_rows_stand_in_time_order_and_none_is_cut_between_pages() -> None:
    pages = pages_of(thursday("crowded"))
    rows = iter(rows_of(sheet_of(EDITIONS["crowded"]).make()))
    phones = [re.findall(r"07100001\d{3}", page) for page in pages]
    assert [*chain(*phones)] == [f"07100001{index:03}" for index in range(60)]
    missing = [letters(*islice(rows, len(found))) - letters(page) for page, found in zip(pages, phones, strict=True)]
    assert missing == [Counter()] * len(pages)


@pytest.mark.parametrize("name", EDITIONS)
def test_only_our_two_fonts_are_embedded(name: str) -> None:
    fonts: set[str] = set()
    for page in PdfReader(io.BytesIO(thursday(name))).pages:
        fonts |= {str(font.get_object()["/BaseFont"])[8:] for font in page["/Resources"]["/Font"].values()}
    assert fonts == {"Vazirmatn-Regular", "Vazirmatn-Bold"}


def test_pdf_is_persian_tagged_titled_and_dated_by_the_edition() -> None:
    reader = PdfReader(io.BytesIO(thursday("every row")))
    root = reader.trailer["/Root"]
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("fa", True)
    assert reader.metadata is not None
    assert reader.metadata.title == "برنامهٔ روزانهٔ شهرستان شیراز، پنجشنبه ۲۱ اردیبهشت ۱۴۰۲"
    assert reader.metadata.creation_date == EDITIONS["every row"].stamp


def test_bytes_and_fingerprints_are_the_same_again_from_another_thread() -> None:
    artifact = artifact_of(make_edition(every_row()))
    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(lambda produce: produce(), [artifact.produce] * 2))
    assert [thursday("every row")] * 2 == made
    assert artifact.fingerprint == artifact_of(EDITIONS["every row"]).fingerprint


def test_fingerprint_moves_with_the_sheet_and_the_stamp_alone() -> None:
    edition = make_edition(every_row())
    before = {artifact.path: artifact.fingerprint for artifact in sheet_pdfs(edition, day_sheets(edition))}
    moved = replace(edition, week=edition.week._replace(programs=edition.week.programs[:-2]))
    after = {artifact.path: artifact.fingerprint for artifact in sheet_pdfs(moved, day_sheets(moved))}
    changed = [path for path, fingerprint in after.items() if before[path] != fingerprint]
    later = sheet_pdfs(replace(edition, stamp=edition.stamp + timedelta(minutes=1)), day_sheets(edition))
    assert changed == [agenda_path(THURSDAY, "", "pdf"), agenda_path(THURSDAY, "larestan", "pdf")]
    assert [artifact.path for artifact in later if before[artifact.path] == artifact.fingerprint] == []


def test_letters_that_our_fonts_lack_are_told_and_do_not_stop_the_pdf() -> None:
    edition = make_edition(make_week(make_program(title="جشن 🎉 ✓ ﷺ")))
    assert [(found.path, found.letters) for found in missing_letters(day_sheets(edition))] == [
        (agenda_path(THURSDAY, county, "pdf"), "✓ﷺ🎉") for county in ("", "shiraz")
    ]
    (page,) = pages_of(artifact_of(edition).produce())
    assert page.count("\ufffd") == 2


def test_word_longer_than_its_column_is_not_cut() -> None:
    word = "https://example.org/" + "abcdefghij" * 12
    (page,) = pages_of(artifact_of(make_edition(make_week(make_program(title=word)))).produce())
    assert word in page


def test_row_taller_than_a_page_runs_on() -> None:
    note = "\n".join(
        f"سطر شمارهٔ {persian_digits(number)} از یادداشتی که هیچ برگه‌ای آن را یک‌جا نمی‌گیرد" for number in range(120)
    )
    pages = pages_of(artifact_of(make_edition(make_week(make_program(note=note)))).produce())
    assert len(pages) > 1
    text = "".join(pages)
    assert [number for number in words(note) if number not in text and number[::-1] not in text] == []
