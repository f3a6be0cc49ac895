"""Written dates that are refused, each with the name of its fault."""

from __future__ import annotations

import pytest

from scheduler.persian.context import DateContext
from scheduler.persian.days import parse_date, parse_days, parse_range
from scheduler.persian.fault import Fault
from scheduler.persian.fault_messages import fault_message
from scheduler.persian.interpret import interpret
from tests.persian.weeks import IN_1402, IN_WEEK, NEW_YEAR, NO_WEEK, WEEK

SYNTAX = (
    "", "   ", "سلام", "فردا", "امروز", "پس‌فردا", "پنجشنبه آینده", "۱۷ فردا", "فردا ۱۷ اردیبهشت", "۱۷ این ماه",
    "1402/02-17", "1402-02/17", "1402//02/17", "1402/02/17/05", "1402/02/", "/1402/02/17", "1402 / 02 / 17",
    "14020217", "1402/2/177", "1402/002/17", "17/02/140", "02/1402/17", "1402/02/1402", "17 اردیبهشت 402",
    "017 اردیبهشت", "۱۷ اردیبهشت ۱۴۰۲ ساعت", "۱۷ اردیبهشت ۱۴۰۲ و", "۱۷ اردیبهشت ۱۴۰۲،", "۱۷ اردیبهشت ۱۴۰۲.",
    "۱۷ اردیبهشت، ۱۴۰۲ تا", "یکشنبه یکشنبه ۱۷ اردیبهشت", "یکشنبه ۱۷ اردیبهشت (یکشنبه)", "یکشنبه ۱۷ اردیبهشت یکشنبه",
    "۱۷ اردیبهشت یکشنبه", "۱۷ اردیبهشت خرداد", "۱۷ ۱۸ اردیبهشت", "۱۴۰۲ اردیبهشت ۱۷", "-۱۷ اردیبهشت",
    "۱۷/اردیبهشت/۱۴۰۲", "یکشنبه (۱۷ اردیبهشت", "یکشنبه ۱۷ اردیبهشت)", "(۱۷ اردیبهشت)", "۱۴۰۲/۰۲/۱۷ (فردا)",
    "از ۱۷ اردیبهشت", "۱۷ اردیبهشت تا", "تا ۱۷ اردیبهشت", "۱۷ تا ۱۹ تا ۲۱ اردیبهشت", "۱۷ — ۲۲ اردیبهشت",
    "از ۱۷ و ۲۲ اردیبهشت", "۱۷ و ۱۷ اردیبهشت ۱۴۰۲", "۱۷ تا ۱۹ و ۱۸ اردیبهشت ۱۴۰۲", "۱۷ اردیبهشت ۱۴۰۲ ب", "۱۷ اردیبهشت ۱۵۰۰",
    "1299/12/29", "1499/01/01", "0402/02/17", "1۴02/02/17", "۱۷ اردیبهشت 1۴۰۲", "۱۴۰۲/02/17", "١۷ اردیبهشت",
    "१७ अप्रैल", "１７ اردیبهشت", "²۱ اردیبهشت", "۱۷ اردیبهشت ۱۴۰۲\x00", "۱۷\x1fاردیبهشت", "۱۴\u200b۰۲/۰۲/۱۷",
    "هر", "هر روز به جز", "به جز جمعه", "هر روز هر روز", "روزهای خوب", "هر پنجشنبه ۲۱ اردیبهشت", "بیست و یکم و",
    "هر روز به جز هیچ", "پنجشنبه‌ها پنجشنبه‌ها", "ساعت ۹", "۹ صبح", "1402-02-21T09:00", "نیمه اردیبهشت", "آخر اردیبهشت",
    "۱۷ اردیبهشت الی", "۱۷ اردیبهشت ۱۴۰۲ ه.ش", "بیست یکم اردیبهشت", "اردیبهشت ماه ماه",
    "بیست و دهم اردیبهشت ۱۴۰۲", "بیست و ۱ اردیبهشت ۱۴۰۲", "بیست، و هفتم خرداد ۱۴۰۲", "۱۴۰۲/۰۲/۱۷ میلادی",
    "۱۷ اردیبهشت ۱۴۰۲ قمری", "نیمه شب", "۹ am", "Sunday 1402-02-17", "May 7, 2023 فلان", "2023-05-07T09",
)  # fmt: skip

