"""Each line of a change names its days, and says once what befell several days alike."""

from __future__ import annotations

import pytest

from scheduler.diagnostics.text import Language
from scheduler.model.program import OpenTime, Session
from scheduler.persian.jalali import DateRange, JalaliDate
from scheduler.releases.change_lines import change_lines, field_lines
from scheduler.releases.county import changes_in
from scheduler.releases.difference import difference
from tests.factories import make_anchor, make_program, make_session, make_week
from tests.releases.announcing import release
from tests.releases.edits import Draft, written

WEEK = tuple(f"1402-02-{day}" for day in (18, 19, 20, 21))
FAIR = Draft("fair", "نمایشگاه", WEEK)


def lines(before: Draft | None, after: Draft | None, language: Language = "fa") -> list[str]:
    """Return what is told of one program."""
    one, other = (release(written((draft,) if draft else ())) for draft in (before, after))
    (change,) = difference(one, other)
    return list(change_lines(change, language))


def session_lines(before: tuple[Session, ...], after: tuple[Session, ...], county: str = "") -> list[str]:
    """Return what is told of one program's sessions, in all counties or one."""
    one, other = (release(make_week(make_program("a", "کارگاه", *found))) for found in (before, after))
    changes = difference(one, other)
    (change,) = changes_in(changes, county) if county else changes
    return list(change_lines(change, "fa", county=county))


def test_all_days_that_moved_alike_are_told_in_one_line() -> None:
    after = FAIR._replace(time="10:30-13:00")
    assert lines(FAIR, after) == [
        "هر روز از دوشنبه ۱۸ تا پنجشنبه ۲۱ اردیبهشت، تالار حافظ: از ساعت ۹ به ۱۰:۳۰",
    ]
    assert lines(FAIR, after, "en") == [
        "every day from Monday 18 to Thursday 21 Ordibehesht, تالار حافظ: from 09:00 to 10:30",
    ]


def test_days_that_moved_otherwise_have_a_line_of_their_own() -> None:
    before = tuple(make_session(day, "09:00-11:00", key=day) for day in WEEK)
    hours = ("09:00-11:00", "10:00-12:00", "10:00-12:00", "16:00-18:00")
    after = tuple(make_session(day, time, key=day) for day, time in zip(WEEK, hours, strict=True))
    assert session_lines(before, after) == [
        "سه‌شنبه ۱۹ و چهارشنبه ۲۰ اردیبهشت، تالار حافظ: از ساعت ۹ به ۱۰",
        "پنجشنبه ۲۱ اردیبهشت، تالار حافظ: از ساعت ۹ به ۱۶",
    ]


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (WEEK[:3], "روز پنجشنبه ۲۱ اردیبهشت برگزار نمی‌شود"),
        (WEEK[:1], "روزهای سه‌شنبه ۱۹ تا پنجشنبه ۲۱ اردیبهشت برگزار نمی‌شود"),
        ((WEEK[1], WEEK[2]), "روزهای دوشنبه ۱۸ و پنجشنبه ۲۱ اردیبهشت برگزار نمی‌شود"),
    ],
)
def test_days_that_were_dropped_are_not_held(kept: tuple[str, ...], said: str) -> None:
    assert lines(FAIR, FAIR._replace(days=kept)) == [said]


def test_of_two_sessions_on_a_day_the_dropped_one_is_named_by_its_hours() -> None:
    morning, evening = (make_session(WEEK[0], time, key=time[:2]) for time in ("09:00-11:00", "18:00-20:00"))
    assert session_lines((morning, evening), (morning,)) == ["نوبت دوشنبه ۱۸ اردیبهشت، ۱۸ تا ۲۰ برگزار نمی‌شود"]


def test_new_days_are_told_with_hours_and_place() -> None:
    assert lines(FAIR._replace(days=WEEK[:2]), FAIR) == [
        "روزهای تازه: چهارشنبه ۲۰ و پنجشنبه ۲۱ اردیبهشت، ۹ تا ۱۱:۳۰، تالار حافظ"
    ]


@pytest.mark.parametrize(("before", "after"), [(None, FAIR), (FAIR, None), (FAIR, FAIR._replace(status="cancelled"))])
def test_what_came_or_went_is_told_with_its_days_hours_and_place(before: Draft | None, after: Draft | None) -> None:
    assert lines(before, after) == ["هر روز از دوشنبه ۱۸ تا پنجشنبه ۲۱ اردیبهشت، ۹ تا ۱۱:۳۰، تالار حافظ"]


