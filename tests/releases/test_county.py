"""What a county is told of a change: what befell its own sessions, or the program as a whole."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given

from scheduler.releases.county import changes_in
from scheduler.releases.difference import difference
from tests.factories import make_program, make_session, make_week
from tests.releases.announcing import release
from tests.releases.edits import Drafts, histories, written

COUNTIES = ("shiraz", "larestan")


def told(time: str, note: str = "", *, county: str) -> list[tuple[tuple[str, ...], list[str]]]:
    """Return sorts and fields that a county is told when the session in Lar moves to another time."""
    before, after = (
        release(
            make_week(
                make_program(
                    "a",
                    "کارگاه",
                    make_session("1402-02-18", key="s"),
                    make_session("1402-02-18", hours, key="l", place="larestan/mosque"),
                    note=said,
                )
            )
        )
        for hours, said in (("09:00-11:30", ""), (time, note))
    )
    found = changes_in(difference(before, after), county)
    return [(change.sorts, [field.field for field in change.fields]) for change in found]


def test_county_is_not_told_of_a_session_that_moved_elsewhere() -> None:
    assert told("10:00-12:30", county="shiraz") == []
    assert told("10:00-12:30", county="larestan") == [(("time",), ["time"])]


def test_county_is_told_what_befell_the_program_as_a_whole() -> None:
    assert told("10:00-12:30", "با ناهار", county="shiraz") == [(("other",), ["note"])]
    assert told("10:00-12:30", "با ناهار", county="larestan") == [(("time", "other"), ["time", "note"])]


def test_program_that_went_to_another_county_is_told_to_both() -> None:
    before, after = (
        release(make_week(make_program("a", place=place))) for place in ("shiraz/hafez-hall", "larestan/mosque")
    )
    changes = difference(before, after)
    assert [tuple(changes_in(changes, county)) for county in COUNTIES] == [changes, changes]


@given(histories(releases=4))
def test_every_change_of_a_program_with_a_county_is_told_to_one(history: list[Drafts]) -> None:
    made = [release(written(drafts)) for drafts in history]
    for before, after in pairwise(made):
        changes = difference(before, after)
        placed = {
            change.program.id
            for change in changes
            if any(session.county for one in (change.before, change.after) if one for session in one.sessions)
        }
        assert {change.program.id for county in COUNTIES for change in changes_in(changes, county)} == placed