OUTSIDE_ANY_WEEK = {
    "۱۷ اردیبهشت": "year-missing",
    "۱۷ تا ۲۲ اردیبهشت": "year-missing",
    "پنجشنبه ۲۱ اردیبهشت": "year-missing",
    "۱۷ اردیبهشت ۱۴۰۲ تا ۲۲ اردیبهشت": "year-missing",
    "هفدهم اردیبهشت": "year-missing",
    "۳۰ اسفند": "year-missing",
    "۱۷ اردیبهشت ۰۲": "year-ambiguous",
    "۱۷-۰۲-۰۲": "year-ambiguous",
    "02/02/17": "year-ambiguous",
    "۱۷.۲.۰۲": "year-ambiguous",
    "۳۱ مهر": "day-out-of-range",
    "۳۱ مهر ۱۴۰۲": "day-out-of-range",
    "۳۲ اردیبهشت ۱۴۰۲": "day-out-of-range",
    "۳۱ اسفند ۱۴۰۳": "day-out-of-range",
    "۳۰ اسفند ۱۴۰۲": "day-out-of-range",
    "1402-12-30": "day-out-of-range",
    "۱۴۰۲/۰۷/۳۱": "day-out-of-range",
    "۰ اردیبهشت ۱۴۰۲": "day-out-of-range",
    "1402-02-00": "day-out-of-range",
    "۳۱-۰۷-۱۴۰۲": "day-out-of-range",
    "سی و دوم اردیبهشت ۱۴۰۲": "day-out-of-range",
    "سی و یکم مهر ۱۴۰۲": "day-out-of-range",
    "چهلم اردیبهشت ۱۴۰۲": "day-out-of-range",
    "۱۴۰۲/۱۳/۰۱": "month-out-of-range",
    "1402-00-10": "month-out-of-range",
    "۱۰-۱۳-۱۴۰۲": "month-out-of-range",
    "1402-13-40": "month-out-of-range",
    "۱۷ اردیبشت ۱۴۰۲": "month-unknown",
    "۱۷ ابان ۱۴۰۲": "month-unknown",
    "۱۷ فلان ۱۴۰۲": "month-unknown",
    "۴۰ فلان ۱۴۰۲": "month-unknown",
    "۱۰ رمضان": "lunar-date",
    "۱۰ رمضان ۱۴۴۴": "lunar-date",
    "۱۰ رمضان ۱۴۴۴ قمری": "lunar-date",
    "۱۰ رمضان ۱۴۴۴ هـ.ق": "lunar-date",
    "۱۰ رمضان المبارک": "lunar-date",
    "دهم محرم‌الحرام ۱۴۴۵": "lunar-date",
    "دهم محرم ۱۴۴۵": "lunar-date",
    "۱۷ ربیع‌الاول": "lunar-date",
    "۱۷ ربیع الاول ۱۴۴۵": "lunar-date",
    "۲۰ جمادی الثانی": "lunar-date",
    "۱۱ ذی القعده": "lunar-date",
    "۱۰ ذی‌الحجه": "lunar-date",
    "جمعه ۱۵ شعبان": "lunar-date",
    "۱ تا ۱۰ رمضان": "lunar-date",
    "۲۱ ماه رمضان": "lunar-date",
    "۲۱ ماه مبارک رمضان": "lunar-date",
    "نیمهٔ شعبان ۱۴۴۴": "lunar-date",
    "۱۰ ذالحجه": "lunar-date",
    "۱۴۴۴/۰۹/۱۰ قمری": "lunar-date",
    "۱۰/۹/۱۴۴۴ ه.ق": "lunar-date",
    "۴۵ رمضان": "lunar-date",
    "2023-05-07": "gregorian-date",
    "07/05/2023": "gregorian-date",
    "۲۰۲۳/۰۵/۰۷": "gregorian-date",
    "2023-13-45": "gregorian-date",
    "۱۷ اردیبهشت ۲۰۲۳": "gregorian-date",
    "7 May 2023": "gregorian-date",
    "May 7, 2023": "gregorian-date",
    "May 7": "gregorian-date",
    "Sunday, May 7, 2023": "gregorian-date",
    "Sun 7 May 2023": "gregorian-date",
    "7-May-2023": "gregorian-date",
    "2023 May 7": "gregorian-date",
    "7th of May, 2023": "gregorian-date",
    "2023-05-07T09:00": "gregorian-date",
    "2023-05-07T09:00:00+03:30": "gregorian-date",
    "2023-05-07 میلادی": "gregorian-date",
    "۷ مه ۲۰۲۳": "gregorian-date",
    "۷ می": "gregorian-date",
    "۱۱ اوت ۲۰۲۳": "gregorian-date",
    "۱۷ اردیبهشت ۱۹۹۹": "gregorian-date",
    "2023-05-07 تا 2023-05-12": "gregorian-date",
    "پنجشنبه": "date-incomplete",
    "۲۱": "date-incomplete",
    "پنجشنبه ۲۱": "date-incomplete",
    "هفدهم": "date-incomplete",
    "۲۱م": "date-incomplete",
    "اردیبهشت ۱۷": "date-incomplete",
    "اردیبهشت ۱۴۰۲": "date-incomplete",
    "اردیبهشت": "date-incomplete",
    "۱۴۰۲": "date-incomplete",
    "۱۷/۰۲": "date-incomplete",
    "1402/02": "date-incomplete",
    "۱۷ تا ۲۲": "date-incomplete",
    "17-22": "date-incomplete",
    "۱۷ اردیبهشت تا ۲۲": "date-incomplete",
    "۱۷، ۱۸": "date-incomplete",
    "یکشنبه تا پنجشنبه": "date-incomplete",
    "پنجشنبه و جمعه": "date-incomplete",
    "هر روز": "date-incomplete",
    "پنجشنبه‌ها": "date-incomplete",
    "دوشنبه ۱۷ اردیبهشت ۱۴۰۲": "weekday-mismatch",
    "1402-02-17 (دوشنبه)": "weekday-mismatch",
    "دوشنبه (1402-02-17)": "weekday-mismatch",
    "شنبه نوزدهم مهر ۱۴۰۲": "weekday-mismatch",
    "دوشنبه ۱۷ تا جمعه ۲۲ اردیبهشت ۱۴۰۲": "weekday-mismatch",
    "یکشنبه ۱۷ تا پنجشنبه ۲۲ اردیبهشت ۱۴۰۲": "weekday-mismatch",
    "دوشنبه ۲۲ تا یکشنبه ۱۷ اردیبهشت ۱۴۰۲": "weekday-mismatch",
    "۲۲ تا ۱۷ اردیبهشت ۱۴۰۲": "range-reversed",
    "1402-02-22 تا 1402-02-17": "range-reversed",
    "۲۸ اسفند تا ۳ فروردین ۱۴۰۳": "range-reversed",
    "۱۷ تا ۱۷ اردیبهشت ۱۴۰۲": "range-empty",
    "پنجشنبه‌ها از ۱۷ تا ۲۰ اردیبهشت ۱۴۰۲": "range-empty",
    "۱۷ تا ۱۸ اردیبهشت ۱۴۰۲ به جز ۱۷ و ۱۸ اردیبهشت": "range-empty",
}

