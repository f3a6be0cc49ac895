"""What the public side keeps: all that a public program names, and what nobody uses."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scheduler.model.decisions import Decisions, Waiver
from scheduler.model.nouns import Equipment, Organizer, Titled
from scheduler.model.program import Figure, Program, Ref
from scheduler.model.publicity import public
from scheduler.model.settings import Total
from scheduler.model.week import Week
from tests.factories import (
    KINDS,
    ORGANIZERS,
    PEOPLE,
    PLACES,
    ROLES,
    SPAN,
    make_program,
    make_session,
    make_week,
)

VANS = tuple(Equipment(f"van-{one}", f"خودرو {one}", "shiraz", "", SPAN) for one in range(2))
FIGURES = tuple(Titled(one, one, "", SPAN) for one in ("projects", "homes"))


def ref(key: str) -> Ref:
    """Return a reference as written."""
    return Ref(key, SPAN)


@st.composite
def programs(draw: st.DrawFn, number: int) -> Program:
    """Draw a program that names nouns of each sort, one of which may be unknown."""
    place = st.sampled_from(("", "shiraz", "nowhere", *(place.id for place in PLACES)))
    drawn = make_program(
        f"p{number}",
        f"برنامه {number}",
        make_session(key="a", place=draw(place)),
        make_session("1402-02-22", key="b"),
        kind=draw(st.sampled_from([kind.id for kind in KINDS])),
        organizer=draw(st.sampled_from([node.id for node in ORGANIZERS])),
        place=draw(place),
        people=draw(
            st.lists(
                st.tuples(st.sampled_from([role.id for role in ROLES]), st.sampled_from([one.id for one in PEOPLE]))
            )
        ),
        visibility=draw(st.sampled_from(("public", "staff"))),
    )
    return drawn._replace(
        equipment=tuple(draw(st.lists(st.sampled_from([ref(van.id) for van in VANS]), max_size=1))),
        figures=tuple(draw(st.lists(st.sampled_from([Figure(ref(one.id), 3) for one in FIGURES]), max_size=1))),
        not_with=tuple(ref(f"p{one}") for one in draw(st.frozensets(st.integers(0, 4), max_size=2))),
    )


@st.composite
def weeks(draw: st.DrawFn) -> Week:
    """Draw a week of up to five programs, public or for staff."""
    drawn = [draw(programs(number)) for number in range(draw(st.integers(0, 5)))]
    return make_week(*drawn)._replace(equipment={van.id: van for van in VANS}, figures={one.id: one for one in FIGURES})


def named(week: Week, program: Program) -> dict[str, object]:
    """Return every noun that a program names, found or not, as the public may see it."""
    places = [program.place, *(session.place for session in program.sessions)]
    people = [week.people.get(person.id) for _, person in program.people]
    return {
        "kind": week.kinds.get(program.kind.id),
        "lineage": week.lineage(program.organizer.id),
        "places": [week.places.get(one.id) for one in places if one],
        "counties": [week.county_of(program, session) for session in program.sessions],
        "roles": [week.roles.get(role.id) for role, _ in program.people],
        "people": [person and person.title for person in people],
        "equipment": [week.equipment.get(one.id) for one in program.equipment],
        "figures": [week.figures.get(one.figure.id) for one in program.figures],
    }


@given(weeks())
def test_every_reference_of_a_public_program_resolves_as_before(week: Week) -> None:
    seen = public(week)
    before = {program.id: program for program in week.programs if program.visibility == "public"}
    assert [program.id for program in seen.programs] == [*before]
    for program in seen.programs:
        assert named(seen, program) == named(week, before[program.id])
        assert [one.id for one in program.not_with] == [
            one.id for one in before[program.id].not_with if one.id in before
        ]


@given(weeks())
def test_what_is_public_names_nothing_that_is_not(week: Week) -> None:
    seen = public(week)
    assert {node.parent for node in seen.organizers.values()} - {"", *seen.organizers} == set()
    assert {person.organizer for person in seen.people.values()} - {"", *seen.organizers} == set()
    assert {place.county for place in seen.places.values()} - {*seen.counties} == set()


@given(weeks())
def test_what_is_hidden_is_what_staff_programs_use_and_no_public_one(week: Week) -> None:
    def places(visibility: str) -> set[str]:
        named = [program for program in week.programs if program.visibility == visibility]
        refs = [one for program in named for one in (program.place, *(each.place for each in program.sessions))]
        return {one.id for one in refs if one} & set(week.places)

    assert set(week.places) - set(public(week).places) == places("staff") - places("public")
    assert public(week).counties == week.counties


def test_what_nobody_uses_stays() -> None:
    seen = public(make_week())
    week = make_week()
    assert (seen.places, seen.kinds, seen.organizers, seen.roles) == (
        week.places,
        week.kinds,
        week.organizers,
        week.roles,
    )


def test_below_an_organizer_of_staff_programs_alone_nothing_is_public() -> None:
    base = Organizer("shiraz/zone-2/base", "پایگاه", "base", "shiraz/zone-2", "shiraz", SPAN)
    week = make_week(
        make_program("open", "باز", organizer="shiraz"),
        make_program("hidden", "نهان", organizer="shiraz/zone-2", visibility="staff"),
        organizers=(*ORGANIZERS, base),
    )
    assert [*public(week).organizers] == ["fars", "shiraz", "larestan"]


def test_decisions_and_totals_with_figures_of_staff_programs_are_not_public() -> None:
    program = make_program("hidden", visibility="staff")._replace(figures=(Figure(ref("projects"), 3),))
    week = make_week(program)._replace(
        figures={one.id: one for one in FIGURES},
        totals=(Total("طرح‌ها", 3, ref("projects"), (), SPAN), Total("خانه‌ها", 5, ref("homes"), (), SPAN)),
        decisions=Decisions((Waiver("TM20", "hidden", "دلیل", "امضا", None, SPAN),)),
    )
    seen = public(week)
    assert (seen.decisions, [total.title for total in seen.totals], [*seen.figures]) == (
        Decisions(),
        ["خانه‌ها"],
        ["homes"],
    )
