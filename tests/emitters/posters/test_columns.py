"""Days become columns, lanes and pages, and nothing is lost or laid over another."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from scheduler.emitters.posters.columns import in_lines, lanes, pages

WIDTHS = st.lists(st.integers(1, 4), min_size=1, max_size=12)


def test_day_has_as_many_lanes_as_its_busiest_hour_but_four_at_most() -> None:
    assert [lanes([]), lanes([540, 600]), lanes([540, 570, 599]), lanes([540] * 9)] == [1, 1, 3, 4]


def test_days_that_fit_stand_on_one_page() -> None:
    assert list(pages("abcdef", [1, 2, 1, 3, 2, 1], 10)) == [tuple("abcdef")]


def test_days_that_do_not_fit_are_spread_evenly() -> None:
    assert list(pages("abcdef", [2] * 6, 10)) == [tuple("abc"), tuple("def")]


@given(WIDTHS, st.integers(4, 14))
def test_pages_hold_every_day_once_in_order_and_no_more_lanes_than_fit(widths: list[int], most: int) -> None:
    days = list(range(len(widths)))
    found = list(pages(days, widths, most))
    assert [day for page in found for day in page] == days
    assert [sum(widths[day] for day in page) for page in found if sum(widths[day] for day in page) > most] == []


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(1, 6))))
def test_lines_hold_every_span_once_and_none_over_another(spans: list[tuple[int, int]]) -> None:
    ordered = sorted((first, columns, index) for index, (first, columns) in enumerate(spans))
    lines = in_lines(ordered)
    assert sorted(span for line in lines for span in line) == ordered
    assert [line for line in lines if any(one[0] + one[1] > other[0] for one, other in pairwise(line))] == []
