"""Change sheets: before and after of what the latest release changed, by county; HTML and PDF alike, public alone."""

from __future__ import annotations

import io
from collections import Counter
from html.parser import HTMLParser

import pytest
from pypdf import PdfReader

from scheduler.emitters.change_sheets import change_sheets
from scheduler.emitters.paper import sheet_pages, sheet_pdfs
from scheduler.emitters.sheets.change_sheet import FIRST_RELEASE, NO_CHANGE, ChangeSheet, Moment, Row
from scheduler.model.edition import Edition
from scheduler.model.publicity import public
from scheduler.model.week import Week
from tests.emitters.agendas.readings import bare, letters
from tests.emitters.agendas.weeks import HOSTILE, LONG_TITLE
from tests.factories import STAMP, make_program, make_week
from tests.releases.announcing import chain, past
from tests.releases.edits import Draft, written

LAR = "larestan/mosque"
BEFORE = written(
    (
        Draft("cancelled", "نمایشگاه"),
        Draft("gone", "شب شعر"),
        Draft("time"),
        Draft("place", "میز خدمت"),
        Draft("named", "کارگاه خیاطی"),
        Draft("lar", "کارگاه لار", place=LAR),
        Draft("same", "همان که بود"),
    )
)
AFTER = written(
    (
        Draft("cancelled", "نمایشگاه", status="cancelled"),
        Draft("time", days=("1402-02-20",), time="10:30-13:00"),
        Draft("place", "میز خدمت", place="shiraz/other"),
        Draft("named", "کارگاه الگوسازی"),
        Draft("lar", "کارگاه لار", place=LAR, note="کارت ملی همراه باشد."),
        Draft("same", "همان که بود"),
        Draft("new", "کارگاه Excel", ("1402-02-18", "1402-02-19")),
        Draft("secret", "نشست محرمانه", visibility="staff"),
    )
)


def long(time: str, last: str) -> Week:
    """Return a week of many long titles, and one program that is on for forty days."""
    programs = (make_program(f"p{index}", f"{index} {LONG_TITLE} {last}") for index in range(25))
    days = tuple(f"1402-0{month}-{day:02}" for month in (2, 3) for day in range(1, 21))
    return make_week(*written((Draft("daily", days=days, time=time),)).programs, *programs)


HISTORIES: dict[str, tuple[Week, ...]] = {
    "every sort": (BEFORE, AFTER),
    "first": (AFTER,),
    "same": (BEFORE, BEFORE),
    "long": (long("09:00-11:30", ""), long("10:30-13:00", "و خانواده‌ها")),
    "hostile": (make_week(), make_week(*(make_program(f"evil-{at}", text) for at, text in enumerate(HOSTILE)))),
    "hostile titles": tuple(
        make_week(*(make_program(f"evil-{at}", text) for at, text in enumerate(texts)), title=HOSTILE[1])
        for texts in (HOSTILE, HOSTILE[::-1])
    ),
}


def edition_of(name: str) -> Edition:
    """Return the edition after the last release of a history."""
    return Edition(public(HISTORIES[name][-1]), STAMP, "")


def sheet_of(name: str, county: str = "") -> ChangeSheet:
    """Return a sheet after a history."""
    made = change_sheets(edition_of(name), past(chain(*HISTORIES[name])), STAMP)
    return next(sheet.make() for sheet in made if sheet.county == county)


def files(name: str) -> dict[str, bytes]:
    """Return every file of a history's last release."""
    sheets = tuple(
        change_sheets(edition_of(name), past(chain(*HISTORIES[name], name="پس از جلسه", note="با فرمانداری")), STAMP)
    )
    made = (*sheet_pages(edition_of(name), sheets), *sheet_pdfs(edition_of(name), sheets))
    return {one.path: one.produce() for one in made}


def pdf_text(pdf: bytes) -> str:
    """Return the bare text of a PDF."""
    return "".join(bare(page.extract_text()) for page in PdfReader(io.BytesIO(pdf)).pages)