IN_THE_WEEK = {
    "دوشنبه ۱۷ اردیبهشت": "weekday-mismatch",
    "پنج شنبه (۲۰ اردیبهشت)": "weekday-mismatch",
    "۲۳ اردیبهشت": "outside-week",
    "۱۷ خرداد": "outside-week",
    "1402-02-16": "outside-week",
    "۱۷ اردیبهشت ۱۴۰۳": "outside-week",
    "۱۶ تا ۱۸ اردیبهشت": "outside-week",
    "۲۰ تا ۲۵ اردیبهشت": "outside-week",
    "۱۷، ۱۹ و ۲۴ اردیبهشت": "outside-week",
    "هر روز از ۱ تا ۲۰ اردیبهشت": "outside-week",
    "هر روز به جز ۲۵ اردیبهشت": "outside-week",
    "۱۷ اردیبهشت ۰۳": "year-ambiguous",
    "۱۷-۰۲-۰۲": "year-ambiguous",
    "۳۰ اسفند": "day-out-of-range",
    "۲۲ تا ۱۷ اردیبهشت": "range-reversed",
    "۲۵ تا ۲۰ اردیبهشت": "range-reversed",
    "دوشنبه ۲۴ اردیبهشت": "weekday-mismatch",
    "شنبه‌ها": "range-empty",
    "۱۸ تا ۱۸ اردیبهشت": "range-empty",
    "هر روز به جز ۲۰ تا ۱۸ اردیبهشت": "range-reversed",
    "هر روز به جز ۲۰ تا ۲۰ اردیبهشت": "range-empty",
    "هر روز به جز دوشنبه ۱۷ اردیبهشت": "weekday-mismatch",
    "هر روز به جز ۳۲ اردیبهشت": "day-out-of-range",
    "۱۰ رمضان": "lunar-date",
    "2023-05-11": "gregorian-date",
}


def refused(text: str, context: DateContext) -> str:
    answer = parse_days(text, context)
    assert isinstance(answer, Fault), f"{text!r} was taken for {answer}"
    assert 0 <= answer.start <= answer.end <= len(text)
    return answer.name


@pytest.mark.parametrize("text", SYNTAX)
def test_what_the_grammar_does_not_know_is_a_syntax_fault(text: str) -> None:
    assert (refused(text, IN_WEEK), refused(text, NO_WEEK)) == ("syntax", "syntax")


@pytest.mark.parametrize("text", OUTSIDE_ANY_WEEK)
def test_a_refusal_outside_any_week_has_its_name(text: str) -> None:
    assert refused(text, NO_WEEK) == OUTSIDE_ANY_WEEK[text]


