"""The difference engine says what every program went through, field by field, as an independent recount does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.releases.difference import ProgramChange, counts, difference
from scheduler.releases.release import Release, public_side
from scheduler.releases.wording import change_words
from tests.factories import make_anchor, make_program, make_session, make_week
from tests.releases.announcing import release
from tests.releases.edits import DAYS, IDS, NOTES, PLACES, STATUSES, TIMES, TITLES, Draft, Drafts, written

PAIRS, MANY = 50, 1000
TAKING_PLACE = {"confirmed", "tentative"}
PLACE_NAMES = {
    "shiraz/hafez-hall": "تالار حافظ",
    "larestan/mosque": "مسجد جامع لار",
    "shiraz/other": "سالن اندیشه",
    "shiraz": "شهرستان شیراز",
    "": "شهرستان شیراز",
}


def drafts() -> st.SearchStrategy[Drafts]:
    """Return some programs of any kind, each id once."""
    days = st.lists(st.sampled_from(DAYS), min_size=1, max_size=3, unique=True).map(lambda found: tuple(sorted(found)))
    one = st.builds(
        Draft,
        id=st.sampled_from(IDS),
        title=st.sampled_from(TITLES),
        days=days,
        keyed=st.booleans(),
        time=st.sampled_from(TIMES),
        place=st.sampled_from(PLACES),
        status=st.sampled_from(STATUSES),
        visibility=st.sampled_from(["public", "staff"]),
        note=st.sampled_from(NOTES),
    )
    return st.lists(one, max_size=6, unique_by=lambda draft: draft.id).map(tuple)


def told(before: Drafts, after: Drafts) -> dict[str, set[str]]:
    """Return the sorts of change by program, as the engine finds them."""
    return {change.program.id: set(change.sorts) for change in changes(before, after)}


def changes(before: Drafts, after: Drafts, *, public: bool = False) -> tuple[ProgramChange, ...]:
    """Return the differences of two releases that follow each other."""
    first = release(written(before))
    second = release(written(after), first)
    return difference(public_side(first), public_side(second)) if public else difference(first, second)


def recounted(before: Drafts, after: Drafts) -> dict[str, set[str]]:
    """Return the sorts of change by program, counted on the drafts themselves without any code of the program."""
    old, new = ({draft.id: draft for draft in drafts} for drafts in (before, after))
    found: dict[str, set[str]] = {}
    for key in old.keys() | new.keys():
        if key not in old:
            found[key] = {"new"}
        elif key not in new:
            found[key] = {"removed"}
        else:
            sorts = sorts_of(old[key], new[key])
            if sorts:
                found[key] = sorts
    return found


def sorts_of(one: Draft, other: Draft) -> set[str]:
    """Return what one program went through."""
    sorts: set[str] = set()
    if one.title != other.title:
        sorts.add("renamed")
    keys = [keys_of(draft) for draft in (one, other)]
    sorts |= moves(one, other, keys[0], keys[1])
    shared = keys[0].keys() & keys[1].keys() or len(one.days) == len(other.days) == 1
    if shared and PLACE_NAMES[one.place] != PLACE_NAMES[other.place]:
        sorts.add("place")
    rest = {"status": one.status != other.status, "note": one.note != other.note}
    rest["visibility"] = one.visibility != other.visibility
    if rest["status"] and other.status == "cancelled":
        sorts.add("cancelled")
    elif rest["status"] and other.status == "postponed":
        sorts.add("postponed")
    elif rest["status"] and one.status not in TAKING_PLACE and other.status in TAKING_PLACE:
        sorts.add("returned")
    elif any(rest.values()):
        sorts.add("other")
    return sorts


def keys_of(draft: Draft) -> dict[str, str]:
    """Return the day of each session by its key."""
    if draft.keyed:
        return {f"s{day[-2:]}": day for day in draft.days}
    return {day: day for day in draft.days} if len(draft.days) > 1 else {"": draft.days[0]}


def moves(one: Draft, other: Draft, old: dict[str, str], new: dict[str, str]) -> set[str]:
    """Return whether it moved or lost days, sessions under another key taken for what they are."""
    if len(old) == len(new) == 1:
        return {"time"} if (one.days, one.time) != (other.days, other.time) else set()
    went = {day for key, day in old.items() if key not in new}
    came = {day for key, day in new.items() if key not in old}
    if one.time == other.time and PLACE_NAMES[one.place] == PLACE_NAMES[other.place]:
        went, came = went - came, came - went
    has_moved = bool(came) or bool(old.keys() & new.keys() and one.time != other.time)
    return {sort for sort, is_so in (("time", has_moved), ("shortened", went and not came)) if is_so}


def agree(before: Drafts, after: Drafts) -> None:
    """Hold the engine against the recount."""
    assert told(before, after) == recounted(before, after)


@given(drafts(), drafts())
@settings(max_examples=PAIRS)
def test_engine_equals_an_independent_recount(before: Drafts, after: Drafts) -> None:
    agree(before, after)


@pytest.mark.soak
@given(drafts(), drafts())
@settings(max_examples=MANY)
def test_engine_equals_an_independent_recount_on_a_thousand_pairs(before: Drafts, after: Drafts) -> None:
    agree(before, after)


@given(drafts())
def test_nothing_differs_from_itself(one: Drafts) -> None:
    assert changes(one, one) == ()


@given(drafts(), drafts())
@settings(max_examples=PAIRS)
def test_the_public_difference_names_no_staff_program(before: Drafts, after: Drafts) -> None:
    seen = {draft.id for draft in (*before, *after) if draft.visibility == "public"}
    found = {change.program.id for change in changes(before, after, public=True)}
    assert found - seen == set()


def words(before: Draft, after: Draft, *, labelled: bool = False) -> list[str]:
    """Return each change of a program in Persian words."""
    (change,) = changes((before,), (after,))
    return [change_words(field, labelled=labelled).fa for field in change.fields]


@pytest.mark.parametrize(
    ("after", "said"),
    [
        ({"time": "10:30-13:00"}, "از ساعت ۹ به ۱۰:۳۰"),
        ({"time": "09:00-12:00"}, "از ساعت ۹ تا ۱۱:۳۰ به ۹ تا ۱۲"),
        ({"time": ""}, "از ساعت ۹ تا ۱۱:۳۰ به تمام روز"),
        ({"place": "shiraz/other"}, "از تالار حافظ به سالن اندیشه"),
        ({"days": ("1402-02-22",)}, "از پنجشنبه ۲۱ به جمعه ۲۲ اردیبهشت"),
        ({"days": ("1402-03-01",)}, "از پنجشنبه ۲۱ اردیبهشت به دوشنبه ۱ خرداد"),
        ({"title": "کارگاه Excel"}, "پیش از این «همایش شکوه خدمت»"),
        ({"status": "postponed"}, "به تعویق افتاد"),
        ({"visibility": "staff"}, "اکنون فقط برای کارکنان است"),
        ({"note": "پذیرایی هست"}, "یادداشت افزوده شد"),
    ],
)
def test_changes_are_told_in_persian(after: dict[str, object], said: str) -> None:
    assert words(Draft("a"), Draft(**{"id": "a", **after})) == [said]


def test_sessions_that_came_and_went_are_told_with_day_and_time() -> None:
    assert words(Draft("a", days=("1402-02-18", "1402-02-19")), Draft("a", days=("1402-02-19", "1402-02-20"))) == [
        "نوبت برداشته‌شده: دوشنبه ۱۸ اردیبهشت، ۹ تا ۱۱:۳۰",
        "نوبت تازه: چهارشنبه ۲۰ اردیبهشت، ۹ تا ۱۱:۳۰",
    ]


def test_an_anchored_time_is_told_by_its_prayer() -> None:
    before = release(make_week(make_program("a", "شب شعر", make_session(time="18:00-19:30"))))
    later = make_week(make_program("a", "شب شعر", make_session(time="19:35-21:05", anchor=make_anchor())))
    (change,) = difference(before, release(later, before))
    assert [change_words(field, labelled=labelled).fa for field in change.fields for labelled in (False, True)] == [
        "از ساعت ۱۸ تا ۱۹:۳۰ به پس از نماز مغرب و عشا",
        "زمان از ساعت ۱۸ تا ۱۹:۳۰ به پس از نماز مغرب و عشا",
    ]


def test_a_camp_is_told_by_its_first_and_last_day() -> None:
    one, other = (
        make_week(make_program("a", "اردو", make_session("1402-02-19", "07:00-13:00", last=last, band=True)))
        for last in ("1402-02-21", "1402-02-22")
    )
    before = release(one)
    (change,) = difference(before, release(other, before))
    assert [change_words(field).fa for field in change.fields] == [
        "روز از سه‌شنبه ۱۹ تا پنجشنبه ۲۱ اردیبهشت به سه‌شنبه ۱۹ تا جمعه ۲۲ اردیبهشت"
    ]


def test_what_returns_after_it_was_removed_is_no_new_program() -> None:
    first = release(written((Draft("a"),)))
    second = release(written(()), first)
    third = release(written((Draft("a"),)), second)
    assert [change.sorts for change in difference(second, third)] == [("returned",)]


def test_each_program_is_counted_once_by_what_says_it_best() -> None:
    before = (Draft("p0"), Draft("p1"), Draft("p2"))
    after = (Draft("p0", status="cancelled", time=""), Draft("p1", time="", place="shiraz/other"), Draft("p3"))
    assert counts(changes(before, after)) == {"new": 1, "cancelled": 1, "removed": 1, "time": 1}


def test_without_a_release_before_all_is_new() -> None:
    first: Release = release(written((Draft("p0"), Draft("p1"))))
    assert [change.sorts for change in difference(None, first)] == [("new",), ("new",)]
