"""HTML agendas show the sheet, all of it as text, and need nothing from elsewhere."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from scheduler.emitters.agendas import day_sheets
from scheduler.emitters.paper import sheet_pages
from scheduler.model.edition import Edition, agenda_path
from tests.emitters.agendas.readings import html_rows, rows_of
from tests.emitters.agendas.weeks import THURSDAY, every_row, hostile
from tests.factories import ADDRESS, make_edition

SHIRAZ = f"print/{THURSDAY}/shiraz.html"


def pages(edition: Edition) -> dict[str, str]:
    """Return every artifact as text by its path."""
    return {artifact.path: artifact.produce().decode() for artifact in sheet_pages(edition, day_sheets(edition))}


@pytest.mark.parametrize("edition", [make_edition(every_row()), hostile()], ids=["every row", "hostile"])
def test_page_holds_the_rows_of_its_sheet(edition: Edition) -> None:
    built = pages(edition)
    shown = {found: html_rows(built[agenda_path(found.day, found.county, "html")]) for found in day_sheets(edition)}
    assert list(shown.values()) == [rows_of(found.make()) for found in shown]


def test_style_is_one_file_beside_all_pages() -> None:
    built = pages(make_edition(every_row()))
    expected = ["assets/agenda.css"]
    expected += [agenda_path(found.day, found.county) for found in day_sheets(make_edition(every_row()))]
    assert list(built) == expected


def test_hostile_text_adds_no_element_and_ends_no_style() -> None:
    def tags(edition: Edition) -> set[str]:
        return set(re.findall(r"</?[a-zA-Z!][a-z0-9]*", pages(edition)[SHIRAZ]))

    assert tags(hostile()) <= tags(make_edition(every_row()))


def test_page_refers_only_to_its_own_folder_and_to_its_feed() -> None:
    built = pages(make_edition(every_row()))
    links = re.findall(r"""(?:href|src|url)\s*[=(]\s*["']([^"']+)""", built[SHIRAZ] + built["assets/agenda.css"])
    assert links == [
        "../../assets/agenda.css",
        "../../index.html",
        "shiraz.pdf",
        f"{ADDRESS}/feeds/county/shiraz.ics",
        "Vazirmatn-Regular.woff2",
        "Vazirmatn-Bold.woff2",
    ]


def test_page_links_no_pdf_and_no_feed_that_is_not_put_out() -> None:
    edition = replace(make_edition(every_row()), holds=lambda path: path.endswith(".html"))
    page = pages(edition)[SHIRAZ]
    assert re.findall(r"""href=["']([^"']+)""", page) == ["../../assets/agenda.css", "../../index.html"]
    assert "<figure" not in page


def test_struck_title_and_marks_tell_the_status() -> None:
    page = pages(make_edition(every_row()))[SHIRAZ]
    assert re.findall(r'<span class="mark">([^<]+)</span> (?:<s>)?([^<]+)', page) == [
        ("لغو شد", "نمایشگاه لغوشده"),
        ("به تعویق افتاد", "نمایشگاه بعدی"),
        ("احتمالی", re.findall("آیین بهره[^<]+", page)[0]),
    ]
    assert re.findall(r"<s>([^<]+)</s>", page) == ["نمایشگاه لغوشده"]
