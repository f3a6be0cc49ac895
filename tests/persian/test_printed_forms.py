"""Laws: what is printed parses back, and no text crashes a parser."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.persian.context import DateContext
from scheduler.persian.days import Days, parse_date, parse_days, parse_range
from scheduler.persian.duration import parse_duration
from scheduler.persian.fault import FAULT_NAMES, Fault
from scheduler.persian.fault_messages import fault_hint, fault_message
from scheduler.persian.interpret import EXPECTED_KINDS, Interpretation, interpret
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.persian.moment import parse_datetime
from scheduler.persian.text import ascii_digits, persian_digits
from scheduler.persian.times import parse_time
from tests.persian.weeks import IN_WEEK, NO_WEEK, WEEK

FIRST, LAST = JalaliDate(1300, 1, 1), JalaliDate(1498, 12, 30)
FORMS: tuple[Callable[[JalaliDate], str], ...] = (
    lambda day: day.iso,
    lambda day: day.numeric,
    lambda day: day.long,
    lambda day: day.long.replace("\u200c", " "),
    lambda day: day.long.replace("\u200c", ""),
    lambda day: ascii_digits(day.long),
    lambda day: day.long.replace("ی", "ي"),
    lambda day: f"{day.day_month} ماه {persian_digits(day.year)}",
    lambda day: f"{day.numeric} ({day.weekday_name})",
    lambda day: f"{day.weekday_name} ({day.day_month}ماه {persian_digits(day.year)})",
    lambda day: persian_digits(f"{day.day:02}-{day.month:02}-{day.year}"),
    lambda day: f"{day.year}.{day.month}.{day.day}",
)

dates = st.integers(FIRST.ordinal, LAST.ordinal).map(JalaliDate.from_ordinal)
WORDS = [
    "یکشنبه",
    "دو",
    "شنبه",
    "پنج\u200cشنبه",
    "جمعه",
    "۱۷",
    "۲۲",
    "1402",
    "۱۴۰۲",
    "۰۲",
    "اردیبهشت",
    "مهر",
    "ماه",
    "رمضان",
    "may",
    "سال",
    "روز",
    "هر",
    "به",
    "جز",
    "از",
    "تا",
    "الی",
    "لغایت",
    "-",
    "–",
    "/",
    ".",
    ":",
    "،",
    "و",
    "(",
    ")",
    "ساعت",
    "۹",
    "۱۱:۳۰",
    "صبح",
    "عصر",
    "شب",
    "بامداد",
    "ظهر",
    "نیم",
    "دقیقه",
    "بعد",
    "از",
    "پیش",
    "نماز",
    "اذان",
    "مغرب",
    "عشا",
    "همزمان",
    "با",
    "بیست",
    "یکم",
    "سی",
    "ام",
    "فردا",
    "در",
    "میان",
    "یک",
    "ها",
    "زوج",
    "روزهای",
    "1402-02-17",
    "۱۷-۰۲-۰۲",
    "سه\u200cشنبه\u200cها",
    "ربع",
    "\u200c",
    "\u202b",
    "\xa0",
    "१",
    "24:00",
]
phrases = st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join) | st.lists(st.sampled_from(WORDS), max_size=5).map(
    "".join
)
texts = st.text(max_size=30) | phrases


def test_every_date_of_199_years_parses_back_from_its_usual_forms() -> None:
    for number in range(FIRST.ordinal, LAST.ordinal + 1, 3):
        day = JalaliDate.from_ordinal(number)
        assert parse_date(day.long) == day
        assert parse_date(day.iso) == day
        assert parse_date(day.numeric) == day


@given(dates, st.sampled_from(FORMS))
def test_a_date_parses_back_from_every_form(day: JalaliDate, form: Callable[[JalaliDate], str]) -> None:
    assert parse_date(form(day)) == day


@given(dates)
def test_a_date_without_its_year_parses_back_inside_a_week(day: JalaliDate) -> None:
    week = DateContext(DateRange(day, day))
    assert parse_date(day.short, week) == day
    assert parse_date(f"{day.day_month} {day.year % 100:02}", week) == day


@given(dates, st.integers(1, 400))
def test_a_range_parses_back_from_its_words(first: JalaliDate, length: int) -> None:
    last = JalaliDate.from_ordinal(min(first.ordinal + length, LAST.ordinal))
    if first < last:
        span = DateRange(first, last)
        assert parse_range(span.spoken) == span
        assert parse_range(f"از {first.long} تا {last.long}") == span


@given(texts)
@settings(max_examples=400)
def test_no_text_crashes_a_parser(text: str) -> None:
    for context in (NO_WEEK, IN_WEEK):
        for answer in (parse_days(text, context), parse_datetime(text, context)):
            _check(answer, text)
    for value in (parse_time(text), parse_duration(text)):
        _check(value, text)


def test_no_length_of_text_or_number_crashes_or_stalls_a_parser() -> None:
    long = ("9" * 6000, f"{'9' * 6000}/1/1", f"1/{'9' * 6000}/1402", f"۱۷ اردیبهشت {'9' * 6000}", f"{'9' * 6000} دقیقه",
            "۱، " * 3000, "و " * 3000, "هر روز به جز " + "جمعه و " * 3000, "(" * 3000, "\u200c" * 3000, "۱۷ تا " * 3000,
            f"ساعت {'9' * 6000}", f"9:{'9' * 6000}", f"PT{'9' * 6000}M", "بیست و " * 3000)  # fmt: skip
    for text in long:
        for answer in (
            parse_days(text, IN_WEEK),
            parse_datetime(text, IN_WEEK),
            parse_time(text),
            parse_duration(text),
        ):
            assert isinstance(answer, Fault)


@given(texts, st.sampled_from((None, *EXPECTED_KINDS)))
@settings(max_examples=200)
def test_no_text_crashes_the_interpreter(text: str, kind: str | None) -> None:
    answer = interpret(text, kind, IN_WEEK, WEEK.first)
    _check(answer, text)
    if isinstance(answer, Interpretation):
        assert kind in (None, answer.kind)


@given(phrases)
@settings(max_examples=400)
def test_the_days_of_a_phrase_are_in_order_and_inside_the_week(text: str) -> None:
    days = parse_days(text, IN_WEEK)
    if isinstance(days, Days):
        assert list(days.dates) == sorted(set(days.dates))
        assert {WEEK.contains(day) for day in days.dates} == {True}


def _check(answer: object, text: str) -> None:
    if isinstance(answer, Fault):
        assert answer.name in FAULT_NAMES
        assert 0 <= answer.start <= answer.end <= len(text)
        for lang in ("fa", "en"):
            assert fault_message(answer, lang).strip()
            assert fault_hint(answer, lang).strip()
