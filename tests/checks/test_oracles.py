"""Travel, capacity, opening hours and gaps: exactly what a plain look at every session, hour and pair finds."""

from __future__ import annotations

from collections.abc import Iterable
from math import acos, ceil, cos, radians, sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.checks.person_has_time_to_travel import find as find_travel
from scheduler.checks.place_has_time_to_be_readied import find as find_gaps
from scheduler.checks.place_is_large_enough import find as find_crowds
from scheduler.checks.place_is_open import find as find_shut
from scheduler.diagnostics.rule import Diagnostic
from scheduler.model.limits import Closed, Limits
from scheduler.model.nouns import County, Place, Point
from scheduler.model.program import Program, Ref, Session
from scheduler.model.settings import Leg, Travel
from scheduler.model.week import Week
from scheduler.persian.jalali import JalaliDate
from tests.factories import SPAN, make_day, make_place, make_program, make_session, make_week

DAYS = ("1402-02-17", "1402-02-18")
COUNTIES = (
    County("shiraz", "شیراز", "", Point(29.6103, 52.5311), SPAN),
    County("marvdasht", "مرودشت", "", Point(29.8741, 52.8026), SPAN),
    County("larestan", "لارستان", "", Point(27.6834, 54.3417), SPAN),
    County("nowhere", "بی‌نقطه", "", None, SPAN),
)
PLACES = (
    make_place("shiraz/a", "الف", point=Point(29.60, 52.53)),
    make_place("shiraz/b", "ب", point=Point(29.62, 52.55)),
    make_place("shiraz/far", "دور", point=Point(29.95, 52.20)),
    make_place("shiraz/unknown", "نامعلوم"),
    make_place("marvdasht/hall", "تالار", point=Point(29.87, 52.80)),
    make_place("larestan/mosque", "مسجد"),
    make_place("nowhere/camp", "اردوگاه"),
)
WHERE = (*(place.id for place in PLACES), "shiraz", "larestan")
Pair = tuple[str, str]


@st.composite
def sessions(draw: st.DrawFn, key: str) -> Session:
    """Draw a session of whole half hours, past midnight, all day, over several days, in a band or not."""
    first = draw(st.integers(0, 1))
    is_band = draw(st.booleans())
    last = draw(st.integers(first, 1)) if is_band else first
    start = draw(st.one_of(st.integers(16, 20), st.integers(16, 20), st.integers(0, 47)))
    end = start + draw(st.one_of(st.integers(1, 2), st.integers(1, 8)))
    time = f"{start // 2:02}:{start % 2 * 30:02}-{end // 2:02}:{end % 2 * 30:02}" if draw(st.integers(0, 4)) else ""
    return make_session(DAYS[first], time, last=DAYS[last], key=key, band=is_band)


@st.composite
def programs(draw: st.DrawFn, number: int, where: tuple[str, ...]) -> Program:
    """Draw a program at one place, with one or two sessions, a person and an expected number."""
    keys = [""] if draw(st.booleans()) else ["s1", "s2"]
    return make_program(
        f"p{number}",
        f"برنامه {number}",
        *[draw(sessions(key)) for key in keys],
        place=draw(st.sampled_from(where)),
        people=[("lead", "province-head")] if draw(st.integers(0, 3)) else [],
        status=draw(st.sampled_from(("confirmed", "confirmed", "tentative", "cancelled"))),
        expected=draw(st.sampled_from((None, 50, 100, 101, 200, 201, 300))),
    )


def several(where: tuple[str, ...]) -> st.SearchStrategy[list[Program]]:
    """Draw up to six programs."""
    return st.integers(0, 6).flatmap(lambda count: st.tuples(*(programs(one, where) for one in range(count))).map(list))


def taking_place(week: Week) -> list[Program]:
    """Return the programs that take their place and people."""
    return [program for program in week.programs if program.status in {"confirmed", "tentative"}]


def stretches(session: Session) -> list[tuple[int, int]]:
    """Return the first and the last minute of each day's part of a session with hours."""
    assert session.time is not None
    days = range(session.first.ordinal, session.last.ordinal + 1)
    return [(day * 1440 + session.time.start, day * 1440 + session.time.end) for day in days]


