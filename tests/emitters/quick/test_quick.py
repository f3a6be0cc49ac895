"""Quick references: what, when, where on one or two pages; HTML and PDF alike."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser

import pytest
from pypdf import PdfReader

from scheduler.emitters import paper
from scheduler.emitters.paper import sheet_pages, sheet_pdfs
from scheduler.emitters.quick import quick_sheets
from scheduler.emitters.quick.fitting import MOST_PAGES, SETTINGS, SMALLEST, pages, setting_of
from scheduler.emitters.quick.headlines import headline_programs
from scheduler.emitters.quick.quick import Line, Quick, Section, Setting
from scheduler.model.edition import Edition, quick_path
from scheduler.model.week import Week
from scheduler.persian.text import persian_digits
from tests.emitters.agendas.readings import bare, letters, pages_of
from tests.emitters.agendas.weeks import LONG_TITLE
from tests.emitters.booklet.weeks import EDITIONS
from tests.factories import make_edition, make_program, make_session, make_week

COUNTIES = ("", "shiraz", "larestan")


def large() -> Week:
    """Return a week of 300 programs, one in ten of them a conference, one the province's."""
    kinds = ("conference", *("workshop",) * 9)
    programs = (
        make_program(
            f"p{at}", f"کارگاه شمارهٔ {at} مهارت‌های خانگی در روستا", make_session(f"1402-02-{17 + at % 6}"),
            kind=kinds[at % 10], expected=at, organizer="fars" if at == 7 else "shiraz",
        )
        for at in range(300)
    )  # fmt: skip
    return make_week(*programs)


LARGE = make_edition(large())


@cache
def sheet_of(name: str, county: str) -> Quick:
    """Return a sheet of one of the editions."""
    return next(found.make() for found in quick_sheets(_edition(name)) if found.county == county)


def _edition(name: str) -> Edition:
    return LARGE if name == "large" else EDITIONS[name]


@cache
def files(name: str) -> dict[str, bytes]:
    """Return every file of an edition."""
    edition = _edition(name)
    sheets = tuple(quick_sheets(edition))
    made = (*sheet_pages(edition, sheets), *sheet_pdfs(edition, sheets))
    return {one.path: one.produce() for one in made}


class _Rows(HTMLParser):
    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.rows: list[str] = []
        self.inside = False
        self.feed(page.decode())
        self.rows = [bare(row) for row in self.rows if row]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append("")
        self.inside = self.inside or (tag, dict(attrs).get("role")) == ("td", "cell")

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "td"

    def handle_data(self, data: str) -> None:
        self.rows[-1:] = [self.rows[-1] + data] if self.inside else self.rows[-1:]


def line_text(line: Line) -> str:
    """Return all that a line shows, bare, in order."""
    place = f"، {line.place}" if line.place else ""
    return bare("".join((line.time, line.days, line.mark, line.title, place, "نمونه" if line.sample else "")))


def shown(sheet: Quick) -> list[str]:
    """Return all that a sheet shows."""
    texts = [sheet.heading, "،", sheet.scope, sheet.week, sheet.dates, sheet.about, sheet.empty, *sheet.legend]
    for section in sheet.sections:
        texts += [section.heading, section.note, *map(line_text, section.lines)]
    if sheet.heat:
        texts += [sheet.heat.heading, sheet.heat.about, sheet.heat.total_word, *sheet.heat.columns]
        for row in sheet.heat.rows:
            texts += [row.label, row.total, *(cell.number for cell in row.cells)]
    return texts


@pytest.mark.parametrize("county", COUNTIES)
@pytest.mark.parametrize("name", [*EDITIONS, "large"])
def test_html_holds_the_lines_of_the_sheet_and_pdf_loses_no_letter(name: str, county: str) -> None:
    sheet, made = sheet_of(name, county), files(name)
    lines = [line_text(line) for section in sheet.sections for line in section.lines]
    assert _Rows(made[quick_path(county)]).rows == lines
    wanted = letters(*shown(sheet))
    wanted.pop("\ufffd", None)
    assert wanted - letters(*pages_of(made[quick_path(county, "pdf")])) == Counter()


def test_there_is_a_sheet_of_the_province_and_of_each_county_in_both_forms() -> None:
    names = ("quick", "quick/shiraz", "quick/larestan")
    assert list(files("one program")) == [
        "assets/quick.css", *(f"print/{name}.html" for name in names), *(f"print/{name}.pdf" for name in names),
    ]  # fmt: skip