@pytest.mark.parametrize("text", IN_THE_WEEK)
def test_a_refusal_in_the_week_has_its_name(text: str) -> None:
    context = DateContext(WEEK)
    if text == "شنبه‌ها":
        context = DateContext(WEEK._replace(first=WEEK.first.plus(2)))
    assert refused(text, context) == IN_THE_WEEK[text]


def test_both_ways_out_of_a_wrong_weekday_are_written_like_the_date() -> None:
    fault = parse_date("چهارشنبه ۱۴۰۲/۰۲/۲۱", IN_WEEK)
    assert isinstance(fault, Fault)
    assert (fault.suggestion, fault.value("same_weekday")) == ("پنجشنبه ۱۴۰۲/۰۲/۲۱", "چهارشنبه ۱۴۰۲/۰۲/۲۰")


def test_a_wrong_weekday_is_told_with_both_ways_out() -> None:
    fault = parse_date("دوشنبه ۱۷ اردیبهشت", IN_WEEK)
    assert isinstance(fault, Fault)
    assert (fault.value("written"), fault.value("true")) == ("دوشنبه", "یکشنبه")
    assert fault.value("date") == "۱۷ اردیبهشت ۱۴۰۲"
    assert fault.value("same_weekday") == "دوشنبه ۱۸ اردیبهشت"
    assert fault.suggestion == "یکشنبه ۱۷ اردیبهشت"


def test_a_gregorian_date_is_told_with_its_jalali_day() -> None:
    for text in ("2023-05-07", "07/05/2023", "7 May 2023", "۱۷ اردیبهشت ۲۰۲۳", "May 7, 2023", "2023-05-07T09:00"):
        fault = parse_date(text)
        assert isinstance(fault, Fault)
        assert fault.value("date") == "یکشنبه ۱۷ اردیبهشت ۱۴۰۲"
        assert parse_date(fault.suggestion).iso == "1402-02-17"  # type: ignore[union-attr]


def test_months_of_winter_lie_in_the_next_gregorian_year() -> None:
    fault = parse_date("۱۵ بهمن ۲۰۲۴")
    assert isinstance(fault, Fault)
    assert fault.value("date") == "یکشنبه ۱۵ بهمن ۱۴۰۲"


def test_a_range_or_a_list_is_no_single_date() -> None:
    for text in ("۱۷ تا ۲۲ اردیبهشت", "۱۷ و ۱۸ اردیبهشت", "هر روز"):
        fault = parse_date(text, IN_WEEK)
        assert isinstance(fault, Fault)
        assert fault.name == "syntax"


def test_a_single_date_or_a_list_is_no_range() -> None:
    for text in ("۱۷ اردیبهشت", "۱۷ و ۱۸ اردیبهشت", "هر روز"):
        fault = parse_range(text, IN_WEEK)
        assert isinstance(fault, Fault)
        assert fault.name == "syntax"


def test_a_range_over_centuries_is_refused_before_its_days_are_counted() -> None:
    assert refused("1300/01/01 تا 1498/01/01", NO_WEEK) == "syntax"
    assert refused("1300/01/01 تا 1498/01/01 و 1498/02/01", NO_WEEK) == "syntax"


def test_a_year_that_neither_side_of_the_new_year_makes_certain_is_missing() -> None:
    context = NEW_YEAR._replace(enforce_window=False)
    assert refused("۱۷ تیر", context) == "year-missing"
    assert refused("۱۷ تیر", NEW_YEAR) == "outside-week"
    assert refused("۳۱ شهریور ۰۱", IN_1402) == "year-ambiguous"


def test_the_offsets_point_at_the_part_in_the_text_as_written() -> None:
    text = "از یک‌شنبه\u200f ۱۷  تا پنج\u200cشنبه ۲۲ ارديبهشت"
    fault = parse_days(text, IN_WEEK)
    assert isinstance(fault, Fault)
    assert text[fault.start : fault.end] == "پنج\u200cشنبه ۲۲ ارديبهشت"


@pytest.mark.parametrize("written", ["۷شنبه ۲۱ اردیبهشت", "۷شنبه"])
def test_a_weekday_that_is_none_is_told_whole(written: str) -> None:
    fault = interpret(written, context=IN_WEEK)
    assert isinstance(fault, Fault)
    assert fault_message(fault) == f"«{written}» فهمیده نشد"


def test_the_nearest_days_of_a_weekday_in_digits_are_offered() -> None:
    fault = parse_date("۴شنبه ۲۱ اردیبهشت", IN_WEEK)
    assert isinstance(fault, Fault)
    assert (fault.suggestion, fault.value("same_weekday")) == ("پنجشنبه ۲۱ اردیبهشت", "چهارشنبه ۲۰ اردیبهشت")