def great_circle(one: Point, other: Point) -> float:
    """Return km by the spherical law of cosines, another formula than the one under test."""
    turned = radians(other.longitude - one.longitude)
    north, south = radians(one.latitude), radians(other.latitude)
    return acos(min(1.0, sin(north) * sin(south) + cos(north) * cos(south) * cos(turned))) * 6371.0088


def way(week: Week, start: str, end: str) -> int:
    """Return the minutes from one place or county to another."""
    if start == end:
        return 0
    places = week.places
    counties = [places[name].county if name in places else name for name in (start, end)]
    for leg in reversed(week.travel.legs):
        if counties in ([leg.first.id, leg.last.id], [leg.last.id, leg.first.id]):
            return leg.minutes
    points = [places[name].point if name in places else None for name in (start, end)]
    if counties[0] != counties[1]:
        points = [point or week.counties[county].point for point, county in zip(points, counties, strict=True)]
    if points[0] is None or points[1] is None:
        return 0
    far = great_circle(points[0], points[1])
    return 0 if far <= week.travel.town else ceil(far * week.travel.detour / 100 / week.travel.speed * 60)


def travel_oracle(week: Week) -> set[Pair]:
    """Return the pairs of programs of the person where the second can't be reached from the nearest bad one before."""
    held = sorted(
        (start, end, program.id, session.key, program.place.id if program.place else "")
        for program in taking_place(week)
        if program.people
        for session in program.sessions
        if session.time is not None
        for start, end in stretches(session)
    )
    found: set[Pair] = set()
    for index, later in enumerate(held):
        bad = [
            earlier
            for earlier in held[:index]
            if 0 <= later[0] - earlier[1] < 1440 and later[0] - earlier[1] < way(week, earlier[4], later[4])
        ]
        if bad:
            found.add((bad[-1][2], later[2]))
    return found


def facts(findings: Iterable[Diagnostic], *names: str) -> list[tuple[str, ...]]:
    """Return some values of each finding, with the ids of programs for their titles."""
    return [tuple(str(dict(finding.values)[name]).replace("برنامه ", "p") for name in names) for finding in findings]


LEGS = st.lists(
    st.builds(
        lambda pair, minutes: Leg(Ref(pair[0], SPAN), Ref(pair[1], SPAN), minutes),
        st.sampled_from((("shiraz", "marvdasht"), ("larestan", "shiraz"), ("nowhere", "shiraz"))),
        st.integers(0, 600),
    ),
    max_size=2,
)


@settings(max_examples=200)
@given(
    several(WHERE), st.builds(Travel, st.integers(20, 90), st.integers(100, 180), st.integers(0, 40), LEGS.map(tuple))
)
def test_ways_too_long_are_those_of_a_look_at_every_pair(drawn: list[Program], travel: Travel) -> None:
    week = make_week(*drawn, counties=COUNTIES, places=PLACES, travel=travel)
    found = facts(find_travel(week), "first", "second")
    assert len(found) == len(set(found))
    assert set(found) == travel_oracle(week)


@settings(max_examples=200)
@given(several(("shiraz/hall", "shiraz/yard", "shiraz")))
def test_crowds_are_those_counted_day_by_day(drawn: list[Program]) -> None:
    places = (make_place("shiraz/hall", "تالار", capacity=100), make_place("shiraz/yard", "حیاط"))
    week = make_week(*drawn, places=places)
    expected = []
    for program in taking_place(week):
        days = [day for session in program.sessions for day in session.days]
        if program.place and program.place.id == "shiraz/hall" and program.expected is not None:
            rooms = 100 * len(days)
            expected += [(program.id,)] if program.expected > rooms else []
    assert facts(find_crowds(week), "title") == expected


HOURS = ("", "08:00-22:00", "16:00-26:00", "00:00-24:00", "20:00-30:00")


def is_shut(place: Place, session: Session) -> bool:
    """Tell whether a session has a closed day or a half hour that no evening of the place covers."""
    days = [session.first.plus(step) for step in range(session.last.ordinal - session.first.ordinal + 1)]
    if any(day in place.closed.days or day.weekday in place.closed.weekdays for day in days):
        return True
    if session.time is None or place.hours is None:
        return False
    evenings = [
        range(day * 1440 + place.hours.start, day * 1440 + place.hours.end)
        for day in range(session.first.ordinal - 1, session.last.ordinal + 1)
    ]
    return not all(
        any(start in evening and end - 1 in evening for evening in evenings) for start, end in stretches(session)
    )


