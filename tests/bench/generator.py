"""Write a whole event folder of any number of programs; the same seed writes the same bytes.

python -m tests.bench.generator FOLDER --programs 15000 --seed 1
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.bench.noun_yaml import equipment_yaml, organizers_yaml, people_yaml, places_yaml, week_yaml
from tests.bench.program_yaml import Writer
from tests.bench.programs import Drafting
from tests.bench.surroundings import Kind, Surroundings, make_kinds, make_surroundings

_PERSIAN_SHARE = 0.25


class EventFile(NamedTuple):
    """One file of an event folder."""

    path: str
    text: str


def generate(programs: int, seed: int = 1) -> Iterator[EventFile]:
    """Yield the files of a week with so many programs, a dozen a file; it passes `check` without findings."""
    kinds = make_kinds(programs)
    counties = make_surroundings(programs, seed)
    yield EventFile("week.yaml", week_yaml(programs, kinds))
    yield EventFile("organizers.yaml", organizers_yaml(counties))
    yield EventFile("places.yaml", places_yaml(counties))
    yield EventFile("people.yaml", people_yaml(counties))
    yield EventFile("equipment.yaml", equipment_yaml(counties))
    for around in counties:
        yield from _program_files(around, kinds, Random(f"{seed}/{around.county.id}/programs"))


def _program_files(around: Surroundings, kinds: tuple[Kind, ...], random: Random) -> Iterator[EventFile]:
    for zone, drafts in Drafting(around, kinds, random).zones():
        if drafts:
            writer = Writer(around, random, is_persian=random.random() < _PERSIAN_SHARE)
            head = f"# {zone.title}\n"
            yield EventFile(f"programs/{zone.id}.yaml", head + "".join(f"\n{writer.item(draft)}" for draft in drafts))


def write_week(folder: Path, programs: int, seed: int = 1) -> None:
    """Write a week into a folder, which is made if need be."""
    for file in generate(programs, seed):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, "utf-8", newline="\n")


def main() -> None:
    """Write the week that the command line asks for."""
    parser = argparse.ArgumentParser(description="write a generated event folder")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--programs", type=int, default=475)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    write_week(asked.folder, asked.programs, asked.seed)


if __name__ == "__main__":
    main()
