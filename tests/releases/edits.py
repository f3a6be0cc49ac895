"""A small week that is edited at random as organizers would: plain values that become a `Week`, and the edits."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from hypothesis import strategies as st

from scheduler.model.program import Program, Status, Visibility
from scheduler.model.week import Week
from tests.factories import make_place, make_program, make_session, make_week

DAYS = tuple(f"1402-02-{day}" for day in range(17, 23))
TIMES = ("08:00-09:30", "09:00-11:30", "10:30-13:00", "22:30-25:00", "")
TITLES = ("همایش شکوه خدمت", "کارگاه خیاطی", "میز خدمت", "شب شعر")
PLACES = ("shiraz/hafez-hall", "larestan/mosque", "shiraz/other", "shiraz", "")
STATUSES: tuple[Status, ...] = ("confirmed", "tentative", "cancelled", "postponed")
NOTES = ("", "ورود از در شمالی", "پذیرایی هست")
IDS = tuple(f"p{number}" for number in range(6))


class Draft(NamedTuple):
    """One program as it is written: days alone, keyed by their dates where there are several, or keyed sessions."""

    id: str
    title: str = TITLES[0]
    days: tuple[str, ...] = (DAYS[4],)
    keyed: bool = False
    time: str = TIMES[1]
    place: str = PLACES[0]
    status: Status = "confirmed"
    visibility: Visibility = "public"
    note: str = ""


Drafts = tuple[Draft, ...]
Edit = Callable[[Draft], Draft | None]


def written(drafts: Drafts) -> Week:
    """Return the week of drafts."""
    places = (*make_week().places.values(), make_place("shiraz/other", "سالن اندیشه"))
    return make_week(*map(program, drafts), places=places)


def program(draft: Draft) -> Program:
    """Return a draft as reading would make it."""
    is_several = draft.keyed or len(draft.days) > 1
    return make_program(
        draft.id,
        draft.title,
        *(
            make_session(day, draft.time, key=(f"s{day[-2:]}" if draft.keyed else day) if is_several else "")
            for day in draft.days
        ),
        place=draft.place,
        status=draft.status,
        visibility=draft.visibility,
        note=draft.note,
    )


def edits() -> st.SearchStrategy[Edit]:
    """Return what may be done to one program between two releases; None takes it away."""

    def setting(field: str, values: st.SearchStrategy[object]) -> st.SearchStrategy[Edit]:
        return values.map(lambda value: lambda draft: Draft(**{**draft._asdict(), field: value}))

    days = st.lists(st.sampled_from(DAYS), min_size=1, max_size=3, unique=True).map(lambda found: tuple(sorted(found)))
    return st.one_of(
        setting("title", st.sampled_from(TITLES)),
        setting("time", st.sampled_from(TIMES)),
        setting("days", days),
        setting("keyed", st.booleans()),
        setting("place", st.sampled_from(PLACES)),
        setting("status", st.sampled_from(STATUSES)),
        setting("visibility", st.sampled_from(["public", "staff"])),
        setting("note", st.sampled_from(NOTES)),
        st.just(lambda _draft: None),
    )


@st.composite
def histories(draw: st.DrawFn, releases: int = 30) -> list[Drafts]:
    """Draw the drafts of some releases, each from those before by a few edits, arrivals and returns."""
    drafts = {key: Draft(key) for key in draw(st.sets(st.sampled_from(IDS), min_size=1))}
    last = dict(drafts)
    found = [tuple(drafts.values())]
    for _ in range(releases - 1):
        for key in draw(st.lists(st.sampled_from(IDS), max_size=3, unique=True)):
            edited = draw(edits())(drafts[key]) if key in drafts else last.get(key, Draft(key))
            drafts.pop(key, None)
            if edited is not None:
                drafts[key] = last[key] = edited
        found.append(tuple(drafts[key] for key in sorted(drafts)))
    return found
