"""Several days in few words."""

from __future__ import annotations

import pytest

from scheduler.persian.day_list import days_text
from tests.factories import make_day


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (("02-17",), "۱۷ اردیبهشت"),
        (("02-17", "02-18"), "۱۷ و ۱۸ اردیبهشت"),
        (("02-17", "02-18", "02-19"), "۱۷ تا ۱۹ اردیبهشت"),
        (("02-17", "02-19"), "۱۷ و ۱۹ اردیبهشت"),
        (("02-17", "02-19", "02-21"), "۱۷، ۱۹ و ۲۱ اردیبهشت"),
        (("02-17", "02-18", "02-19", "02-21"), "۱۷ تا ۱۹ و ۲۱ اردیبهشت"),
        (("02-17", "02-18", "02-20", "02-21"), "۱۷، ۱۸، ۲۰ و ۲۱ اردیبهشت"),
        (("02-30", "02-31", "03-01"), "۳۰ و ۳۱ اردیبهشت، ۱ خرداد"),
        (("02-21", "05-10", "02-21"), "۲۱ اردیبهشت، ۱۰ مرداد"),
    ],
)
def test_days_in_a_row_are_one_and_a_month_is_written_once(days: tuple[str, ...], expected: str) -> None:
    assert days_text(make_day(f"1402-{day}") for day in reversed(days)) == expected
