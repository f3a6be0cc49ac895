"""Generated weeks are what the bench needs: repeatable, sound, of the size asked for, and written in every form."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from scheduler.model.week import Week
from scheduler.pipeline import check_folder
from tests.bench.generator import generate, write_week

# What chance brings about in a drawn week: two equal titles, bases without a program, unequal districts.
TOLD = {"DU01", "OR02", "OR03"}


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Week:
    folder = tmp_path_factory.mktemp("bench") / "week"
    write_week(folder, 475)
    checked = check_folder(folder)
    assert {finding.code for finding in checked.findings} <= TOLD
    assert checked.week is not None
    return checked.week


def test_the_same_seed_writes_the_same_bytes() -> None:
    assert tuple(generate(475, seed=7)) == tuple(generate(475, seed=7))


def test_another_seed_writes_another_week() -> None:
    assert tuple(generate(475, seed=7)) != tuple(generate(475, seed=8))


def test_a_generated_week_is_sound_and_has_exactly_the_programs_asked_for(week: Week) -> None:
    assert len(week.programs) == 475


@pytest.mark.parametrize("programs", [1, 40, 2000])
def test_weeks_of_other_sizes_are_sound_too(programs: int, tmp_path: Path) -> None:
    write_week(tmp_path / "week", programs)
    checked = check_folder(tmp_path / "week")
    assert {finding.code for finding in checked.findings} <= TOLD
    assert checked.week is not None
    assert len(checked.week.programs) == programs


def test_venues_hold_several_sessions_a_day(week: Week) -> None:
    sessions = Counter(
        (venue.id, day)
        for program, session in week.occurrences()
        if (venue := week.venue_of(program, session)) is not None
        for day in session.days
    )
    assert sum(sessions.values()) > 2 * len(sessions)


def test_every_form_of_a_program_occurs(week: Week) -> None:
    sessions = tuple(session for _, session in week.occurrences())
    forms = {
        "band": any(session.band for session in sessions),
        "all day": any(session.all_day and not session.band for session in sessions),
        "anchor": any(session.anchor is not None for session in sessions),
        "keyed by hand": any(session.key.startswith("visit-") for session in sessions),
        "keyed by day": any(session.key.startswith("1402-") for session in sessions),
        "open": any(program.open_time is not None for program in week.programs),
        "outside": any(program.outside for program in week.programs),
        "staff": any(program.visibility == "staff" for program in week.programs),
        "cancelled": any(program.status == "cancelled" for program in week.programs),
    }
    assert [name for name, occurs in forms.items() if not occurs] == []


def test_files_hold_a_dozen_programs_at_most() -> None:
    files = [file for file in generate(475) if file.path.startswith("programs/")]
    assert max(file.text.count("\n- ") for file in files) <= 12
