"""The order that most items share: each pair as most have it, ties as in the table, and stable once reached."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scheduler.fixing.layout.habits import habit

TABLE = ("a", "b", "time", "duration", "c", "d")
items = st.lists(
    st.permutations(TABLE).flatmap(lambda keys: st.integers(0, 6).map(lambda n: tuple(keys[:n]))), max_size=6
)


def test_the_table_holds_where_nothing_is_written() -> None:
    assert habit((), TABLE) == TABLE


def test_most_items_decide_and_a_tie_goes_to_the_table() -> None:
    assert habit((("b", "a"), ("b", "a"), ("a", "b")), ("a", "b")) == ("b", "a")
    assert habit((("b", "a"), ("a", "b")), ("a", "b")) == ("a", "b")


@given(items)
def test_items_in_their_habit_have_it_for_their_habit(written: list[tuple[str, ...]]) -> None:
    ranks = habit(written, TABLE)
    ordered = [tuple(sorted(item, key=ranks.index)) for item in written]
    again = habit(ordered, TABLE)
    assert [tuple(sorted(item, key=again.index)) for item in ordered] == ordered
    assert sorted(ranks) == sorted(TABLE)


def test_the_length_stays_beside_the_time_wherever_it_was_written() -> None:
    table = ("id", "date", "time", "duration", "people")
    items = [
        ("id", "people", "date", "time"),
        ("id", "people", "date", "time"),
        ("id", "time", "date", "people", "duration"),
    ]
    assert habit(items, table) == ("id", "people", "date", "time", "duration")
    assert habit([("duration", "id", "time")], table) == ("id", "date", "duration", "time", "people")


def test_a_length_without_a_time_stands_where_the_time_would() -> None:
    table = ("id", "time", "duration", "people")
    assert habit([("people", "duration", "id")], table) == ("people", "time", "duration", "id")
