"""Packs of bases: two days, contacts, the week at a glance and the changes; HTML and PDF alike, contacts for staff alone."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, replace
from typing import Any

import pytest
from pypdf import PdfReader

from scheduler.emitters.packs import pack_sheets
from scheduler.emitters.packs.pack import Pack
from scheduler.emitters.paper import Printed, sheet_pages, sheet_pdfs
from scheduler.model.edition import Edition
from scheduler.model.publicity import public
from scheduler.releases.past import Past
from tests.emitters.agendas.readings import is_white_at_margins, letters
from tests.emitters.agendas.weeks import LONG_TITLE, THURSDAY, crowded, every_row, hostile, phoned
from tests.factories import (
    make_day,
    make_edition,
    make_program,
    make_session,
    make_week,
)
from tests.releases.announcing import chain, past

DAY = make_day(THURSDAY)
ZONE = "shiraz/zone-2"
EDITIONS: dict[str, Edition] = {
    "public": make_edition(every_row()),
    "staff": phoned(),
    "hostile": replace(hostile(), is_staff=True),
    "crowded": replace(make_edition(crowded()), is_staff=True),
    "one": phoned(make_program("long", f"{LONG_TITLE} و Excel 2023", make_session(THURSDAY, "22:30-25:00"))),
    "empty": phoned(make_program("lar", "کارگاه", organizer="larestan")),
}
# Fields that no reader sees.
_UNSEEN = {"id", "size", "path", "address", "points", "key", "name", "prayer_place", "legend", "columns", "under"}


def packed(edition: Edition, organizer: str = "shiraz", past: Past | None = None) -> Printed:
    """Return the pack of Thursday as a sheet that can be printed."""
    found = pack_sheets(edition, past)
    return next(one for one in found if (one.day, one.organizer) == (DAY.iso, organizer))


def pack_of(edition: Edition, organizer: str = "shiraz", past: Past | None = None) -> Pack:
    """Return the pack of Thursday."""
    made: Pack = packed(edition, organizer, past).make()
    return made


def page_text(edition: Edition, past: Past | None = None) -> str:
    """Return the text of a pack as a page, without its tags."""
    _, page = sheet_pages(edition, [packed(edition, past=past)])
    html = page.produce().decode()
    body = html[html.index("<main>") : html.index("</main>")]
    text = re.sub(r"<[^>]+>", " ", body)
    for entity, letter in (("&lt;", "<"), ("&gt;", ">"), ("&#34;", '"'), ("&#39;", "'"), ("&amp;", "&")):
        text = text.replace(entity, letter)
    return text


def pdf_of(edition: Edition, past: Past | None = None) -> bytes:
    """Return a pack as PDF."""
    (made,) = sheet_pdfs(edition, [packed(edition, past=past)])
    return made.produce()


def pdf_text(pdf: bytes) -> str:
    """Return the text of a PDF."""
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def said(pack: Pack) -> list[str]:
    """Return every title, time, place, phone and note of a pack's rows."""

    def texts(value: Any) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            for key, part in value.items():
                if key not in _UNSEEN:
                    yield from texts(part)
        elif isinstance(value, list | tuple):
            for part in value:
                yield from texts(part)

    rows = [asdict(row) for day in pack.days for group in day.sheet.groups for row in group.rows]
    changed = [asdict(row) for section in pack.changes.sections for row in section.rows] if pack.changes else []
    contacts, days = [asdict(one) for one in pack.contacts], [asdict(day) for day in pack.glance]
    return [text for text in texts([rows, changed, contacts, days]) if text]


@pytest.mark.parametrize("name", EDITIONS)
def test_page_and_pdf_hold_every_title_time_and_phone(name: str) -> None:
    edition = EDITIONS[name]
    known = past(chain(make_week(), edition.week))
    wanted = letters(*said(pack_of(edition, past=known)))
    assert wanted - letters(page_text(edition, known)) == Counter()
    wanted.pop("\ufffd", None)
    assert wanted - letters(pdf_text(pdf_of(edition, known))) == Counter()


