"""The booklet: days, indexes and their page numbers; HTML and PDF alike."""

from __future__ import annotations

import io
from collections import Counter
from functools import cache
from html.parser import HTMLParser

import pytest
from pypdf import PdfReader

from scheduler.emitters.booklet import booklet_sheets, edition_booklet
from scheduler.emitters.booklet.booklet import Booklet, Row
from scheduler.emitters.paper import sheet_pages, sheet_pdfs
from scheduler.emitters.week_charts import COUNTED
from scheduler.model.edition import Edition
from scheduler.persian.text import persian_digits
from scheduler.protocols import Artifact
from tests.emitters.agendas.readings import bare, letters, pages_of
from tests.emitters.booklet.weeks import EDITIONS
from tests.factories import make_edition, make_program, make_session, make_week


def booklet_pdfs(edition: Edition) -> tuple[Artifact, ...]:
    """Return the booklet as PDF, page by page and for folding."""
    return tuple(sheet_pdfs(edition, booklet_sheets(edition)))


def booklet_of(name: str) -> Booklet:
    """Return the booklet of an edition."""
    return edition_booklet(EDITIONS[name])


@cache
def pdf_of(name: str) -> bytes:
    """Return its PDF."""
    return booklet_pdfs(EDITIONS[name])[0].produce()


def page_of(name: str) -> str:
    """Return its HTML."""
    return (
        {one.path: one for one in sheet_pages(EDITIONS[name], booklet_sheets(EDITIONS[name]))}["print/booklet.html"]
        .produce()
        .decode()
    )


def rows_of(booklet: Booklet) -> list[Row]:
    """Return all rows in order."""
    return [row for day in booklet.days for group in day.groups for row in group.rows]


def row_text(row: Row) -> str:
    """Return all that a row shows, bare, in the order of its columns."""
    texts = [*row.time, row.time_note, row.mark, row.title, row.organizer, "نمونه" if row.sample else ""]
    return bare("".join((*texts, row.venue, row.county)))


def outline_of(name: str) -> list[tuple[str, int]]:
    """Return the bookmarks of the PDF with their pages, those below the title."""
    reader = PdfReader(io.BytesIO(pdf_of(name)))
    (below,) = [item for item in reader.outline if isinstance(item, list)]
    plain = [item for item in below if not isinstance(item, list)]
    return [(str(item.title), (reader.get_destination_page_number(item) or 0) + 1) for item in plain]


class _Rows(HTMLParser):
    """Gathers the text of the table rows that carry an id, and every link and id."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: dict[str, str] = {}
        self.links: list[str] = []
        self.ids: Counter[str] = Counter()
        self.inside = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids[found.get("id") or ""] += 1
        self.links += [found["href"] or ""] if "href" in found else []
        if tag == "tr":
            self.inside = found.get("id") or ""

    def handle_endtag(self, tag: str) -> None:
        self.inside = "" if tag == "tr" else self.inside

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.rows[self.inside] = self.rows.get(self.inside, "") + data


@pytest.mark.parametrize("name", EDITIONS)
def test_html_holds_the_rows_of_the_booklet_in_order_and_no_other(name: str) -> None:
    page = _Rows(page_of(name))
    wanted = {f"r-{row.number}": row_text(row) for row in rows_of(booklet_of(name))}
    assert {key: bare(text) for key, text in page.rows.items()} == wanted
    assert list(page.rows) == list(wanted)


@pytest.mark.parametrize("name", EDITIONS)
def test_pdf_loses_no_letter_of_rows_headings_and_indexes(name: str) -> None:
    booklet = booklet_of(name)
    texts = [booklet.title, booklet.dates, booklet.province, booklet.count, booklet.contents, booklet.overview]
    texts += [*map(row_text, rows_of(booklet)), *booklet.notes, booklet.empty]
    texts += [text for day in booklet.days for text in (day.title, day.count, *day.notes)]
    texts += [group.heading for day in booklet.days for group in day.groups]
    for index in booklet.indexes:
        texts += [index.heading, *(section.heading for section in index.sections)]
        texts += [text for section in index.sections for entry in section.entries for text in (entry.title, entry.note)]
    wanted = letters(*texts)
    wanted.pop("\ufffd", None)
    assert wanted - letters(*pages_of(pdf_of(name))) == Counter()


@pytest.mark.parametrize("name", EDITIONS)
def test_contents_and_bookmarks_name_each_part_with_its_page(name: str) -> None:
    booklet, pages = booklet_of(name), pages_of(pdf_of(name))
    parts = [booklet.overview, *(day.title for day in booklet.days), *(index.heading for index in booklet.indexes)]
    found = outline_of(name)
    assert [title for title, _ in found] == parts
    assert [letters(title) - letters(pages[page - 1]) for title, page in found] == [Counter()] * len(parts)
    lines = letters(*(f"{title}{persian_digits(page)}" for title, page in found))
    assert lines - letters(pages[1]) == Counter()


@pytest.mark.parametrize("name", ["every row", "crowded", "long"])
def test_index_tells_the_pages_on_which_its_rows_stand(name: str) -> None:
    booklet, pages = booklet_of(name), [letters(page) for page in pages_of(pdf_of(name))]
    starts = dict(outline_of(name))
    page_of_row = {
        row.number: _page_with(row, pages, starts[day.title])
        for day in booklet.days
        for group in day.groups
        for row in group.rows
    }
    entries = [entry for index in booklet.indexes for section in index.sections for entry in section.entries]
    told: Counter[str] = Counter()
    for entry in entries:
        numbers = sorted({page_of_row[row] for row in entry.rows})
        told += letters(f"{entry.title}:{'،'.join(map(persian_digits, numbers))}")
    shown = sum(pages[starts[booklet.indexes[0].heading] - 1 :], Counter[str]())
    assert told - shown == Counter()


def _page_with(row: Row, pages: list[Counter[str]], start: int) -> int:
    """Return the first page from `start` on that has all letters of a row's title and time."""
    wanted = letters(row.title[:60], *row.time)
    return next(number for number in range(start, len(pages) + 1) if wanted - pages[number - 1] == Counter())


