"""Pages laid two by two for folding, opening from the right."""

from __future__ import annotations

import io
import re
from collections import Counter

import pytest
from pypdf import PdfReader

from scheduler.emitters.booklet import booklet_sheets, edition_booklet
from scheduler.emitters.paper import sheet_pdfs
from scheduler.rendering.folding import folded, sides
from tests.emitters.agendas.readings import first_picture, letters, pages_of
from tests.emitters.booklet.weeks import EDITIONS


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        (1, [(1, 0), (0, 0)]),
        (4, [(1, 4), (3, 2)]),
        (6, [(1, 0), (0, 2), (3, 6), (5, 4)]),
        (8, [(1, 8), (7, 2), (3, 6), (5, 4)]),
    ],
)
def test_cover_is_left_of_the_fold_and_its_inside_right(pages: int, expected: list[tuple[int, int]]) -> None:
    assert list(sides(pages)) == expected


@pytest.mark.parametrize("pages", range(1, 80))
def test_each_page_stands_once_and_sides_make_whole_sheets(pages: int) -> None:
    laid = [number for side in sides(pages) for number in side]
    assert sorted(number for number in laid if number) == list(range(1, pages + 1))
    assert (len(laid) % 4, laid.count(0)) == (0, -pages % 4)


def test_opened_pages_follow_each_other_from_right_to_left() -> None:
    laid = list(sides(16))
    backs = laid[1::2]
    # Of a spread the right page is on the back of one sheet, the left one on the front of the sheet in it.
    spreads = [(right, front[0]) for (_, right), front in zip(backs, laid[2::2], strict=False)]
    assert spreads == [(2, 3), (4, 5), (6, 7)]
    assert (backs[-1][1], backs[-1][0]) == (8, 9)


def test_folded_booklet_holds_every_page_on_a4_and_the_same_bytes_again() -> None:
    edition = EDITIONS["crowded"]
    pages, two_up = sheet_pdfs(edition, booklet_sheets(edition))
    made = two_up.produce()
    single, reader = pages_of(pages.produce()), PdfReader(io.BytesIO(made))
    assert {tuple(map(round, page.mediabox[2:])) for page in reader.pages} == {(842, 595)}
    shown = [
        letters(*(single[number - 1] for number in side if number)) - letters(page)
        for side, page in zip(sides(len(single)), pages_of(made), strict=True)
    ]
    assert shown == [Counter()] * len(reader.pages)
    assert tuple(sheet_pdfs(edition, booklet_sheets(edition)))[1].produce() == made
    assert reader.metadata is not None
    assert reader.metadata.title == edition_booklet(edition).name


def test_the_cover_stands_left_of_the_fold_and_a_blank_last_page_right() -> None:
    edition = EDITIONS["hostile"]  # five pages: the eighth, beside the cover, is blank
    _, two_up = sheet_pdfs(edition, booklet_sheets(edition))
    width, height, pixels = first_picture(two_up.produce())
    rows = [pixels[row * width : (row + 1) * width] for row in range(height)]
    halves = ([row[: width // 2] for row in rows], [row[width // 2 :] for row in rows])
    assert [{*b"".join(half)} == {255} for half in halves] == [False, True]


def test_pages_of_both_forms_are_made_once() -> None:
    edition = EDITIONS["one program"]
    pages, _ = sheet_pdfs(edition, booklet_sheets(edition))
    assert pages.produce() is pages.produce()


def test_number_of_pages_is_read_from_what_the_engine_tells() -> None:
    edition = EDITIONS["every row"]
    pdf = next(sheet_pdfs(edition, booklet_sheets(edition))).produce()
    told = re.findall(rb"NPages>(\d+)<", pdf)
    assert told == [str(len(PdfReader(io.BytesIO(pdf)).pages)).encode()]
    with pytest.raises(ValueError, match="how many pages"):
        folded(b"%PDF-1.7", "", 0)
