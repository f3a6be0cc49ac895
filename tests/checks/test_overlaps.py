"""Places and people that are booked twice: exactly the pairs that a look at every pair of sessions finds."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.checks.no_person_overlap import find as find_people
from scheduler.checks.no_place_overlap import find as find_places
from scheduler.diagnostics.rule import Diagnostic
from scheduler.model.program import Program, Session, Status
from scheduler.model.week import Week
from scheduler.model.wording import more_sessions_words
from scheduler.persian.jalali import JalaliDate
from tests.factories import make_place, make_program, make_session, make_week

DAYS = ("1402-02-17", "1402-02-18", "1402-02-19", "1402-02-20")
PLACES = ("shiraz/a", "shiraz/b")
PEOPLE = ("province-head", "hall-manager")
Pair = tuple[str, frozenset[str]]


@st.composite
def sessions(draw: st.DrawFn, key: str) -> Session:
    """Draw an ordinary session, one past midnight, an all-day one, a band, or a band with daily hours."""
    first = draw(st.integers(0, 3))
    is_band = draw(st.booleans())
    last = draw(st.integers(first, 3)) if is_band else first
    start = draw(st.integers(0, 23))
    length = draw(st.integers(1, 26 - start if is_band else 6))
    time = f"{start:02}:00-{start + length:02}:00" if draw(st.integers(0, 4)) else ""
    place = draw(st.sampled_from(("", "", *PLACES)))
    return make_session(DAYS[first], time, last=DAYS[last], key=key, band=is_band, place=place)


@st.composite
def programs(draw: st.DrawFn, number: int) -> Program:
    """Draw a program with one to three sessions, a place, some people and a status."""
    count = draw(st.integers(1, 3))
    keys = [""] if count == 1 else [f"s{one}" for one in range(count)]
    status: Status = draw(st.sampled_from(("confirmed", "confirmed", "tentative", "cancelled", "postponed")))
    roles = draw(
        st.lists(st.tuples(st.sampled_from(("lead", "speaker")), st.sampled_from((*PEOPLE, "nobody"))), max_size=3)
    )
    return make_program(
        f"p{number}",
        f"برنامه {number}",
        *[draw(sessions(key)) for key in keys],
        place=draw(st.sampled_from(("", "shiraz", "elsewhere", *PLACES))),
        people=roles,
        status=status,
    )


@st.composite
def weeks(draw: st.DrawFn) -> Week:
    """Draw a week of up to six programs in two halls."""
    drawn = [draw(programs(number)) for number in range(draw(st.integers(0, 6)))]
    return make_week(*drawn, places=[make_place(key, key) for key in PLACES])


def minutes(session: Session) -> set[int]:
    """Return every hour of the calendar that a session takes, one by one."""
    days = [session.first.plus(step) for step in range(session.last.ordinal - session.first.ordinal + 1)]
    if session.time is None:
        return {hour for day in days for hour in _hours(day, 0, 24)}
    return {hour for day in days for hour in _hours(day, session.time.start // 60, session.time.end // 60)}


def _hours(day: JalaliDate, start: int, end: int) -> range:
    return range(day.ordinal * 24 + start, day.ordinal * 24 + end)


def booked(week: Week) -> list[tuple[Program, Session]]:
    """Return the sessions that take place and people."""
    return [(program, one) for program, one in week.occurrences() if program.status in {"confirmed", "tentative"}]


def venue(program: Program, session: Session) -> str:
    """Return the known venue of a session, or nothing."""
    ref = session.place or program.place
    return ref.id if ref and ref.id in PLACES else ""


def place_oracle(week: Week) -> set[Pair]:
    """Return place and programs of each two sessions that share an hour in one venue."""
    return {
        (venue(*one), frozenset((one[0].id, other[0].id)))
        for one, other in combinations(booked(week), 2)
        if venue(*one) and venue(*one) == venue(*other) and minutes(one[1]) & minutes(other[1])
    }


def person_oracle(week: Week) -> set[Pair]:
    """Return person and programs of each two sessions that share an hour and a person, but not a venue, known or not."""
    found: set[Pair] = set()
    for one, other in combinations(booked(week), 2):
        places = {program.place_of(session) for program, session in (one, other)}
        ids = {place.id if place else "" for place in places}
        if not minutes(one[1]) & minutes(other[1]) or (len(ids) == 1 and not ids & {"", "shiraz"}):
            continue
        shared = {person.id for _, person in one[0].people} & {person.id for _, person in other[0].people}
        found |= {(person, frozenset((one[0].id, other[0].id))) for person in shared & set(PEOPLE)}
    return found


def capped(week: Week, place: str) -> tuple[list[frozenset[str]], int]:
    """Return the first 20 pairs of a venue within its first 200 meetings, and how many sessions have more of them."""
    held = [found for found in booked(week) if venue(*found) == place]
    held.sort(key=lambda found: (*found[1].extent, found[0].id, found[1].key))
    pairs: list[frozenset[str]] = []
    meetings, is_full, crowded = 0, False, set()
    for later, (program, session) in enumerate(held):
        for earlier, other in held[:later]:
            if not minutes(session) & minutes(other):
                continue
            pair = frozenset((earlier.id, program.id))
            is_full = is_full or meetings == 200 or (pair not in pairs and len(pairs) == 20)
            meetings += 1
            if is_full:
                crowded.add(later)
            elif pair not in pairs:
                pairs.append(pair)
    return pairs, len(crowded)


def told(findings: Iterable[Diagnostic], week: Week, names: dict[str, str]) -> list[Pair]:
    """Return what a check found as thing and pair of programs."""
    ids = {program.title: program.id for program in week.programs}
    pairs = []
    for finding in findings:
        facts = dict(finding.values)
        thing = names[str(facts.get("place") or facts["person"])]
        pairs.append((thing, frozenset((ids[str(facts["first"])], ids[str(facts["second"])]))))
    return pairs


@settings(max_examples=150)
@given(weeks())
def test_places_booked_twice_are_exactly_those_of_a_look_at_every_pair(week: Week) -> None:
    pairs = told(find_places(week), week, {place.title: place.id for place in week.places.values()})
    assert (len(pairs), set(pairs)) == (len(set(pairs)), place_oracle(week))


@settings(max_examples=150)
@given(weeks())
def test_people_wanted_twice_are_exactly_those_of_a_look_at_every_pair(week: Week) -> None:
    pairs = told(find_people(week), week, {person.title: person.id for person in week.people.values()})
    assert (len(pairs), set(pairs)) == (len(set(pairs)), person_oracle(week))


@st.composite
def crowds(draw: st.DrawFn) -> Week:
    """Draw a hall that many sessions of few or many programs hold, most of them at once."""
    programs = draw(st.sampled_from((2, 5, 12, 25)))
    sessions = draw(st.sampled_from((1, 3, 12)))
    hours = draw(st.sampled_from((2, 8, 20)))
    start = st.integers(0, hours)
    drawn = [
        make_program(
            f"p{number:02}",
            f"برنامه {number}",
            *[
                make_session(DAYS[0], f"{hour:02}:00-{hour + draw(st.integers(1, 3)):02}:00", key=f"s{one}")
                for one, hour in enumerate(draw(st.lists(start, min_size=sessions, max_size=sessions)))
            ],
            place=PLACES[0],
        )
        for number in range(programs)
    ]
    return make_week(*drawn, places=[make_place(PLACES[0], PLACES[0])])


@settings(max_examples=60)
@given(crowds())
def test_of_a_crowd_the_first_pairs_are_told_and_the_other_sessions_counted(week: Week) -> None:
    findings = [*find_places(week)]
    pairs, more = capped(week, PLACES[0])
    assert [pair for _, pair in told(findings, week, {PLACES[0]: PLACES[0]})] == pairs
    counts = [dict(finding.values)["more"] for finding in findings]
    assert counts == [more_sessions_words(more if number == len(pairs) else 0) for number in range(1, len(pairs) + 1)]


def test_people_all_in_one_hall_do_not_hide_those_who_are_not() -> None:
    held = [
        make_program(
            f"p{number:03}", f"برنامه {number}", make_session(DAYS[0]), place=PLACES[0], people=[("lead", PEOPLE[0])]
        )
        for number in range(300)
    ]
    away = make_program("q", "جای دیگر", make_session(DAYS[0]), place=PLACES[1], people=[("lead", PEOPLE[0])])
    findings = [*find_people(make_week(*held, away, places=[make_place(key, key) for key in PLACES]))]
    assert [dict(finding.values)["first"] for finding in findings] == [f"برنامه {number}" for number in range(20)]
    assert dict(findings[-1].values)["more"] == more_sessions_words(1)


@settings(max_examples=50)
@given(weeks())
def test_the_order_of_programs_changes_no_pair(week: Week) -> None:
    names = {place.title: place.id for place in week.places.values()}
    turned = week._replace(programs=tuple(reversed(week.programs)))
    assert set(told(find_places(turned), turned, names)) == set(told(find_places(week), week, names))


def test_two_programs_that_meet_in_one_hall_and_then_in_two_are_told_for_the_two() -> None:
    one = make_program("one", "یکم", make_session(DAYS[0], key="a", place=PLACES[0]), make_session(DAYS[1], key="b", place=PLACES[0]), people=[("lead", PEOPLE[0])])  # fmt: skip
    two = make_program("two", "دوم", make_session(DAYS[0], key="a", place=PLACES[0]), make_session(DAYS[1], key="b", place=PLACES[1]), people=[("lead", PEOPLE[0])])  # fmt: skip
    week = make_week(one, two, places=[make_place(key, key) for key in PLACES])
    assert [dict(finding.values)["second"] for finding in find_people(week)] == ["دوم"]


def test_touching_ends_are_no_overlap_and_one_shared_minute_is() -> None:
    place = [make_place(PLACES[0], "تالار")]
    first = make_program("one", "یکم", make_session(DAYS[0], "09:00-11:00"), place=PLACES[0])
    touching = make_program("two", "دوم", make_session(DAYS[0], "11:00-12:00"), place=PLACES[0])
    meeting = make_program("two", "دوم", make_session(DAYS[0], "10:59-12:00"), place=PLACES[0])
    assert [*find_places(make_week(first, touching, places=place))] == []
    assert len([*find_places(make_week(first, meeting, places=place))]) == 1


def test_the_night_of_one_day_meets_the_dawn_of_the_next() -> None:
    late = make_program("one", "یکم", make_session(DAYS[0], "22:00-26:00"), place=PLACES[0])
    early = make_program("two", "دوم", make_session(DAYS[1], "01:00-03:00"), place=PLACES[0])
    week = make_week(late, early, places=[make_place(PLACES[0], "تالار")])
    assert len([*find_places(week)]) == 1