class _Main(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = self.inside or tag == "main"

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "main"

    def handle_data(self, data: str) -> None:
        self.text += data if self.inside else ""


def html_text(page: bytes) -> str:
    """Return the text of a page without its links and its foot."""
    parser = _Main()
    parser.feed(page.decode())
    return parser.text


def row_texts(row: Row) -> list[str]:
    """Return all that a row shows."""
    texts = [row.mark, row.title, row.old_title, "نمونه" if row.sample else "", *row.words]
    for moment in row.moments:
        texts += [*(piece.text for side in (moment.before, moment.after) for piece in side), moment.gone]
        texts += ["،" for side in (moment.before, moment.after) if len(side) > 1]
    return texts


def shown(sheet: ChangeSheet) -> list[str]:
    """Return all that a sheet shows above its foot, each once."""
    texts = [sheet.week, sheet.heading, "،", sheet.scope, *sheet.span, sheet.note, sheet.summary, sheet.empty]
    texts += [*(sheet.columns if sheet.sections else ()), *sheet.signature]
    for section in sheet.sections:
        texts += [section.heading, section.count, *(text for row in section.rows for text in row_texts(row))]
    return texts


def said(moment: Moment) -> tuple[str, str]:
    """Return both sides of a moment, what changed between asterisks."""
    before, after = (
        "، ".join(f"*{piece.text}*" if piece.changed else piece.text for piece in side)
        for side in (moment.before, moment.after)
    )
    return before, after or moment.gone


def test_sections_hold_each_program_once_with_before_and_after() -> None:
    found = {
        section.heading: [(row.title, *map(said, row.moments)) for row in section.rows]
        for section in sheet_of("every sort").sections
    }
    hall, day, hours = "تالار حافظ", "پنجشنبه ۲۱ اردیبهشت", "۹ تا ۱۱:۳۰"
    assert found == {
        "لغو شده": [
            ("نمایشگاه", (f"*{day}*، *{hours}*، *{hall}*", "لغو شد")),
            ("شب شعر", (f"*{day}*، *{hours}*، *{hall}*", "برداشته شد")),
        ],
        "با زمان تازه": [
            ("همایش شکوه خدمت", (f"*{day}*، *{hours}*، {hall}", f"*چهارشنبه ۲۰ اردیبهشت*، *۱۰:۳۰ تا ۱۳*، {hall}")),
        ],
        "با مکان تازه": [("میز خدمت", (f"{day}، {hours}، *{hall}*", f"{day}، {hours}، *سالن اندیشه*"))],
        "تازه": [
            (
                "کارگاه \u2068Excel\u2069",
                ("", f"*دوشنبه ۱۸ اردیبهشت*، *{hours}*، *{hall}*"),
                ("", f"*سه‌شنبه ۱۹ اردیبهشت*، *{hours}*، *{hall}*"),
            )
        ],
        "تغییرهای دیگر": [
            ("کارگاه لار", (f"{day}، {hours}، مسجد جامع لار", f"{day}، {hours}، مسجد جامع لار")),
            ("کارگاه الگوسازی", (f"{day}، {hours}، {hall}", f"{day}، {hours}، {hall}")),
        ],
    }


def test_rows_tell_in_words_what_changed_and_the_old_title() -> None:
    rows = {row.title: row for section in sheet_of("every sort").sections for row in section.rows}
    assert rows["همایش شکوه خدمت"].words == ("از پنجشنبه ۲۱ به چهارشنبه ۲۰ اردیبهشت؛ از ساعت ۹ به ۱۰:۳۰",)
    assert rows["کارگاه لار"].words == ("یادداشت افزوده شد",)
    renamed = rows["کارگاه الگوسازی"]
    assert (renamed.mark, renamed.old_title, renamed.words) == ("با عنوان تازه", "کارگاه خیاطی", ())
    assert rows["شب شعر"].mark == "برداشته شده"


def test_a_dropped_day_and_a_postponed_program_stand_under_headings_of_their_own() -> None:
    days = ("1402-02-18", "1402-02-19", "1402-02-20")
    weeks = (
        written((Draft("fair", "نمایشگاه", days), Draft("put-off", "همایش"))),
        written((Draft("fair", "نمایشگاه", days[:2]), Draft("put-off", "همایش", status="postponed"))),
    )
    sheet = next(iter(change_sheets(Edition(public(weeks[-1]), STAMP, ""), past(chain(*weeks)), STAMP))).make()
    found = {
        section.heading: [(row.title, row.words, *map(said, row.moments)) for row in section.rows]
        for section in sheet.sections
    }
    assert found == {
        "به تعویق افتاده": [("همایش", (), ("*پنجشنبه ۲۱ اردیبهشت*، *۹ تا ۱۱:۳۰*، *تالار حافظ*", "به تعویق افتاد"))],
        "با روز لغوشده": [
            (
                "نمایشگاه",
                ("روز چهارشنبه ۲۰ اردیبهشت برگزار نمی‌شود",),
                ("*چهارشنبه ۲۰ اردیبهشت*، *۹ تا ۱۱:۳۰*، *تالار حافظ*", "برگزار نمی‌شود"),
            )
        ],
    }


def test_sheet_names_both_releases() -> None:
    assert sheet_of("every sort").span == (
        "از نسخهٔ ۱، ۱۱ اردیبهشت ۱۴۰۲، ساعت ۱۰:۰۰",
        "تا نسخهٔ ۲، ۱۱ اردیبهشت ۱۴۰۲، ساعت ۱۱:۰۰",
    )


def test_county_holds_its_programs_alone() -> None:
    sheet = sheet_of("every sort", "larestan")
    assert (sheet.scope, sheet.summary) == ("شهرستان لارستان", "۱ برنامه: ۱ با تغییر دیگر.")
    assert [row.title for section in sheet.sections for row in section.rows] == ["کارگاه لار"]


@pytest.mark.parametrize(
    ("name", "county", "empty"),
    [
        ("every sort", "larestan", ""),
        ("same", "", NO_CHANGE),
        ("same", "larestan", NO_CHANGE),
        ("long", "larestan", NO_CHANGE),
        ("first", "", FIRST_RELEASE),
        ("first", "larestan", FIRST_RELEASE),
    ],
)
def test_sheet_without_rows_says_why(name: str, county: str, empty: str) -> None:
    sheet = sheet_of(name, county)
    assert (sheet.empty, bool(sheet.sections)) == (empty, not empty)


def test_there_is_a_sheet_of_the_province_and_of_each_county_in_both_forms() -> None:
    assert list(files("every sort")) == [
        "assets/change_sheet.css",
        *(f"print/changes/{name}.html" for name in ("province", "shiraz", "larestan")),
        *(f"print/changes/{name}.pdf" for name in ("province", "shiraz", "larestan")),
    ]


@pytest.mark.parametrize("name", HISTORIES)
def test_html_holds_what_the_sheet_says_and_pdf_loses_no_letter_of_it(name: str) -> None:
    made = files(name)
    for county in ("", "shiraz", "larestan"):
        sheets = change_sheets(
            edition_of(name), past(chain(*HISTORIES[name], name="پس از جلسه", note="با فرمانداری")), STAMP
        )
        sheet = next(one.make() for one in sheets if one.county == county)
        wanted = letters(*shown(sheet))
        path = f"print/changes/{county or 'province'}"
        assert letters(html_text(made[f"{path}.html"])) == wanted
        wanted.pop("\ufffd", None)
        assert wanted - letters(pdf_text(made[f"{path}.pdf"])) == Counter()


def test_pdf_of_one_page_holds_all_that_html_does_and_its_foot() -> None:
    made, sheet = files("every sort"), sheet_of("every sort", "larestan")
    foot = (*sheet.legend, sheet.name, "صفحهٔ ۱ از ۱", sheet.edition_line, " «پس از جلسه»")
    html = html_text(made["print/changes/larestan.html"])
    assert letters(html, *foot) - letters(pdf_text(made["print/changes/larestan.pdf"])) == Counter()


def test_nothing_of_staff_programs_is_on_any_sheet() -> None:
    public_again = written((Draft("secret", "نشست محرمانه", visibility="staff"),))
    for weeks in ((BEFORE, AFTER), (AFTER, BEFORE), (public_again, AFTER)):
        for sheet in change_sheets(Edition(public(weeks[-1]), STAMP, ""), past(chain(*weeks)), STAMP):
            assert "محرمانه" not in "".join(shown(sheet.make()))


def test_releases_are_read_only_when_a_sheet_is_made() -> None:
    read: list[int] = []
    made = chain(BEFORE, AFTER)
    known = past(made, lambda number: read.append(number) or made[number - 1])  # type: ignore[func-returns-value]
    sheets = tuple(change_sheets(edition_of("every sort"), known, STAMP))
    edition = edition_of("every sort")
    artifacts = (*sheet_pages(edition, sheets), *sheet_pdfs(edition, sheets))
    assert (read, len({one.fingerprint for one in artifacts})) == ([], 7)
    for one in artifacts:
        one.produce()
    assert sorted(read) == [1, 2]
