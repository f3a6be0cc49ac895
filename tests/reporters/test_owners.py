"""Who must act: the organizer of the program that a finding stands in, also where the program could not be read."""

from __future__ import annotations

from pathlib import Path

from scheduler.diagnostics.rule import Diagnostic
from scheduler.pipeline import check_folder
from scheduler.reporters.owners import owners
from tests.checks.folders import lay_event
from tests.reporters.findings import finding
from tests.reporters.mistakes import text_of

PROGRAM = (
    "- id: {id}\n  title: کارگاه {id}\n  kind: {kind}\n  organizer: {organizer}\n  date: ۱۸ اردیبهشت\n  time: ۹ تا ۱۱\n"
)


def program(name: str, organizer: str, kind: str = "workshop") -> str:
    """Return a program of six lines."""
    return PROGRAM.format(id=name, organizer=organizer, kind=kind)


def acting(folder: Path, text: str, *lines: int) -> list[str]:
    """Return who must act on a finding on each of some lines of a file of programs."""
    event = lay_event(folder, {"programs/a.yaml": text})
    owner = owners(check_folder(event).week, text_of(event))

    def at(line: int) -> Diagnostic:
        found = finding("AA01", line, "x")
        return found._replace(span=found.span._replace(file="programs/a.yaml"))

    return [owner(at(line)) for line in lines]


def test_each_line_of_a_program_belongs_to_its_organizer_with_the_titles_above(tmp_path: Path) -> None:
    text = program("a-1", "shiraz/zone-2") + program("a-2", "larestan")
    found = acting(tmp_path / "e", text, 1, 6, 7, 12)
    assert found == ["ناحیه شیراز › حوزه ۲ شهید کریمی"] * 2 + ["ناحیه لارستان"] * 2


def test_the_province_is_named_where_it_acts_itself(tmp_path: Path) -> None:
    assert acting(tmp_path / "e", program("a-1", "fars"), 3) == ["استان فارس"]


def test_a_broken_program_belongs_to_the_organizer_written_in_it(tmp_path: Path) -> None:
    broken = program("a-2", "larestan").replace("- id", "- {{{ id")
    text = program("a-1", "shiraz") + broken + program("a-3", "shiraz/zone-2")
    found = acting(tmp_path / "e", text, 2, 7, 9, 14)
    assert found == ["ناحیه شیراز", "ناحیه لارستان", "ناحیه لارستان", "ناحیه شیراز › حوزه ۲ شهید کریمی"]


def test_an_unknown_organizer_leaves_it_to_the_only_one_of_the_file_or_to_nobody(tmp_path: Path) -> None:
    one = program("a-1", "larestan") + program("a-2", "nobody")
    assert acting(tmp_path / "one", one, 8) == ["ناحیه لارستان"]
    assert acting(tmp_path / "two", one + program("a-3", "shiraz"), 8) == [""]


def test_other_files_and_a_week_that_was_not_read_belong_to_nobody(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "e", {"programs/a.yaml": program("a-1", "larestan")})
    owner = owners(check_folder(event).week, text_of(event))
    assert (owner(finding("AA01", 1, "x")), owners(None, text_of(event))(finding("AA01", 1, "x"))) == ("", "")