@pytest.mark.parametrize("name", EDITIONS)
def test_pdf_holds_no_letter_of_rows_that_the_page_does_not(name: str) -> None:
    edition = EDITIONS[name]
    pdf = pdf_of(edition)
    pages = len(PdfReader(io.BytesIO(pdf)).pages)
    pack = pack_of(edition)
    feed = pack.days[0].sheet.feed
    foot = (pack.name, pack.edition_line, *pack.legend, "صفحهٔ از", "۰۱۲۳۴۵۶۷۸۹" * 2)
    heads = [column.label for day in pack.days if day.sheet.groups for column in day.sheet.columns]
    groups = [group.heading for day in pack.days for group in day.sheet.groups]
    repeated = [*heads, *groups, *pack.glance_columns, *pack.contact_columns, *(day.date for day in pack.glance)]
    shown = letters(page_text(edition), *(foot + tuple(repeated)) * pages, feed.caption if feed else "")
    assert letters(pdf_text(pdf)) - shown == Counter()


@pytest.mark.parametrize("name", EDITIONS)
def test_nothing_is_in_the_margins(name: str) -> None:
    assert set(is_white_at_margins(pdf_of(EDITIONS[name]), 13)) == {True}


def test_pack_has_the_agendas_of_today_and_tomorrow() -> None:
    pack = pack_of(EDITIONS["public"])
    assert [(day.word, day.sheet.date) for day in pack.days] == [
        ("امروز", "پنجشنبه ۲۱ اردیبهشت ۱۴۰۲"),
        ("فردا", "جمعه ۲۲ اردیبهشت ۱۴۰۲"),
    ]
    assert [[row.id for group in day.sheet.groups for row in group.rows] for day in pack.days] == [
        ["camp", "desk", "icdl", "shokuh-khedmat", "off", "later", "long", "talk", "night"],
        ["camp"],
    ]


def test_week_at_a_glance_has_each_session_once_under_its_first_day() -> None:
    found = [
        (day.date, row.time.replace("\u00a0", " "), row.title, row.venue, row.mark)
        for day in pack_of(EDITIONS["public"]).glance
        for row in day.rows
    ]
    thursday = "پنجشنبه ۲۱ اردیبهشت"
    assert found[:3] == [
        ("چهارشنبه ۲۰ اردیبهشت", "۲۰ تا ۲۲ اردیبهشت؛ هر روز ۰۸:۰۰ تا ۱۷:۰۰", "اردوی جهادی پزشکی", "تالار حافظ", ""),
        (thursday, "تمام‌روز", "میز خدمت", "شهرستان شیراز", ""),
        (thursday, "۰۸:۳۰ تا ۱۰:۰۰", "کارگاه \u2068ICDL\u2069 و \u2068Excel\u2069 (سطح\u00a0۲)", "تالار حافظ", ""),
    ]
    assert found[4][1:] == ("۱۰:۰۰ تا ۱۲:۰۰", "نمایشگاه لغوشده", "تالار حافظ", "لغو شد")
    assert found[-2:] == [
        (thursday, "۲۲:۳۰ تا ۰۱:۰۰، بامداد فردا", "بسته‌بندی شبانه", "تالار حافظ", ""),
        ("سه‌شنبه ۱۰ مرداد", "۰۹:۰۰ تا ۱۲:۰۰", "اجلاسیه پایانی", "تالار حافظ", ""),
    ]


def test_contacts_are_the_organizer_s_own_people_and_those_of_its_programs_each_once() -> None:
    deputy = "معاون هماهنگ‌کنندهٔ سپاه فجر استان و مسئول ستاد هفته، \u2068Fars HQ\u2069"
    assert [(one.person, one.duty, one.phone) for one in pack_of(EDITIONS["staff"]).contacts] == [
        ("مدیر تالار", "ناحیه شیراز، مسئول برنامه", "\u2068۰۷۱\u00a0۳۲۲۲\u00a0۱۲۳۴\u2069"),
        ("مسئول بسیج سازندگی استان", "سخنران", "\u2068۰۷۱۰۰۰۰۰۰۰۱\u2069 - \u2068۰۹۱۷\u00a0۱۰۰\u00a0۰۰۰۲\u2069"),
        (deputy, "مسئول برنامه", "\u2068+۹۸\u00a0۹۱۷\u00a0۱۰۰\u00a0۰۰۰۳\u2069 (داخلی\u00a0۱۲)"),
    ]


