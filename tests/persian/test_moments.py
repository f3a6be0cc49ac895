"""Dates and times in one text, and what a text is understood as."""

from __future__ import annotations

import pytest

from scheduler.persian.context import DateContext
from scheduler.persian.fault import Fault
from scheduler.persian.interpret import Interpretation, interpret
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.moment import Moment, check_day, parse_datetime
from scheduler.persian.times import Anchor, TimePoint
from tests.persian.weeks import IN_WEEK, NO_WEEK, day

THURSDAY, FRIDAY = day("21"), day("22")

ON_THURSDAY = {
    "پنجشنبه ۲۱ اردیبهشت ساعت ۹ تا ۱۱": (540, 660),
    "پنجشنبه ۲۱ اردیبهشت، ساعت ۹ تا ۱۱": (540, 660),
    "پنجشنبه ۲۱ اردیبهشت از ساعت ۹ تا ۱۱": (540, 660),
    "پنجشنبه ۲۱ اردیبهشت ۱۴۰۲ ساعت ۹": (540, None),
    "۲۱ اردیبهشت ۰۲ ساعت ۹ صبح": (540, None),
    "پنجشنبه ۲۱ اردیبهشت ۹ صبح": (540, None),
    "پنجشنبه ۲۱ اردیبهشت ۱۰ صبح": (600, None),
    "پنجشنبه ۲۱ اردیبهشت ۹ تا ۱۱ صبح": (540, 660),
    "پنجشنبه ۲۱ اردیبهشت ۱۰ تا ۱۲ ظهر": (600, 720),
    "پنجشنبه ۲۱ اردیبهشت، ۱۰ تا ۱۲ ظهر": (600, 720),
    "پنجشنبه ۲۱ اردیبهشت، ۱۰:۳۰": (630, None),
    "پنجشنبه ۲۱ اردیبهشت ۱۰:۰۰ تا ۱۱:۳۰": (600, 690),
    "پنجشنبه ۲۱ اردیبهشت ۱۰ و نیم صبح": (630, None),
    "1402-02-21 09:00-11:30": (540, 690),
    "1402-02-21 09:00": (540, None),
    "1402-02-21 (پنجشنبه) 09:00": (540, None),
    "ساعت ۹ صبح پنجشنبه ۲۱ اردیبهشت": (540, None),
    "ساعت ۹ صبح روز پنجشنبه ۲۱ اردیبهشت": (540, None),
    "ساعت ۹ تا ۱۱ پنج شنبه ۲۱ اردیبهشت": (540, 660),
    "از ساعت ۹ تا ۱۱ روز پنجشنبه ۲۱ اردیبهشت": (540, 660),
    "ساعت ۹، ۲۱ اردیبهشت": (540, None),
    "پنجشنبه ۲۱ اردیبهشت ساعت ۱۰ شب تا ۲ بامداد": (1320, 1560),
}

REFUSED = {
    "پنجشنبه ۲۱ اردیبهشت": "syntax",
    "ساعت ۹ تا ۱۱": "date-incomplete",
    "پنجشنبه ساعت ۹": "date-incomplete",
    "۹ تا ۱۱": "date-incomplete",
    "پنجشنبه ۲۱ اردیبهشت ۹ تا ۱۱": "syntax",
    "پنجشنبه ۲۱ اردیبهشت ۹": "syntax",
    "۲۱ اردیبهشت ۱۸": "year-ambiguous",
    "پنجشنبه ۲۱ اردیبهشت، ۹ تا ۱۱": "date-incomplete",
    "ساعت ۹ ۲۱ اردیبهشت": "syntax",
    "پنجشنبه ۲۱ اردیبهشت ساعت": "syntax",
    "پنجشنبه ۲۱ اردیبهشت عصر": "syntax",
    "پنجشنبه ۲۱ اردیبهشت ساعت ۹ صبح صبح": "syntax",
    "پنجشنبه ۲۱ اردیبهشت ساعت ۹ جمعه ۲۲ اردیبهشت": "syntax",
    "پنجشنبه ۲۱ اردیبهشت ساعت ۹ تا جمعه ۲۲ اردیبهشت ساعت ۱۰": "syntax",
    "ساعت ۹ پنجشنبه ۲۱ اردیبهشت ساعت ۱۰": "syntax",
    "فردا ساعت ۹": "syntax",
    "1402-02-21T09:00": "syntax",
    "1402-02-21-09:00": "syntax",
    "دوشنبه ۲۱ اردیبهشت ساعت ۹": "weekday-mismatch",
    "دوشنبه ۲۱ اردیبهشت ساعت ۵": "weekday-mismatch",
    "ساعت ۵ دوشنبه ۲۱ اردیبهشت": "weekday-mismatch",
    "دوشنبه ۲۱ اردیبهشت ساعت ۹ فردا": "syntax",
    "پنجشنبه ۲۱ اردیبهشت ساعت ۵": "time-ambiguous",
    "پنجشنبه ۲۱ اردیبهشت ساعت ۱۵ صبح": "time-contradiction",
    "پنجشنبه ۲۱ اردیبهشت ساعت ۱۱ تا ۹": "range-reversed",
    "پنجشنبه ۲۱ اردیبهشت ساعت ۲۵": "time-out-of-range",
    "۲۵ اردیبهشت ساعت ۹": "outside-week",
    "۱۰ رمضان ساعت ۹": "lunar-date",
    "2023-05-11 09:00": "gregorian-date",
    "پنجشنبه ۲۱ اردیبهشت پس از نماز جمعه": "anchor-day-mismatch",
    "پس از نماز جمعه پنجشنبه ۲۱ اردیبهشت": "anchor-day-mismatch",
    "۱۷ تا ۲۲ اردیبهشت پس از نماز جمعه": "anchor-day-mismatch",
    "پنجشنبه ۲۱ اردیبهشت پس از نماز": "syntax",
}

