"""The report counts what takes place, and shows the same in HTML and PDF."""

from __future__ import annotations

import io
import re
from collections import Counter

from pypdf import PdfReader

from scheduler.emitters.paper import sheet_pages, sheet_pdfs
from scheduler.emitters.report import edition_report, report_sheets
from scheduler.emitters.report.report import Report
from scheduler.model.tallies import tally
from scheduler.model.week import Week
from tests.emitters.agendas.readings import bare, letters
from tests.emitters.agendas.weeks import every_row, hostile
from tests.factories import make_day, make_edition, make_program, make_session, make_week


def small_week() -> Week:
    """Return a week of four programs, one of them cancelled, one over three days."""
    return make_week(
        make_program("a", "همایش", make_session("1402-02-21", "09:00-10:00")),
        make_program("b", "کارگاه", make_session("1402-02-21", "11:00-12:00"), kind="workshop"),
        make_program(
            "c", "اردو", make_session("1402-02-19", "", last="1402-02-21", band=True), kind="camp",
            place="larestan/mosque", organizer="larestan",
        ),
        make_program("d", "لغو", make_session("1402-02-20", "11:00-12:00"), status="cancelled"),
    )  # fmt: skip


def shown(report: Report) -> Counter[str]:
    """Return the letters of all that a report shows."""
    texts = [report.heading, report.week, report.dates, *report.notes, report.heat.total_word, *report.heat.columns]
    texts += [part for fact in report.facts for part in (fact.number, fact.label)]
    for chart in report.charts:
        texts += [chart.heading, chart.about, *(part for bar in chart.bars for part in (bar.label, bar.number))]
    for row in report.heat.rows:
        texts += [row.label, row.total, *(cell.number for cell in row.cells)]
    if report.map:
        texts += [report.map.heading, *(part for dot in report.map.dots for part in (dot.label, dot.number))]
    return letters(*texts)


def test_cancelled_programs_do_not_count_and_a_camp_counts_on_each_of_its_days() -> None:
    found = tally(small_week())
    days = {make_day(f"1402-02-{day}"): count for day, count in ((19, 1), (20, 1), (21, 3))}
    assert (found.programs, found.sessions, found.cancelled) == (3, 3, 1)
    assert (found.kinds, found.counties) == ({"conference": 1, "workshop": 1, "camp": 1}, {"shiraz": 2, "larestan": 1})
    assert (found.days, found.levels) == (days, {"district": 3})


def test_heat_is_empty_where_nothing_is_held_and_darkest_where_most_is() -> None:
    heat = edition_report(make_edition(small_week())).heat
    rows = {row.label: [(cell.number, cell.level) for cell in row.cells] for row in heat.rows}
    none = ("", 0)
    assert rows == {
        "شیراز": [none, none, none, none, ("۲", 4), none],
        "لارستان": [none, none, ("۱", 3), ("۱", 3), ("۱", 3), none],
    }


def test_longest_bar_is_whole_and_numbers_part_their_thousands() -> None:
    week = make_week(*(make_program(f"p{index}", "کارگاه", expected=400) for index in range(4)))
    report = edition_report(make_edition(week))
    kinds = next(chart for chart in report.charts if chart.heading == "نوع برنامه")
    assert [(bar.label, bar.number, bar.share) for bar in kinds.bars] == [("همایش", "۴", 100.0)]
    assert [fact.number for fact in report.facts] == ["۴", "۴", "۱", "۱٬۶۰۰"]


def test_counties_lie_on_the_map_as_on_the_earth() -> None:
    found = edition_report(make_edition(small_week())).map
    assert found is not None
    shiraz, larestan = found.dots
    assert (shiraz.x < larestan.x, shiraz.y < larestan.y, shiraz.radius > larestan.radius) == (True, True, True)


def test_pdf_and_html_lose_nothing_of_the_report() -> None:
    for edition in (make_edition(small_week()), make_edition(every_row()), hostile(), make_edition(make_week())):
        report = edition_report(edition)
        (made,) = sheet_pdfs(edition, report_sheets(edition))
        pdf = PdfReader(io.BytesIO(made.produce()))
        page = [artifact.produce().decode() for artifact in sheet_pages(edition, report_sheets(edition))][1]
        wanted = shown(report)
        wanted.pop("\ufffd", None)
        assert wanted - letters(*(bare(one.extract_text()) for one in pdf.pages)) == Counter()
        assert wanted - letters(_unescaped(re.sub(r"<[^>]*>", " ", page))) == Counter()


def test_empty_week_has_a_report() -> None:
    report = edition_report(make_edition(make_week()))
    assert (report.facts, report.charts) == ((), ())


def _unescaped(text: str) -> str:
    for entity, letter in (("&lt;", "<"), ("&gt;", ">"), ("&#34;", '"'), ("&#39;", "'"), ("&amp;", "&")):
        text = text.replace(entity, letter)
    return text