@pytest.mark.parametrize("name", EDITIONS)
def test_every_page_is_a5_with_its_number_and_the_release(name: str) -> None:
    reader = PdfReader(io.BytesIO(pdf_of(name)))
    pages = pages_of(pdf_of(name))
    assert {tuple(map(round, page.mediabox[2:])) for page in reader.pages} == {(420, 595)}
    foots = [letters(f"صفحهٔ {persian_digits(number)} از {persian_digits(len(pages))}", booklet_of(name).edition_line)
             for number in range(1, len(pages) + 1)]  # fmt: skip
    assert [foot - letters(page) for foot, page in zip(foots, pages, strict=True)] == [Counter()] * len(pages)


def test_pdf_is_persian_tagged_and_titled_in_our_fonts_alone() -> None:
    reader = PdfReader(io.BytesIO(pdf_of("every row")))
    root = reader.trailer["/Root"]
    fonts = {
        str(font.get_object()["/BaseFont"])[8:]
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("fa", True)
    assert reader.metadata is not None
    assert reader.metadata.title == "دفترچهٔ برنامه‌ها، هفته بسیج سازندگی فارس"
    assert fonts == {"Vazirmatn-Regular", "Vazirmatn-Bold"}


@pytest.mark.parametrize("name", ["every row", "hostile"])
def test_two_makings_give_the_same_bytes(name: str) -> None:
    again = booklet_pdfs(EDITIONS[name])
    assert again[0].produce() == pdf_of(name)
    assert [one.fingerprint for one in again] == [one.fingerprint for one in booklet_pdfs(EDITIONS[name])]


@pytest.mark.parametrize("name", EDITIONS)
def test_links_of_contents_and_indexes_lead_to_one_place_each(name: str) -> None:
    page = _Rows(page_of(name))
    inner = [link[1:] for link in page.links if link.startswith("#")]
    assert [link for link in inner if page.ids[link] != 1] == []


def test_day_holds_running_items_first_then_the_rest_by_time_and_a_night_stays_with_its_start() -> None:
    (thursday,) = [day for day in booklet_of("every row").days if day.anchor == "d-1402-02-21"]
    groups = [(group.heading, [row.title for row in group.rows]) for group in thursday.groups]
    assert groups[0] == ("تمام‌روز و چندروزه", ["اردوی جهادی پزشکی", "میز خدمت"])
    assert groups[-1] == ("شب", ["گفتمان جهادی", "بسته‌بندی شبانه"])


def test_program_without_a_time_stands_behind_the_days() -> None:
    last = booklet_of("every row").days[-1]
    assert (last.title, [row.title for group in last.groups for row in group.rows]) == (
        "زمان این برنامه‌ها هنوز تعیین نشده است",
        ["برنامهٔ بی‌زمان"],
    )


def test_places_stand_by_county_and_organizers_by_district() -> None:
    places, organizers = (
        {section.heading: [entry.title for entry in section.entries] for section in index.sections}
        for index in booklet_of("every row").indexes
    )
    assert places == {
        "شهرستان شیراز": ["تالار حافظ", "در سطح شهرستان"],
        "شهرستان لارستان": ["مسجد جامع لار"],
    }
    assert organizers == {
        "ناحیه شیراز": ["حوزه\u00a0۲ شهید کریمی", "ناحیه شیراز"],
        "ناحیه لارستان": ["ناحیه لارستان"],
    }


def test_short_days_share_a_page_and_long_ones_begin_one() -> None:
    programs = [make_program(f"p{at}", "کارگاه", make_session("1402-02-19", "09:00-10:00")) for at in range(8)]
    booklet = edition_booklet(make_edition(make_week(*programs, make_program())))
    assert [day.breaks for day in booklet.days] == [True, False, True, True, False, False]


def test_empty_week_says_so() -> None:
    booklet = booklet_of("empty")
    assert (booklet.empty, booklet.notes, booklet.facts, booklet.charts, booklet.indexes) == (
        "هنوز برنامه‌ای اعلام نشده است.", (COUNTED,), (), (), (),
    )  # fmt: skip