def test_program_of_several_days_is_one_line_for_each_time_and_place() -> None:
    sessions = (
        make_session("1402-02-17", "09:00-11:00", key="a"),
        make_session("1402-02-18", "09:00-11:00", key="b"),
        make_session("1402-02-20", "09:00-11:00", key="c"),
        make_session("1402-02-20", "16:00-17:00", key="d"),
        make_session("1402-02-21", "09:00-11:00", key="e", place="larestan/mosque"),
    )
    edition = make_edition(make_week(make_program("desk", "میز خدمت", *sessions)))
    found = {
        one.county: [
            (section.heading, line.time, line.days, line.place)
            for section in one.make().sections
            for line in section.lines
        ]
        for one in quick_sheets(edition)
    }
    hall, morning = "تالار حافظ", "۰۹:۰۰ تا ۱۱:۰۰"
    assert found["shiraz"] == [
        ("چندروزه", morning, "۱۷، ۱۸ و ۲۰ اردیبهشت", hall),
        ("چهارشنبه ۲۰ اردیبهشت", "۱۶:۰۰ تا ۱۷:۰۰", "", hall),
    ]
    assert found["larestan"] == [("پنجشنبه ۲۱ اردیبهشت", morning, "", "مسجد جامع لار")]
    assert [line[3] for line in found[""]] == [f"{hall}، شهرستان شیراز"] * 2 + ["مسجد جامع لار، شهرستان لارستان"]


def test_program_without_a_time_stands_last() -> None:
    (line,) = sheet_of("every row", "").sections[-1].lines
    assert (line.title, line.time, line.days) == ("برنامهٔ بی‌زمان", "۱ ساعت و ۳۰ دقیقه", "۱۸ تا ۲۰ اردیبهشت ۱۴۰۲")


def test_province_too_large_for_two_pages_is_counties_by_days_and_as_many_headlines_as_fit() -> None:
    sheet = sheet_of("large", "")
    assert sheet.heat is not None
    assert [(row.label, row.total) for row in sheet.heat.rows] == [("شیراز", "۳۰۰"), ("لارستان", "۰")]
    titles = [line.title for section in sheet.sections for line in section.lines]
    assert (len(titles), sheet.about.split("؛")[0]) == (31, "۳۱ برنامهٔ شاخص")
    assert len(pages_of(files("large")[quick_path("", "pdf")])) == 2


def test_headlines_are_first_the_provinces_then_conferences_by_those_expected() -> None:
    found = [program.id for program in headline_programs(large())]
    assert (found[:4], len(found)) == (["p7", "p290", "p280", "p270"], 31)


def test_county_runs_on_in_the_smallest_type() -> None:
    sheet = sheet_of("large", "shiraz")
    assert (sheet.size, sheet.heat, sum(len(section.lines) for section in sheet.sections)) == (7, None, 300)


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("most", MOST_PAGES)
@pytest.mark.parametrize("title", ["کارگاه", "کارگاه توانمندسازی بانوان سرپرست خانوار", LONG_TITLE])
def test_what_is_reckoned_to_fit_does_fit(setting: Setting, most: int, title: str) -> None:
    def section(count: int) -> Section:
        return Section(
            "پنجشنبه", "", (Line("۰۹:۰۰ تا ۱۱:۰۰", "", title, "", False, True, "تالار حافظ", False),) * count
        )

    count = next(count for count in range(1000, 0, -1) if pages([section(count)], setting) <= most)
    sheet = replace(sheet_of("one program", ""), sections=(section(count),), size=setting.size, columns=setting.columns)
    artifact = paper.pdf("quick.pdf", "quick/quick.typ", sheet, LARGE.stamp)
    assert len(pages_of(artifact.produce())) <= most


def test_type_is_the_largest_that_fits_on_one_page_else_on_two() -> None:
    line = Line("۰۹:۰۰ تا ۱۱:۰۰", "", "کارگاه", "", False, False, "تالار حافظ", False)
    sizes = [setting_of([Section("پنجشنبه", "", (line,) * count)]) for count in (10, 75, 100, 140, 155, 290, 400)]
    assert [setting.size if setting else None for setting in sizes] == [11, 9.5, 8, 7, 9.5, 7, None]
    assert min(setting.size for setting in SETTINGS) == SMALLEST.size == 7


@pytest.mark.parametrize("name", ["every row", "hostile", "large"])
def test_pages_are_a4_numbered_persian_tagged_and_the_same_again(name: str) -> None:
    edition, path = _edition(name), quick_path("", "pdf")
    pdf = files(name)[path]
    reader = PdfReader(io.BytesIO(pdf))
    root = reader.trailer["/Root"]
    assert {tuple(map(round, page.mediabox[2:])) for page in reader.pages} == {(595, 842)}
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"], len(reader.outline) > 0) == ("fa", True, True)
    count = len(reader.pages)
    foots = [letters(f"صفحهٔ {persian_digits(at)} از {persian_digits(count)}", edition.edition_line)
             for at in range(1, count + 1)]  # fmt: skip
    assert [foot - letters(page) for foot, page in zip(foots, pages_of(pdf), strict=True)] == [Counter()] * count
    again = {one.path: one for one in sheet_pdfs(edition, quick_sheets(edition))}
    assert again[path].produce() == pdf
