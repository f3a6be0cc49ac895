"""Week posters: every session of the window stands in its day and hour, in HTML and PDF alike, and nothing is cut."""

from __future__ import annotations

import io
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pypdf import PdfReader

from scheduler.emitters.paper import sheet_pages, sheet_pdfs
from scheduler.emitters.posters import county_posters
from scheduler.emitters.posters.poster import Entry, Poster
from scheduler.model.edition import Edition, poster_path
from scheduler.model.week import Week
from scheduler.rendering.folder import template_bytes
from tests.emitters.agendas.readings import bare, browse, letters
from tests.emitters.agendas.weeks import LONG_TITLE, THURSDAY, crowded, every_row, hostile
from tests.factories import make_edition, make_program, make_session, make_week

SIZES = {"a4": (842, 595), "a3": (1191, 842)}


def long_titles() -> Week:
    """Return a week whose programs have titles of two hundred letters at one hour of one day."""
    return make_week(
        *(make_program(f"p{index}", LONG_TITLE, make_session(THURSDAY, "09:00-10:00")) for index in range(30))
    )


EDITIONS: dict[str, Edition] = {
    "every row": make_edition(every_row()),
    "hostile": hostile(),
    "crowded": make_edition(crowded()),
    "long titles": make_edition(long_titles()),
    "nothing": make_edition(make_week()),
}


def poster_of(edition: Edition, paper: str = "a4") -> Poster:
    """Return the poster of Shiraz."""
    return next(found.make() for found in county_posters(edition) if (found.county, found.paper) == ("shiraz", paper))


def pdf_of(edition: Edition, paper: str = "a4") -> bytes:
    """Return the poster of Shiraz as PDF."""
    wanted = poster_path("shiraz", paper, "pdf")
    found = sheet_pdfs(edition, county_posters(edition))
    return next(artifact for artifact in found if artifact.path == wanted).produce()


def html_of(edition: Edition, paper: str = "a4") -> str:
    """Return the poster of Shiraz as HTML."""
    found = sheet_pages(edition, county_posters(edition))
    return next(artifact for artifact in found if artifact.path == poster_path("shiraz", paper)).produce().decode()


def entries(poster: Poster) -> list[Entry]:
    """Return every entry in the order of its page."""
    return [
        entry
        for page in poster.pages
        for entry in (
            *(band.entry for line in page.bands for band in line),
            *(entry for row in page.rows for cell in row.cells for entry in cell.entries),
        )
    ]


def shown(entry: Entry) -> str:
    """Return all that an entry shows."""
    return "".join((entry.time, entry.kind, entry.mark, entry.title, "نمونه" if entry.sample else "", entry.venue))


class _Articles(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "article":
            self.inside = True
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "article"

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.texts[-1] += data


def test_camp_runs_over_its_days_and_a_session_stands_in_its_hour() -> None:
    poster = poster_of(make_edition(every_row()), "a3")
    (page,) = poster.pages
    thursday = [day.weekday for day in page.days].index("پنجشنبه")
    camp = page.bands[0][0]
    hours = {row.label.replace("\u00a0", " "): [e.title for e in row.cells[thursday].entries] for row in page.rows}
    assert (camp.gap, camp.columns, camp.rest, camp.entry.title) == (3, 3, 0, "اردوی جهادی پزشکی")
    assert hours["ساعت ۱۰"] == ["نمایشگاه لغوشده", "نمایشگاه بعدی"]
    assert hours["ساعت ۲۲"] == ["بسته‌بندی شبانه"]


def test_daily_hours_of_most_of_a_day_are_one_band_over_their_days() -> None:
    sessions = [make_session(f"1402-02-{day}", "08:00-20:00", key=f"1402-02-{day}") for day in (18, 19, 21)]
    (page,) = poster_of(make_edition(make_week(make_program("fair", "نمایشگاه", *sessions)))).pages
    assert [[(band.gap, band.columns, band.rest) for band in line] for line in page.bands] == [[(1, 2, 0), (1, 1, 1)]]
    assert page.rows == ()


@pytest.mark.parametrize("name", ["every row", "hostile", "crowded", "long titles"])
@pytest.mark.parametrize("paper", SIZES)
def test_html_holds_the_entries_of_the_sheet(name: str, paper: str) -> None:
    parser = _Articles()
    parser.feed(html_of(EDITIONS[name], paper))
    wanted = [letters(shown(entry)) for entry in entries(poster_of(EDITIONS[name], paper))]
    ignored = letters("،،،")
    assert [letters(text) - ignored for text in parser.texts] == [each - ignored for each in wanted]


@pytest.mark.parametrize("name", EDITIONS)
@pytest.mark.parametrize("paper", SIZES)
def test_pdf_is_of_its_size_and_loses_no_letter(name: str, paper: str) -> None:
    pdf = PdfReader(io.BytesIO(pdf_of(EDITIONS[name], paper)))
    text = "".join(bare(page.extract_text()) for page in pdf.pages)
    wanted = letters(*map(shown, entries(poster_of(EDITIONS[name], paper))))
    wanted.pop("\ufffd", None)
    assert {tuple(map(round, page.mediabox[2:])) for page in pdf.pages} == {SIZES[paper]}
    assert wanted - letters(text) == Counter()


def test_empty_week_says_so() -> None:
    text = bare("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf_of(EDITIONS["nothing"]))).pages))
    assert letters(poster_of(EDITIONS["nothing"]).empty) - letters(text) == Counter()


@pytest.mark.parametrize("paper", SIZES)
def test_browser_prints_the_page_size_and_every_entry(paper: str, tmp_path: Path) -> None:
    page = tmp_path / poster_path("shiraz", paper)
    page.parent.mkdir(parents=True)
    page.write_text(html_of(EDITIONS["crowded"], paper), encoding="utf-8")
    assets = {"poster.css": "poster/poster.css"}
    assets |= {name: f"fonts/{name}" for name in ("Vazirmatn-Regular.woff2", "Vazirmatn-Bold.woff2")}
    (tmp_path / "assets").mkdir()
    for name, source in assets.items():
        (tmp_path / "assets" / name).write_bytes(template_bytes(source))
    browse(page, "--no-pdf-header-footer", f"--print-to-pdf={tmp_path / 'print.pdf'}")
    pdf = PdfReader(tmp_path / "print.pdf")
    text = "".join(bare(one.extract_text()) for one in pdf.pages)
    assert {tuple(map(round, one.mediabox[2:])) for one in pdf.pages} == {SIZES[paper]}
    assert letters(*map(shown, entries(poster_of(EDITIONS["crowded"], paper)))) - letters(text) == Counter()
