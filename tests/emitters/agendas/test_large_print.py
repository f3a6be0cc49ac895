"""Large print holds the whole agenda in fewer columns and stays on its page."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from scheduler.emitters.agendas import day_sheets
from scheduler.emitters.paper import Printed, sheet_pages, sheet_pdfs
from scheduler.emitters.sheets.agenda_layout import LARGE_SIZES
from tests.emitters.agendas.readings import html_rows, is_white_at_margins, letters, pages_of, rows_of
from tests.emitters.agendas.weeks import THURSDAY, crowded, every_row, hostile, phoned
from tests.factories import make_edition

EDITIONS = {
    "every row": make_edition(every_row()),
    "hostile": hostile(),
    "crowded": make_edition(crowded(30)),
    "staff": phoned(),
}


def usual(name: str) -> Printed:
    """Return Thursday in Shiraz in the usual size."""
    sheets = day_sheets(EDITIONS[name])
    return next(found for found in sheets if (found.day, found.county) == (THURSDAY, "shiraz"))


@cache
def large(name: str, points: int) -> tuple[Printed, bytes]:
    """Return an agenda in large print, with its PDF."""
    found = usual(name).in_large(points)
    (artifact,) = sheet_pdfs(EDITIONS[name], [found])
    return found, artifact.produce()


@pytest.mark.parametrize("points", LARGE_SIZES)
@pytest.mark.parametrize("name", EDITIONS)
def test_every_letter_is_there_and_nothing_in_the_margins(name: str, points: int) -> None:
    found, pdf = large(name, points)
    pages = pages_of(pdf)
    assert letters(*rows_of(found.make())) - letters(*pages) == Counter()
    assert is_white_at_margins(pdf, 13) == [True] * len(pages)


def test_margins_of_what_runs_over_the_edge_would_not_be_white() -> None:
    assert is_white_at_margins(large("every row", 16)[1], 40) == [False] * 2


def test_organizer_and_people_stand_under_the_title_and_rows_are_the_same() -> None:
    for name, labels in (("every row", ["ساعت", "برنامه", "مکان"]), ("staff", ["ساعت", "برنامه", "مکان", "انجام شد"])):
        sheet, before = large(name, 16)[0].make(), usual(name).make()
        assert [column.label for column in sheet.columns] == labels
        assert [column.label for column in sheet.under] == ["برگزارکننده", "مسئولان"]
        assert [(row.id, row.time, row.title) for group in sheet.groups for row in group.rows] == [
            (row.id, row.time, row.title) for group in before.groups for row in group.rows
        ]


@pytest.mark.parametrize("name", EDITIONS)
def test_page_holds_the_same_rows_in_the_same_size(name: str) -> None:
    found = usual(name).in_large(14)
    _, page = sheet_pages(EDITIONS[name], [found])
    html = page.produce().decode()
    assert html_rows(html) == rows_of(found.make())
    assert (page.path, html.count('class="large" style="--size: 14.0pt"')) == (f"print/{THURSDAY}/14pt/shiraz.html", 1)


def test_other_sizes_are_refused() -> None:
    with pytest.raises(ValueError, match="13 points"):
        usual("every row").in_large(13).make()
