"""The words of refusals: complete, in both languages, with a way out that works."""

from __future__ import annotations

from string import Formatter

import pytest

from scheduler.persian.days import parse_date, parse_days
from scheduler.persian.fault import FAULT_NAMES, Fault
from scheduler.persian.fault_messages import fault_hint, fault_message
from scheduler.persian.fault_sayings import SAYINGS
from scheduler.persian.interpret import interpret
from scheduler.persian.moment import parse_datetime
from scheduler.persian.times import parse_time
from tests.persian import test_dates_refused, test_moments, test_times
from tests.persian.weeks import IN_WEEK, NO_WEEK, THURSDAY

DATES = (*test_dates_refused.SYNTAX, *test_dates_refused.OUTSIDE_ANY_WEEK, *test_dates_refused.IN_THE_WEEK)


def faults() -> list[tuple[str, Fault]]:
    answers = [(text, parse_days(text, context)) for text in DATES for context in (IN_WEEK, NO_WEEK)]
    answers += [(text, parse_time(text)) for text in test_times.REFUSED]
    answers += [(text, parse_datetime(text, IN_WEEK)) for text in test_moments.REFUSED]
    return [(text, answer) for text, answer in answers if isinstance(answer, Fault)]


def test_the_18_names_each_have_their_words() -> None:
    assert len(FAULT_NAMES) == 18
    assert {key.partition("/")[0] for key in SAYINGS} == set(FAULT_NAMES)


@pytest.mark.parametrize("name", FAULT_NAMES)
def test_a_bare_fault_has_words_too(name: str) -> None:
    fault = Fault(name)  # type: ignore[arg-type]
    for lang in ("fa", "en"):
        assert fault_message(fault, lang)
        assert fault_hint(fault, lang)


@pytest.mark.parametrize("key", SAYINGS)
def test_both_languages_say_the_same_facts(key: str) -> None:
    saying = SAYINGS[key]
    assert placeholders(saying.fa) == placeholders(saying.en)


def placeholders(pattern: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(pattern) if name}


def test_every_refusal_fills_its_words() -> None:
    told = {
        f"{fault_message(fault, lang)} | {fault_hint(fault, lang)}" for _, fault in faults() for lang in ("fa", "en")
    }
    assert [words for words in told if "{" in words or "«»" in words.replace("«»» فهمیده", "") or "“”" in words] == []


def test_english_words_hold_no_persian_digits_but_in_what_was_written() -> None:
    fault = parse_date("دوشنبه ۱۷ اردیبهشت", IN_WEEK)
    assert isinstance(fault, Fault)
    assert fault_message(fault, "en") == (
        "17 Ordibehesht 1402 is a Sunday, not a Monday; the Monday is 18 Ordibehesht 1402"
    )
    assert fault_message(fault) == "۱۷ اردیبهشت ۱۴۰۲ یکشنبه است، نه دوشنبه؛ دوشنبه ۱۸ اردیبهشت ۱۴۰۲ است"


def test_english_hints_offer_texts_in_ascii_where_one_means_the_same() -> None:
    offers = {
        "جمعه ۲۱ اردیبهشت": "if the date is right write “1402-02-21”; if the weekday is, “1402-02-22”",
        "۴ تا ۹": "write the part of the day too; for example “16:00-21:00”",
        "۱۵ صبح": "mend the hour or the part of the day; for example “15:00”",
        "11 May 2023": "write the Jalali date; for example “1402-02-21”",
        "۲۲ تا ۱۷ اردیبهشت": "swap or mend its ends; for example “1402-02-17 - 1402-02-22”",
    }
    found = {text: interpret(text, None, IN_WEEK) for text in offers}
    assert {text: fault_hint(one, "en") for text, one in found.items() if isinstance(one, Fault)} == offers


def test_what_speaks_of_a_prayer_is_told_as_a_prayer() -> None:
    for text in ("بعد از نماز عید", "بعد از نماز"):
        fault = interpret(text, None, IN_WEEK)
        assert isinstance(fault, Fault)
        assert fault_message(fault, "en").endswith("is not understood as a prayer time")


def test_a_suggestion_in_place_of_the_fault_mends_it() -> None:
    for text, fault in faults():
        if fault.suggestion:
            mended = text[: fault.start] + fault.suggestion + text[fault.end :]
            again = interpret(mended, None, IN_WEEK)
            mends = not isinstance(again, Fault) or again.name != fault.name or again.start > fault.start
            assert mends, (text, mended)


def test_the_fault_of_a_time_quotes_the_time_as_written() -> None:
    text = "پنجشنبه ۲۱ اردیبهشت ساعت  ۱۵ صبح"
    fault = parse_datetime(text, IN_WEEK)
    assert isinstance(fault, Fault)
    assert text[fault.start : fault.end] == "ساعت  ۱۵ صبح"
    assert fault_message(fault) == "ساعت ۱۵ در «صبح» نیست («صبح» از ۴ تا ۱۱ است)"


def test_the_fault_of_a_wrong_kind_says_what_is_wanted() -> None:
    fault = interpret("۹ تا ۱۱", "date", IN_WEEK, THURSDAY)
    assert isinstance(fault, Fault)
    assert fault.name == "date-incomplete"
    other = interpret("۱۷ تا ۲۲ اردیبهشت", "date", IN_WEEK)
    assert isinstance(other, Fault)
    assert "یک تاریخ" in fault_hint(other)
