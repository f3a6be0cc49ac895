"""Stretches of time are half-open, and a session knows which it takes and on which days it is listed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scheduler.model.interval import MINUTES_A_DAY, Interval
from scheduler.model.listing import in_time_order, listed_days, listings
from scheduler.model.publicity import public
from scheduler.model.taken import busy, free_from
from tests.factories import make_day, make_program, make_session, make_week

intervals = st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda pair: Interval(pair[0], sum(pair)))
DAY = make_day("1402-02-21").ordinal * MINUTES_A_DAY


@given(intervals, intervals)
def test_overlap_is_symmetric_and_means_a_shared_minute(one: Interval, other: Interval) -> None:
    shared = set(range(*one)) & set(range(*other))
    assert (one.overlaps(other), other.overlaps(one)) == (bool(shared), bool(shared))


@given(st.lists(intervals, max_size=6), st.integers(0, 60), st.integers(1, 20))
def test_a_free_time_is_the_first_that_meets_no_booking(taken: list[Interval], after: int, length: int) -> None:
    free = free_from(busy(taken), after, length)
    fits = [
        minute
        for minute in range(after, after + 200)
        if not any(Interval(minute, minute + length).overlaps(interval) for interval in taken)
    ]
    assert free == fits[0]


def test_a_session_with_hours_takes_those_hours() -> None:
    assert make_session("1402-02-21", "09:00-11:30").occupied == (Interval(DAY + 540, DAY + 690),)


def test_an_all_day_session_takes_the_whole_day() -> None:
    session = make_session("1402-02-21", "")
    assert (session.extent, session.occupied) == (Interval(DAY, DAY + 1440), (Interval(DAY, DAY + 1440),))


def test_a_band_is_all_its_days_but_takes_its_place_in_its_hours_only() -> None:
    band = make_session("1402-02-21", "08:00-12:00", last="1402-02-22", band=True)
    assert band.extent == Interval(DAY, DAY + 2880)
    assert band.occupied == (Interval(DAY + 480, DAY + 720), Interval(DAY + 1920, DAY + 2160))
    assert (band.all_day, [day.iso for day in band.days]) == (True, ["1402-02-21", "1402-02-22"])


def test_a_camp_crossing_midnight_belongs_to_its_start_day() -> None:
    session = make_session("1402-02-21", "22:00-26:00")
    assert [day.iso for day in session.days] == ["1402-02-21"]


def test_a_listing_of_an_organizer_holds_all_below_it_and_a_day_all_that_is_on_it() -> None:
    above = make_program("above", "بالا", organizer="shiraz")
    below = make_program("below", "پایین", make_session("1402-02-18"), organizer="shiraz/zone-2")
    held = {
        (one.scope, one.key): [occurrence.program.id for occurrence in one.occurrences]
        for one in listings(make_week(above, below))
    }
    assert held["organizer", "fars"] == held["organizer", "shiraz"] == held["all", ""] == ["below", "above"]
    assert (held["organizer", "shiraz/zone-2"], held["organizer", "larestan"]) == (["below"], [])
    assert (held["day", "1402-02-18"], held["day", "1402-02-21"], held["day", "1402-02-19"]) == (
        ["below"],
        ["above"],
        [],
    )


def test_sessions_come_by_start_then_by_uid_whatever_the_order_of_writing() -> None:
    early = make_program("b", "ب", make_session("1402-02-18", "08:00-09:00"))
    twin = make_program("a", "الف", make_session("1402-02-18", "09:00-10:00"))
    other = make_program("c", "پ", make_session("1402-02-18", "09:00-10:00"))
    orders = [make_week(early, twin, other), make_week(other, twin, early)]
    assert [[one.program.id for one in in_time_order(week)] for week in orders] == [["b", "a", "c"]] * 2


def test_days_outside_the_window_are_listed_where_something_is_on_them() -> None:
    late = make_program("late", "دیر", make_session("1402-05-10", "", last="1402-05-11", band=True))
    days = [day.iso for day in listed_days(make_week(late))]
    assert days == [f"1402-02-{day}" for day in range(17, 23)] + ["1402-05-10", "1402-05-11"]


def test_the_public_side_holds_no_staff_program_contact_phone_or_note() -> None:
    open_one = make_program("open", "باز", contact="07100009999", staff_note="محرمانه", note="برای همه")
    hidden = make_program("hidden", "نشست کارکنان", visibility="staff")
    seen = public(make_week(open_one, hidden))
    told = repr(seen)
    secrets = ("07100009999", "محرمانه", "نشست کارکنان", "07100000001", "یادداشت محرمانه")
    assert [secret for secret in secrets if secret in told] == []
    assert [program.note for program in seen.programs] == ["برای همه"]
