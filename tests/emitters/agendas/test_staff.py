"""On the agenda for staff there is a box to tick, room to sign and write, and whom to call."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import asdict, replace

from scheduler.emitters.agendas import day_sheets
from scheduler.emitters.paper import Printed, sheet_pages, sheet_pdfs
from scheduler.model.edition import Edition
from scheduler.model.publicity import public
from tests.emitters.agendas.readings import html_rows, letters, page_letters, pages_of, rows_of
from tests.emitters.agendas.weeks import THURSDAY, phoned
from tests.factories import make_program, make_session

CANCELLED = make_program("off", "نمایشگاه لغوشده", make_session(THURSDAY), status="cancelled")
FEW = phoned(make_program("a", "نشست"), CANCELLED)


def found(edition: Edition) -> Printed:
    """Return Thursday in Shiraz."""
    return next(one for one in day_sheets(edition) if (one.day, one.county) == (THURSDAY, "shiraz"))


def page(edition: Edition) -> str:
    """Return the page of Thursday in Shiraz."""
    return [*sheet_pages(edition, [found(edition)])][1].produce().decode()


def test_people_have_phones_each_left_to_right() -> None:
    rows = [row for group in found(FEW).make().groups for row in group.rows]
    assert [duty.phone for duty in rows[0].people] == [
        "\u2068۰۷۱۰۰۰۰۰۰۰۱\u2069 - \u2068۰۹۱۷\u00a0۱۰۰\u00a0۰۰۰۲\u2069",
        "\u2068۰۷۱\u00a0۳۲۲۲\u00a0۱۲۳۴\u2069",
        "\u2068+۹۸\u00a0۹۱۷\u00a0۱۰۰\u00a0۰۰۰۳\u2069 (داخلی\u00a0۱۲)",
    ]
    assert rows[0].notes == (
        "تماس: \u2068۰۷۱۰۰۰۰۹۹۹۹\u2069 سرایدار", "برای کارکنان: کلید نزد سرایدار است.", "در پشتی بسته است.",
    )  # fmt: skip


def test_html_and_pdf_hold_every_row_with_its_phones() -> None:
    sheet = found(FEW)
    (pdf,) = sheet_pdfs(FEW, [sheet])
    assert html_rows(page(FEW)) == rows_of(sheet.make())
    assert letters(*pages_of(pdf.produce())) == page_letters(sheet.make())


def test_long_day_holds_every_row_on_its_pages() -> None:
    edition = phoned()
    (pdf,) = sheet_pdfs(edition, [found(edition)])
    assert letters(*rows_of(found(edition).make())) - letters(*pages_of(pdf.produce())) == Counter()


def test_what_takes_place_has_a_box_and_lines_are_left_for_notes() -> None:
    shown = page(FEW)
    assert re.findall(r'class="(?:box|signature)"', shown) == ['class="box"', 'class="signature"']
    assert (shown.count("یادداشت"), shown.count("<span></span>")) == (1, 6)
    assert [column.label for column in found(FEW).make().columns] == [
        "ساعت", "برنامه", "مکان", "مسئولان", "انجام شد",
    ]  # fmt: skip


def test_public_sheet_of_the_same_week_has_none_of_it() -> None:
    open_to_all = replace(FEW, week=public(FEW.week), is_staff=False)
    shown = page(open_to_all)
    hidden = ("انجام شد", "یادداشت", "سرایدار", "۰۷۱۰۰۰۰۰۰۰۱", "۳۲۲۲", 'class="box"', 'class="phone"')
    assert [text for text in hidden if text in shown] == []
    assert "۰۷۱۰۰۰۰۰۰۰۱" not in json.dumps(asdict(found(open_to_all).make()), ensure_ascii=False)