BY_KIND = {
    ("پنجشنبه ۲۱ اردیبهشت", "date"): "ok",
    ("پنجشنبه ۲۱ اردیبهشت", "date-range"): "syntax",
    ("پنجشنبه ۲۱ اردیبهشت", "time"): "syntax",
    ("پنجشنبه ۲۱ اردیبهشت", "datetime"): "syntax",
    ("۱۷ تا ۲۲ اردیبهشت", "date-range"): "ok",
    ("۱۷ تا ۲۲ اردیبهشت", "date"): "syntax",
    ("۱۷ و ۱۸ اردیبهشت", "date"): "syntax",
    ("۱۷ و ۱۸ اردیبهشت", "date-range"): "syntax",
    ("هر روز", "date-range"): "syntax",
    ("۹", "time"): "ok",
    ("ساعت ۹", "time"): "ok",
    ("ساعت ۹", "time-range"): "syntax",
    ("ساعت ۹", "date"): "syntax",
    ("۹ تا ۱۱", "time-range"): "ok",
    ("۹ تا ۱۱", "time"): "syntax",
    ("عصر", "time"): "syntax",
    ("عصر", "anchor"): "syntax",
    ("پس از نماز مغرب", "anchor"): "ok",
    ("پس از نماز مغرب", "time"): "syntax",
    ("۹ تا ۱۱", "anchor"): "syntax",
    ("پنجشنبه ۲۱ اردیبهشت ساعت ۹", "datetime"): "ok",
    ("پنجشنبه ۲۱ اردیبهشت ساعت ۹", "date"): "syntax",
    ("پنجشنبه ۲۱ اردیبهشت ساعت ۹", "time"): "syntax",
    ("پنجشنبه‌ها ساعت ۹", "datetime"): "syntax",
    ("۲۵", "time"): "time-out-of-range",
}

GUESSED = {
    "پنجشنبه ۲۱ اردیبهشت": "date",
    "۱۷ تا ۲۲ اردیبهشت": "date-range",
    "۱۷ و ۱۸ اردیبهشت": "list",
    "هر روز": "repeat",
    "ساعت ۹": "time",
    "۹ صبح": "time",
    "۹ تا ۱۱": "time-range",
    "پس از نماز مغرب و عشا": "anchor",
    "پنجشنبه ۲۱ اردیبهشت ساعت ۹ تا ۱۱": "datetime",
}

GUESSED_FAULTS = {
    "": "syntax",
    "سلام": "syntax",
    "فردا": "syntax",
    "دو روز دیگر": "syntax",
    "یک ربع به ۹": "syntax",
    "عصر": "syntax",
    "۱۷": "date-incomplete",
    "۲۵": "date-incomplete",
    "پنجشنبه": "date-incomplete",
    "ساعت ۵": "time-ambiguous",
    "۵ تا ۷": "time-ambiguous",
    "۱۵ صبح": "time-contradiction",
    "۳۱ مهر": "day-out-of-range",
    "۱ فروردین ۱۴۰۱ ساعت ۲۴:۰۰": "outside-week",
    "دوشنبه ۲۱ اردیبهشت ساعت ۹": "weekday-mismatch",
    "پنجشنبه ۲۱ اردیبهشت ساعت ۵": "time-ambiguous",
}


@pytest.mark.parametrize("text", ON_THURSDAY)
def test_a_date_with_its_time_is_understood(text: str) -> None:
    said = interpret(text, "datetime", IN_WEEK)
    assert isinstance(said, Interpretation), said
    assert (said.date, (said.start, said.end)) == (THURSDAY, ON_THURSDAY[text])


@pytest.mark.parametrize("text", REFUSED)
def test_a_refused_date_with_its_time_has_its_name(text: str) -> None:
    fault = parse_datetime(text, IN_WEEK)
    assert isinstance(fault, Fault), f"{text!r} was taken for {fault}"
    assert fault.name == REFUSED[text]


