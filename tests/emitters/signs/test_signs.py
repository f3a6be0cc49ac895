"""Door signs: a page for each day of a place, its programs large, its other days small; HTML and PDF alike."""

from __future__ import annotations

import io
from collections import Counter
from html.parser import HTMLParser

import pytest
from pypdf import PdfReader

from scheduler.emitters.paper import sheet_pages, sheet_pdfs
from scheduler.emitters.signs import place_signs
from scheduler.emitters.signs.sign import Sign
from scheduler.model.edition import Edition, sign_path
from tests.emitters.agendas.readings import bare, letters
from tests.emitters.agendas.weeks import LONG_TITLE, THURSDAY, crowded, every_row, hostile
from tests.factories import make_edition, make_program, make_session, make_week

HALL = "shiraz/hafez-hall"
EDITIONS: dict[str, tuple[Edition, str]] = {
    "every row": (make_edition(every_row()), HALL),
    "hostile": (hostile(), "shiraz/evil"),
    "crowded": (make_edition(crowded()), HALL),
    "long": (make_edition(make_week(*(make_program(f"p{index}", LONG_TITLE) for index in range(12)))), HALL),
}


def sign_of(name: str) -> Sign:
    """Return the sign of the place of one of the editions."""
    edition, place = EDITIONS[name]
    return next(found.make() for found in place_signs(edition) if found.place == place)


def pages_of(name: str) -> list[str]:
    """Return the bare text of each page of that sign's PDF."""
    edition, place = EDITIONS[name]
    made = next(a for a in sheet_pdfs(edition, place_signs(edition)) if a.path == sign_path(place, "pdf"))
    return [bare(page.extract_text()) for page in PdfReader(io.BytesIO(made.produce())).pages]


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.skipped = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.skipped = tag in {"style", "title"}

    def handle_endtag(self, tag: str) -> None:
        self.skipped = False

    def handle_data(self, data: str) -> None:
        self.text += "" if self.skipped else data


def shown(sign: Sign) -> Counter[str]:
    """Return the letters of all that a sign shows on its pages."""
    texts: list[str] = []
    for day in sign.days:
        texts += [sign.place, sign.address, day.weekday, day.date, day.holiday]
        items = (*day.items, *(item for brief in day.week for item in brief.items))
        texts += [part for item in items for part in (item.time, item.time_note, item.mark, item.title)]
        texts += [part for item in day.items for part in (item.kind, item.organizer)]
        texts += [brief.date for brief in day.week]
    return letters(*texts)


def test_place_has_a_page_for_each_of_its_days_and_the_others_in_small() -> None:
    week = make_week(
        make_program("a", "همایش", make_session(THURSDAY, "09:00-10:00")),
        make_program("b", "کارگاه", make_session("1402-02-18", "09:00-10:00", key="x"), make_session(THURSDAY, "16:00-17:00", key="y")),
    )  # fmt: skip
    (found,) = place_signs(make_edition(week))
    sign = found.make()
    days = [(day.weekday, [item.title for item in day.items], [brief.date for brief in day.week]) for day in sign.days]
    assert found.place == HALL
    assert days == [
        ("دوشنبه", ["کارگاه"], ["پنجشنبه ۲۱ اردیبهشت"]),
        ("پنجشنبه", ["همایش", "کارگاه"], ["دوشنبه ۱۸ اردیبهشت"]),
    ]


@pytest.mark.parametrize(("count", "size"), [(1, "huge"), (2, "huge"), (3, "large"), (5, "large"), (6, "plain")])
def test_type_is_as_large_as_the_day_allows(count: int, size: str) -> None:
    week = make_week(*(make_program(f"p{index}", "همایش شکوه خدمت") for index in range(count)))
    (found,) = place_signs(make_edition(week))
    assert [day.size for day in found.make().days] == [size]


@pytest.mark.parametrize("name", EDITIONS)
def test_pdf_loses_no_letter_and_each_page_names_the_place(name: str) -> None:
    pages = pages_of(name)
    wanted = shown(sign_of(name))
    wanted.pop("\ufffd", None)
    assert wanted - letters(*pages) == Counter()
    assert [letters(sign_of(name).place) - letters(page) for page in pages] == [Counter()] * len(pages)


@pytest.mark.parametrize("name", EDITIONS)
def test_html_loses_no_letter(name: str) -> None:
    edition, place = EDITIONS[name]
    made = next(a for a in sheet_pages(edition, place_signs(edition)) if a.path == sign_path(place))
    parser = _Text()
    parser.feed(made.produce().decode())
    assert shown(sign_of(name)) - letters(parser.text) == Counter()
