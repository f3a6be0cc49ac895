"""One changed character of the shipped files: nothing crashes, and what breaks the meaning is told beside it.

A mutation breaks the meaning where the model that is read differs in anything but free text, or none can be read,
unless it only turned right values into other right values (`valid_values.py` says which are right): a day into another
day of the week, a number into another, an id into another known one. Those nobody can tell from what was meant.
"""

from __future__ import annotations

import shutil
from collections import Counter
from functools import cache
from itertools import islice
from pathlib import Path

import pytest

from scheduler.source.recovery import read_tree
from tests.reading.mutation import Event, mutations

SHIPPED = Path(__file__).resolve().parents[2] / "events" / "basij-sazandegi-fars-1402"
COUNTIES = ("abadeh", "fasa", "larestan")


@pytest.fixture(autouse=True)
def _read_each_text_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the trees of the files that are not mutated: trees are values, and most of the time goes into them."""
    monkeypatch.setattr("scheduler.reading.week.read_tree", cache(read_tree))


def part_of_the_shipped_event(folder: Path) -> Path:
    """Copy the nouns of the shipped event and the programs of a few counties."""
    folder.mkdir()
    for path in SHIPPED.glob("*.yaml"):
        shutil.copy(path, folder)
    for county in COUNTIES:
        shutil.copytree(SHIPPED / "programs" / county, folder / "programs" / county)
    shutil.copy(SHIPPED / "programs" / "ostan.yaml", folder / "programs")
    return folder


def missed(event: Event, seed: int, count: int) -> list[str]:
    """Return the mutations that break the meaning without a finding near; print the figures."""
    outcomes = [event.outcome(mutation) for mutation in islice(mutations(event.texts, seed), count)]
    print(sorted(Counter((outcome.effect, outcome.is_told) for outcome in outcomes).items()))
    return [
        f"{mutation.file}:{mutation.line} {mutation.what}"
        for mutation, effect, is_told in outcomes
        if effect == "broken" and not is_told
    ]


def test_two_hundred_mutations_of_the_shipped_files_are_told_where_they_break_the_meaning(tmp_path: Path) -> None:
    event = Event.of(part_of_the_shipped_event(tmp_path / "event"))
    assert missed(event, 1402, 200) == []


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1, 5))
def test_thousands_of_mutations_of_the_shipped_files_are_told_where_they_break_the_meaning(
    seed: int, tmp_path: Path
) -> None:
    event = Event.of(part_of_the_shipped_event(tmp_path / "event"))
    assert missed(event, seed, 1500) == []