def test_organizer_without_people_of_its_own_gets_those_of_the_nearest_above() -> None:
    week = EDITIONS["staff"].week
    week = week._replace(programs=(), people={key: one for key, one in week.people.items() if key != "deputy"})
    assert [one.duty for one in pack_of(replace(EDITIONS["staff"], week=week), ZONE).contacts] == ["ناحیه شیراز"]


def test_public_pack_of_the_same_week_names_no_phone() -> None:
    staff = EDITIONS["staff"]
    edition = replace(staff, week=public(staff.week), is_staff=False)
    shown = page_text(edition) + pdf_text(pdf_of(edition))
    assert pack_of(edition).contacts == ()
    assert [text for text in ("سرایدار", "۰۷۱۰۰۰۰۰۰۰۱", "۳۲۲۲", "انجام شد", "یادداشت") if text in shown] == []


def test_pack_without_staff_holds_no_contact_even_where_the_week_does() -> None:
    assert pack_of(replace(EDITIONS["staff"], is_staff=False)).contacts == ()


def test_changes_are_those_of_the_latest_release_that_touch_the_organizer() -> None:
    before = make_week(make_program("a", "نشست"), make_program("lar", "کارگاه", organizer="larestan"))
    after = make_week(
        make_program("a", "نشست", make_session(THURSDAY, "10:00-11:00")),
        make_program("lar", "کارگاه", organizer="larestan"),
    )
    edition = make_edition(after)
    sheets = [pack_of(edition, node, past(chain(before, after))).changes for node in ("shiraz", "larestan")]
    assert [
        sheet and ([row.title for part in sheet.sections for row in part.rows], sheet.empty) for sheet in sheets
    ] == [
        (["نشست"], ""),
        ([], "تغییری نیست"),
    ]


def test_what_has_no_release_has_no_changes_yet() -> None:
    assert pack_of(EDITIONS["public"]).changes is None
    assert page_text(EDITIONS["public"]).count("هنوز نسخه‌ای اعلام نشده است.") == 1


def test_every_organizer_below_the_province_has_a_pack_that_no_build_makes() -> None:
    found = list(pack_sheets(EDITIONS["public"]))
    assert {one.organizer for one in found} == {"shiraz", ZONE, "larestan"}
    assert {one.is_standard for one in found} == {False}


def test_packs_are_made_one_by_one_and_releases_read_once() -> None:
    read: list[int] = []
    made = chain(every_row(), crowded(3))
    known = past(made, lambda number: read.append(number) or made[number - 1])  # type: ignore[func-returns-value]
    waiting = list(pack_sheets(EDITIONS["public"], known))
    assert read == []
    assert [type(found.make()) for found in waiting[:2]] == [Pack, Pack]
    assert sorted(read) == [1, 2]


def test_files_lie_by_day_and_organizer_and_refer_to_the_top_of_the_folder() -> None:
    edition = EDITIONS["public"]
    pages = list(sheet_pages(edition, [packed(edition, ZONE)]))
    pdfs = list(sheet_pdfs(edition, [packed(edition, ZONE)]))
    assert [made.path for made in (*pages, *pdfs)] == [
        "assets/pack.css",
        f"print/{THURSDAY}/pack/{ZONE}.html",
        f"print/{THURSDAY}/pack/{ZONE}.pdf",
    ]
    links = re.findall(r"""(?:href|src)=["']([^"']+)""", pages[1].produce().decode())
    assert links == ["../../../../assets/pack.css", "../../../../index.html", "zone-2.pdf"]


def test_hostile_text_adds_no_element() -> None:
    def tags(edition: Edition) -> set[str]:
        _, page = sheet_pages(edition, [packed(edition)])
        return set(re.findall(r"</?[a-zA-Z!][a-z0-9]*", page.produce().decode()))

    assert tags(EDITIONS["hostile"]) <= tags(EDITIONS["staff"])


def test_bytes_are_the_same_again() -> None:
    assert pdf_of(EDITIONS["staff"]) == pdf_of(EDITIONS["staff"])
