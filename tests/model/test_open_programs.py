"""A program whose time is still open counts wherever programs are counted, but is of no day and holds no session."""

from __future__ import annotations

from scheduler.emitters.index_page.contents import index_page
from scheduler.emitters.report.edition_report import edition_report
from scheduler.model.listing import listings
from scheduler.model.program import OpenTime
from scheduler.model.tallies import tally
from scheduler.model.week import Week
from scheduler.persian.jalali import DateRange
from tests.factories import make_day, make_edition, make_program, make_session, make_week


def mixed() -> Week:
    """Return a week of one program with a time and one without, in two counties."""
    wish = OpenTime(DateRange(make_day("1402-02-18"), make_day("1402-02-20")), None, 90)
    return make_week(
        make_program("placed", "همایش", make_session("1402-02-21", "09:00-10:00")),
        make_program("open", "کارگاه", open_time=wish, kind="workshop", place="larestan/mosque", organizer="larestan"),
    )


def test_an_open_program_is_of_its_county_organizer_place_and_kind_and_of_no_day() -> None:
    held = {(found.scope, found.key) for found in listings(mixed()) if [one.id for one in found.waiting] == ["open"]}
    assert held == {
        ("all", ""),
        ("county", "larestan"),
        ("kind", "workshop"),
        ("organizer", "fars"),
        ("organizer", "larestan"),
        ("place", "larestan/mosque"),
    }


def test_the_index_page_and_the_report_count_the_same_programs() -> None:
    edition = make_edition(mixed())
    page, report, found = index_page(edition), edition_report(edition), tally(edition.week)
    assert page.totals[:3] == (("۲", "برنامه"), ("۱", "نوبت"), ("۲", "شهرستان"))
    assert [(fact.number, fact.label) for fact in report.facts[:3]] == [
        ("۲", "برنامه"),
        ("۱", "نوبت"),
        ("۲", "شهرستان"),
    ]
    assert {line.title: line.count for line in page.counties} == {"شیراز": "۱", "لارستان": "۱"}
    assert (found.counties, found.kinds) == ({"shiraz": 1, "larestan": 1}, {"conference": 1, "workshop": 1})
    assert [line.count for line in page.kinds if line.title == "کارگاه"] == ["۱ برنامه"]


def test_the_report_says_how_an_open_program_counts() -> None:
    said = "برنامه‌ای که زمانش هنوز باز است در شمار برنامه‌ها هست، اما روز و نوبت ندارد."
    assert [note for note in edition_report(make_edition(mixed())).notes if "باز است" in note] == [said]
    week = make_week(make_program("placed", "همایش", make_session("1402-02-21", "09:00-10:00")))
    assert said not in edition_report(make_edition(week)).notes