@settings(max_examples=250)
@given(
    several(("shiraz/hall", "shiraz")),
    st.sampled_from(HOURS),
    st.frozensets(st.integers(0, 6), max_size=1),
    st.frozensets(st.sampled_from(DAYS).map(make_day), max_size=1),
)
def test_shut_places_are_those_of_a_look_at_every_minute(
    drawn: list[Program], hours: str, weekdays: frozenset[int], days: frozenset[JalaliDate]
) -> None:
    hall = make_place("shiraz/hall", "تالار", hours=hours, closed=Closed(weekdays, days))
    week = make_week(*drawn, places=(hall,))
    expected = [
        (program.id,)
        for program in taking_place(week)
        if program.place and program.place.id == hall.id and any(is_shut(hall, one) for one in program.sessions)
    ]
    assert facts(find_shut(week), "title") == expected


@settings(max_examples=200)
@given(several(("shiraz/hall",)), st.sampled_from((0, 30, 60)), st.sampled_from((None, 0, 45)))
def test_narrow_gaps_are_those_after_the_last_end_before(drawn: list[Program], usual: int, own: int | None) -> None:
    week = make_week(*drawn, places=(make_place("shiraz/hall", "تالار", gap=own),), limits=Limits(gap=usual))
    gap = usual if own is None else own
    held = sorted(
        (start, end, program.id, session.key)
        for program in taking_place(week)
        for session in program.sessions
        if session.time is not None
        for start, end in stretches(session)
    )
    expected: set[Pair] = set()
    for index, later in enumerate(held):
        before = held[:index]
        last = max((earlier[1] for earlier in before), default=-1)
        if before and 0 <= later[0] - last < gap:
            first = [earlier for earlier in before if earlier[1] == last][-1]
            expected |= {(first[2], later[2])} if first[2] != later[2] else set()
    assert set(facts(find_gaps(week), "first", "second")) == expected


@pytest.mark.parametrize(("speed", "left", "found"), [(60, 130, 0), (60, 90, 1), (120, 90, 0)])
def test_a_slow_road_needs_more_time(speed: int, left: int, found: int) -> None:
    start = 11 * 60 + left
    times = ("09:00-11:00", f"{start // 60:02}:{start % 60:02}-{start // 60 + 1:02}:{start % 60:02}")
    counties = (*COUNTIES[:1], County("fasa", "فسا", "", Point(29.6103, 53.4), SPAN))
    held = [
        make_program(
            f"p{number}", f"برنامه {number}", make_session(time=time), place=county, people=[("lead", "hall-manager")]
        )
        for number, (time, county) in enumerate(zip(times, ("shiraz", "fasa"), strict=True))
    ]
    assert len(list(find_travel(make_week(*held, counties=counties, travel=Travel(speed=speed))))) == found


@pytest.mark.parametrize(("town", "found"), [(0, 1), (2, 1), (10, 0)])
def test_within_a_town_no_time_is_asked_for(town: int, found: int) -> None:
    held = [
        make_program(
            "p0", "برنامه 0", make_session(time="09:00-10:00"), place=PLACES[0].id, people=[("lead", "hall-manager")]
        ),
        make_program(
            "p1", "برنامه 1", make_session(time="10:00-11:00"), place=PLACES[1].id, people=[("lead", "hall-manager")]
        ),
    ]
    week = make_week(*held, counties=COUNTIES, places=PLACES, travel=Travel(town=town))
    assert len(list(find_travel(week))) == found


def test_a_short_program_within_a_long_one_does_not_hide_its_end() -> None:
    times = ("09:00-12:00", "09:30-11:50", "12:10-13:00")
    held = [
        make_program(f"p{one}", f"برنامه {one}", make_session(time=time), place="shiraz/hall")
        for one, time in enumerate(times)
    ]
    week = make_week(*held, places=(make_place("shiraz/hall", "تالار"),), limits=Limits(gap=30))
    assert facts(find_gaps(week), "first", "second") == [("p0", "p2")]