@pytest.mark.parametrize(("text", "kind"), BY_KIND)
def test_only_the_expected_kind_is_taken(text: str, kind: str) -> None:
    said = interpret(text, kind, IN_WEEK)
    assert (said.name if isinstance(said, Fault) else "ok") == BY_KIND[text, kind]


@pytest.mark.parametrize("text", GUESSED)
def test_without_an_expected_kind_it_is_told_from_the_text(text: str) -> None:
    said = interpret(text, None, IN_WEEK)
    assert isinstance(said, Interpretation)
    assert said.kind == GUESSED[text]


@pytest.mark.parametrize("text", GUESSED_FAULTS)
def test_without_an_expected_kind_the_most_telling_fault_is_told(text: str) -> None:
    fault = interpret(text, None, IN_WEEK)
    assert isinstance(fault, Fault), fault
    assert fault.name == GUESSED_FAULTS[text]


def test_a_prayer_time_on_a_day_is_understood() -> None:
    said = interpret("پنجشنبه ۲۱ اردیبهشت نیم ساعت پس از نماز مغرب و عشا", None, IN_WEEK)
    assert said == Interpretation(
        "datetime", THURSDAY, None, None, None, "maghrib", "after", 30, (THURSDAY,), Anchor("maghrib", "after", 30)
    )


def test_friday_prayer_is_on_fridays_only() -> None:
    anchor = Anchor("dhuhr", "after", friday=True)
    assert interpret("پس از نماز جمعه", "anchor", IN_WEEK, FRIDAY) == Interpretation(
        "anchor", FRIDAY, anchor="dhuhr", relation="after", offset_minutes=0, dates=(FRIDAY,), time=anchor
    )
    fault = interpret("پس از نماز جمعه", "anchor", IN_WEEK, THURSDAY)
    assert isinstance(fault, Fault)
    assert fault.name == "anchor-day-mismatch"
    assert isinstance(parse_datetime("جمعه ۲۲ اردیبهشت پس از نماز جمعه", IN_WEEK), Moment)


def test_a_time_past_midnight_ends_on_the_next_day() -> None:
    said = interpret("پنجشنبه ۲۱ اردیبهشت ساعت ۱۰ شب تا ۲ بامداد", None, IN_WEEK)
    assert isinstance(said, Interpretation)
    assert (said.date, said.end_date, said.end) == (THURSDAY, FRIDAY, 1560)
    evening = interpret("۱۰ تا ۱۲ شب", "time-range", IN_WEEK, THURSDAY)
    assert isinstance(evening, Interpretation)
    assert (evening.date, evening.end_date, evening.end) == (THURSDAY, None, 1440)


def test_the_last_day_of_the_calendar_has_no_next_one() -> None:
    last = JalaliDate(1498, 12, 30)
    said = interpret("۱۰ شب تا ۲ بامداد", None, NO_WEEK, last)
    assert isinstance(said, Interpretation)
    assert (said.date, said.end_date) == (last, None)


def test_daily_hours_over_a_range_are_one_moment() -> None:
    said = interpret("۱۷ تا ۲۲ اردیبهشت ساعت ۹ تا ۱۱", "datetime", IN_WEEK)
    assert isinstance(said, Interpretation)
    assert (said.date, said.end_date, said.start, said.end) == (day("17"), FRIDAY, 540, 660)


def test_an_hour_that_the_clocks_skipped_is_refused_before_1402() -> None:
    in_1400 = DateContext(DateRange(JalaliDate(1400, 1, 1), JalaliDate(1400, 12, 29)))
    names = {
        "۱ فروردین ساعت ۲۴:۰۰": "time-nonexistent",
        "۲ فروردین ساعت ۰۰:۳۰": "time-nonexistent",
        "۱ فروردین ساعت ۱۰ تا ۱۲ شب": "time-nonexistent",
        "۳۰ شهریور ساعت ۲۳:۳۰": "time-ambiguous",
        "۱ فروردین ساعت ۲۳": "ok",
        "۲ فروردین ساعت ۱ بامداد": "ok",
    }
    told = {}
    for text in names:
        answer = parse_datetime(text, in_1400)
        told[text] = answer.name if isinstance(answer, Fault) else "ok"
    assert told == names
    assert check_day(TimePoint(1440), (JalaliDate(1402, 1, 1),)) is None


def test_an_unknown_kind_is_our_own_bug() -> None:
    with pytest.raises(ValueError, match="no kind"):
        interpret("۹", "hour")


def test_a_skipped_hour_and_a_part_of_the_day_keep_their_names_when_no_kind_is_expected() -> None:
    names = {
        "۱ فروردین ۱۴۰۱ ساعت ۱۲ شب": "time-nonexistent",
        "۲ فروردین ۱۴۰۱ ساعت ۰۰:۱۵": "time-nonexistent",
        "پنجشنبه ۲۱ اردیبهشت صبح": "syntax",
    }
    told = {text: interpret(text, None, NO_WEEK) for text in names}
    assert {text: answer.name if isinstance(answer, Fault) else "ok" for text, answer in told.items()} == names
