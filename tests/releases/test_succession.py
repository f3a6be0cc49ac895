"""Revisions go on from what was announced before: SEQUENCE by what moves, the time by anything that shows."""

from __future__ import annotations

import pytest

from scheduler.model.program import OpenTime
from scheduler.model.week import Week
from scheduler.persian.jalali import DateRange
from scheduler.releases.release import Standing
from tests.factories import make_day, make_place, make_program, make_session, make_week
from tests.releases.announcing import hour, release, releases
from tests.releases.edits import Draft, written

BEFORE = written((Draft("a"),))


def standing(*weeks: Week, name: str = "a") -> Standing:
    """Return what is known of an event after releases of weeks, an hour apart."""
    newest = releases(*weeks)
    gone = {one.name: one.standing for one in newest.gone}
    return newest.standings.get(name) or gone[name]


def after(**fields: object) -> Week:
    """Return the week with its program edited."""
    return written((Draft(**{"id": "a", **fields}),))


def test_event_of_the_first_release_has_sequence_0_and_its_time() -> None:
    assert standing(BEFORE) == Standing(0, hour(0), 1, ())


@pytest.mark.parametrize(
    "field",
    [
        {"title": "کارگاه خیاطی"},
        {"time": "10:30-13:00"},
        {"time": ""},
        {"days": ("1402-02-18",)},
        {"place": "larestan/mosque"},
        {"status": "cancelled"},
        {"status": "tentative"},
        {"visibility": "staff"},
    ],
)
def test_a_move_raises_sequence_by_one_and_takes_the_time_of_its_release(field: dict[str, object]) -> None:
    found = standing(BEFORE, after(**field))
    assert (found.sequence, found.modified, found.number) == (1, hour(1), 2)


def test_another_note_takes_the_time_of_its_release_and_no_sequence() -> None:
    found = standing(BEFORE, after(note="ورود از در شمالی"))
    assert (found.sequence, found.modified, found.number) == (0, hour(1), 2)


def test_another_address_of_the_same_place_takes_the_time_and_no_sequence() -> None:
    program = make_program("a", place="shiraz/hall")
    one, other = (make_place("shiraz/hall", "تالار", address=address) for address in ("زند", "بلوار زند"))
    found = standing(make_week(program, places=(one,)), make_week(program, places=(other,)))
    assert (found.sequence, found.modified) == (0, hour(1))


def test_what_did_not_change_keeps_sequence_and_time() -> None:
    assert standing(BEFORE, BEFORE, BEFORE) == standing(BEFORE)


def test_staff_note_and_contact_change_nothing() -> None:
    one, other = (make_program("a", contact=phone, staff_note=phone) for phone in ("", "07100001234"))
    assert standing(make_week(one), make_week(other)) == standing(make_week(one))


def test_going_and_coming_back_raise_sequence_once_each() -> None:
    gone = standing(BEFORE, written(()))
    back = standing(BEFORE, written(()), BEFORE)
    assert (gone.sequence, back.sequence) == (1, 2)


def test_what_stays_gone_keeps_sequence_and_time() -> None:
    assert standing(BEFORE, written(()), written(()), written(())) == standing(BEFORE, written(()))


def test_one_day_that_becomes_two_leaves_its_event_and_starts_two() -> None:
    newest = releases(BEFORE, after(days=("1402-02-18", "1402-02-19")))
    assert {name: one.sequence for name, one in newest.standings.items()} == {"a.1402-02-18": 0, "a.1402-02-19": 0}
    assert [(gone.name, gone.standing.sequence) for gone in newest.gone] == [("a", 1)]


def test_a_program_made_for_staff_is_gone_for_the_public_as_the_public_saw_it() -> None:
    newest = releases(BEFORE, after(visibility="staff", title="محرمانه"), after(visibility="staff", time=""))
    assert [(gone.program.title, gone.program.visibility, gone.standing.sequence) for gone in newest.gone] == [
        ("همایش شکوه خدمت", "public", 1)
    ]
    assert newest.standings["a"].sequence == 2


def test_a_staff_program_that_becomes_public_tells_nothing_of_its_past() -> None:
    assert standing(after(visibility="staff", title="محرمانه"), BEFORE).changes == ()


def test_an_open_program_that_goes_is_remembered() -> None:
    wish = OpenTime(DateRange(make_day("1402-02-18"), make_day("1402-02-20")), None, 90)
    newest = releases(make_week(make_program("a", open_time=wish), make_program("b")), make_week(make_program("b")))
    assert [(gone.program.id, gone.program.sessions) for gone in newest.gone] == [("a", ())]
    assert releases(make_week(make_program("a", open_time=wish)), make_week(), make_week(make_program("a"))).gone == ()


def test_of_two_programs_with_one_id_the_first_counts() -> None:
    newest = release(make_week(make_program("a", "نخست", make_session()), make_program("a", "دوم", make_session())))
    assert [program.title for program in newest.programs] == ["نخست"]