def test_a_program_that_stayed_where_it_was_is_told_with_its_moment() -> None:
    assert lines(Draft("a"), Draft("a", note="کارت ملی همراه باشد.")) == [
        "پنجشنبه ۲۱ اردیبهشت، ۹ تا ۱۱:۳۰، تالار حافظ",
        "یادداشت افزوده شد",
    ]


def test_a_line_says_what_stayed_and_what_changed() -> None:
    assert lines(Draft("a"), Draft("a", place="shiraz/other")) == [
        "پنجشنبه ۲۱ اردیبهشت، ۹ تا ۱۱:۳۰: از تالار حافظ به سالن اندیشه"
    ]
    assert lines(Draft("a"), Draft("a", days=("1402-02-22",), time="10:30-13:00")) == [
        "تالار حافظ: از پنجشنبه ۲۱ به جمعه ۲۲ اردیبهشت؛ از ساعت ۹ به ۱۰:۳۰"
    ]


def test_a_county_is_told_its_own_days_alone() -> None:
    before = tuple(
        make_session(day, key=day, place=place)
        for day, place in zip(WEEK, ("shiraz/hafez-hall", "larestan/mosque") * 2, strict=True)
    )
    assert session_lines(before, before[:2], "larestan") == ["روز پنجشنبه ۲۱ اردیبهشت برگزار نمی‌شود"]
    assert session_lines(before, before[:2], "shiraz") == ["روز چهارشنبه ۲۰ اردیبهشت برگزار نمی‌شود"]


def test_where_days_and_places_stand_beside_it_a_line_of_one_session_says_only_what_changed() -> None:
    (change,) = difference(release(written((Draft("a"),))), release(written((Draft("a", time="10:30-13:00"),))))
    assert list(field_lines(change, "fa")) == ["از ساعت ۹ به ۱۰:۳۰"]


def test_many_scattered_days_are_counted_after_the_first() -> None:
    days = tuple(f"1402-0{month}-{day:02}" for month in (2, 3) for day in range(1, 20, 4))
    (line,) = lines(FAIR._replace(days=days), FAIR._replace(days=days, time="10:30-13:00"))
    assert line == (
        "جمعه ۱، سه‌شنبه ۵، شنبه ۹، چهارشنبه ۱۳، یکشنبه ۱۷ اردیبهشت، دوشنبه ۱ خرداد و ۴ روز دیگر، تالار حافظ: "
        "از ساعت ۹ به ۱۰:۳۰"
    )


def test_hours_after_a_prayer_are_one_line_though_they_shift_by_the_day() -> None:
    before = tuple(make_session(day, "18:00-19:30", key=day) for day in WEEK)
    hours = ("19:33-21:03", "19:33-21:03", "19:34-21:04", "19:35-21:05")
    after = tuple(make_session(day, time, key=day, anchor=make_anchor()) for day, time in zip(WEEK, hours, strict=True))
    days = "هر روز از دوشنبه ۱۸ تا پنجشنبه ۲۱ اردیبهشت"
    assert session_lines(before, after) == [f"{days}، تالار حافظ: از ساعت ۱۸ تا ۱۹:۳۰ به پس از نماز مغرب و عشا"]
    (new,) = difference(release(make_week()), release(make_week(make_program("a", "کارگاه", *after))))
    assert list(change_lines(new, "fa")) == [f"{days}، پس از نماز مغرب و عشا، تالار حافظ"]


def test_a_day_whose_time_was_opened_again_is_not_told_as_dropped() -> None:
    wish = OpenTime(DateRange(JalaliDate(1402, 2, 18), JalaliDate(1402, 2, 20)), None, None)
    one, other = make_program("a", "کارگاه", make_session(WEEK[0])), make_program("a", "کارگاه", open_time=wish)
    (opened,) = difference(release(make_week(one)), release(make_week(other)))
    assert (opened.sorts, list(change_lines(opened, "fa"))) == (
        ("time",),
        [
            "روز دوشنبه ۱۸ اردیبهشت دیگر قطعی نیست",
            "زمان هنوز معلوم نیست: ۱۸ تا\u00a0۲۰ اردیبهشت ۱۴۰۲، تالار حافظ",
        ],
    )
    (settled,) = difference(release(make_week(other)), release(make_week(one)))
    assert (settled.sorts, list(change_lines(settled, "fa"))) == (
        ("time",),
        ["دوشنبه ۱۸ اردیبهشت، ۹ تا ۱۱:۳۰، تالار حافظ", "زمان معلوم شد"],
    )
