"""A time is offered only where every check would accept the program then."""

from __future__ import annotations

from typing import Any

from scheduler.model.clash import place_bookings
from scheduler.model.free_time import FreeTimes
from scheduler.model.nouns import Kind
from scheduler.model.program import Program, Ref
from scheduler.model.week import Week
from tests.factories import SPAN, make_clock, make_place, make_program, make_session, make_week

HALL = "shiraz/hafez-hall"


def offered(week: Week) -> str:
    """Return the clock time offered to the program `late`, after the end of `early`; empty where none is."""
    bookings = {booking.program.id: booking for booking in place_bookings(week)[HALL]}
    late, early = bookings["late"], bookings["early"]
    start = FreeTimes(week).start_after(late, early.interval.end)
    return "" if start is None else f"{start % 1440 // 60:02}:{start % 60:02}"


def pair(
    early: str = "09:00-10:00", late: str = "09:30-10:30", day: str = "1402-02-21", **more: Any
) -> tuple[Program, Program]:
    """Return two programs that want one hall."""
    return (
        make_program("early", "نخست", make_session(day, early)),
        make_program("late", "دوم", make_session(day, late), **more),
    )


def kind(hours: str = "", *, field: bool = False, through_prayer: bool = False) -> tuple[Kind, ...]:
    usual = make_clock(hours) if hours else None
    return (Kind("conference", "همایش", "daily", "", field, usual, None, through_prayer, False, SPAN),)


def test_the_program_s_own_hour_is_free_for_itself() -> None:
    assert offered(make_week(*pair())) == "10:00"


def test_no_time_is_offered_in_the_noon_prayer() -> None:
    assert offered(make_week(*pair("09:00-11:30", "11:00-12:00"))) == "12:30"
    assert offered(make_week(*pair("09:00-11:30", "11:00-12:00"), kinds=kind(through_prayer=True))) == "11:30"


def test_no_time_is_offered_in_the_friday_prayer() -> None:
    assert offered(make_week(*pair("09:00-11:30", "11:00-12:00", day="1402-02-22"))) == "13:30"


def test_no_time_is_offered_outside_the_hours_of_the_place_or_the_kind() -> None:
    shut = make_place(HALL, "تالار حافظ", hours="08:00-10:30")
    assert offered(make_week(*pair(), places=(shut,))) == ""
    assert offered(make_week(*pair(), kinds=kind("08:00-10:30"))) == ""
    assert offered(make_week(*pair(), kinds=kind("14:00-18:00"))) == "14:00"


def test_no_time_is_offered_in_the_dark_to_field_work() -> None:
    late = pair("09:00-18:10", "17:00-18:00")
    assert offered(make_week(*late, kinds=kind(field=True))) == ""


def test_a_place_has_its_time_to_be_readied() -> None:
    hall = make_place(HALL, "تالار حافظ", gap=20)
    assert offered(make_week(*pair(), places=(hall,))) == "10:20"


def test_people_elsewhere_are_waited_for_with_the_way_back() -> None:
    early, late = pair(people=(("speaker", "province-head"),))
    far = make_program(
        "far",
        "در لار",
        make_session("1402-02-21", "13:00-14:00"),
        place="larestan/mosque",
        organizer="larestan",
        people=(("speaker", "province-head"),),
    )
    near = make_program(
        "near",
        "در شیراز",
        make_session("1402-02-21", "10:00-11:00"),
        place="shiraz",
        people=(("speaker", "province-head"),),
    )
    assert offered(make_week(early, late, near)) == "12:30"
    assert offered(make_week(early, late, far)) > "18:00"


def test_nothing_is_offered_beside_what_it_must_not_meet() -> None:
    early, late = pair()
    other = make_program("other", "دیگر", make_session("1402-02-21", "10:00-11:00"), place="shiraz")
    apart = other._replace(not_with=(Ref("late", SPAN),))
    assert offered(make_week(early, late, apart)) == "12:30"


def test_an_all_day_session_is_offered_nothing() -> None:
    assert offered(make_week(*pair(late=""))) == ""


def repeated(*times: str) -> Program:
    """Return a program whose days, from 21 Ordibehesht on, were written as one date."""
    days = (f"1402-02-{21 + number}" for number in range(len(times)))
    return make_program(
        "late", "دوم", *(make_session(day, time, key=day) for day, time in zip(days, times, strict=True))
    )


def test_a_time_for_all_days_written_together_is_free_on_each_of_them() -> None:
    early = make_program("early", "نخست", make_session("1402-02-21", "09:00-10:00"))
    other = make_program("other", "سوم", make_session("1402-02-22", "09:30-10:30"))
    week = make_week(early, other, repeated("09:30-10:30", "07:00-08:00"))
    late = next(booking for booking in place_bookings(week)[HALL] if booking.program.id == "late")
    times = FreeTimes(week)
    assert (times.start_after(late, early.sessions[0].extent.end), times.start_every_day(late, late.interval.end)) == (
        late.interval.start + 30,
        10 * 60 + 30,
    )


def test_days_with_no_time_in_common_have_none_for_all() -> None:
    early = make_program("early", "نخست", make_session("1402-02-21", "09:00-10:00"))
    whole = make_program("other", "سوم", make_session("1402-02-22", ""))
    week = make_week(early, whole, repeated("09:30-10:30", "07:00-08:00"))
    late = next(b for b in place_bookings(week)[HALL] if b.program.id == "late" and b.session.key == "1402-02-21")
    assert FreeTimes(week).start_every_day(late, early.sessions[0].extent.end) is None
