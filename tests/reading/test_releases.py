"""What the folder of releases says, and every fault of its files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from scheduler.diagnostics.rule import Diagnostic
from scheduler.model.week import Week
from scheduler.reading.releases import read_history
from scheduler.releases.file_form import release_bytes, release_file
from scheduler.releases.release import Release
from tests.releases.announcing import release
from tests.releases.edits import Draft, written

WEEKS = tuple(written((Draft("a", time=time), Draft("b"))) for time in ("08:00-09:30", "09:00-11:30", "10:30-13:00"))


def lay(folder: Path, *weeks: Week) -> list[Release]:
    """Write releases of weeks into an event folder."""
    made: list[Release] = []
    for week in weeks:
        made.append(release(week, made[-1] if made else None))
        put(folder, made[-1])
    return made


def put(folder: Path, one: Release, file: str = "") -> None:
    """Write the file of a release, under its name or another."""
    path = folder / (file or release_file(one.number))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(release_bytes(one))


def told(findings: Iterable[Diagnostic]) -> list[tuple[str, str, int]]:
    """Return code, file and line of findings."""
    return [(found.code, found.span.file, found.span.line) for found in findings]


def test_the_newest_release_is_read_with_the_line_of_each_program(tmp_path: Path) -> None:
    made = lay(tmp_path, *WEEKS)
    history = read_history(tmp_path)
    assert (history.newest, history.findings) == (made[-1], ())
    assert history.known is not None
    lines = (tmp_path / "releases/0003.json").read_text("utf-8").splitlines()
    for key, known in history.known.programs.items():
        assert f'"id":"{key}"' in lines[known.span.line - 1]


def test_windows_line_ends_are_no_fault(tmp_path: Path) -> None:
    lay(tmp_path, *WEEKS)
    for path in (tmp_path / "releases").iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_history(tmp_path).findings == ()


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_release_that_was_edited_is_named(tmp_path: Path, number: int) -> None:
    lay(tmp_path, *WEEKS)
    path = tmp_path / release_file(number)
    path.write_text(path.read_text("utf-8").replace("همایش", "نشست", 1), "utf-8")
    assert told(read_history(tmp_path).findings) == [("ID12", release_file(number), 1)]


@pytest.mark.parametrize("part", [0.0, 0.3, 0.99])
def test_half_a_release_is_a_fault_and_no_release(tmp_path: Path, part: float) -> None:
    lay(tmp_path, *WEEKS[:2])
    path = tmp_path / release_file(2)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * part)])
    history = read_history(tmp_path)
    assert (history.newest, {found.code for found in history.findings}) == (None, {"ID10"})


@pytest.mark.parametrize(
    "content",
    [
        b"[]",
        b"null",
        b"{}",
        b'"x"',
        b"{",
        b"\xff",
        b"[" * 100_000,
        b'{"format":1,"programs":[{}],"gone":[]}',
        b'{"format":2}',
    ],
)
def test_anything_else_is_a_fault_with_a_place_and_never_a_crash(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "releases").mkdir()
    (tmp_path / release_file(1)).write_bytes(content)
    assert [found.code for found in read_history(tmp_path).findings] == ["ID10"]


def test_the_place_of_broken_json_is_told(tmp_path: Path) -> None:
    lay(tmp_path, WEEKS[0])
    path = tmp_path / release_file(1)
    path.write_bytes(path.read_bytes().replace(b'"name":', b'"name";'))
    assert told(read_history(tmp_path).findings) == [("ID10", release_file(1), 7)]


def test_two_releases_in_one_file_are_told_with_the_names_of_their_branches(tmp_path: Path) -> None:
    lay(tmp_path, WEEKS[0])
    ours, theirs = (release_bytes(release(week)).decode() for week in WEEKS[:2])
    conflict = f"<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> shiraz\n"
    (tmp_path / release_file(1)).write_text(conflict, "utf-8")
    (found,) = read_history(tmp_path).findings
    assert (found.code, found.span.line) == ("ID11", 1)
    assert "«HEAD» و «shiraz»" in found.message("fa")


def test_two_files_of_one_number_are_told_together(tmp_path: Path) -> None:
    made = lay(tmp_path, *WEEKS[:2])
    put(tmp_path, made[1], "releases/0002 (1).json")
    (found,) = read_history(tmp_path).findings
    assert told([found]) == [("ID13", "releases/0002 (1).json", 1)]
    assert [one.span.file for one in found.related] == ["releases/0002.json"]
    assert "دو فایل یک شماره دارند" in found.message("fa")


def test_a_release_made_upon_another_branch_is_told_with_the_one_before(tmp_path: Path) -> None:
    first, *_ = lay(tmp_path, *WEEKS[:2])
    other = release(WEEKS[2], first)
    put(tmp_path, release(WEEKS[0], other))
    (found,) = read_history(tmp_path).findings
    assert told([found]) == [("ID13", "releases/0003.json", 1)]
    assert [one.span.file for one in found.related] == ["releases/0002.json"]


def test_a_missing_number_is_told(tmp_path: Path) -> None:
    lay(tmp_path, *WEEKS)
    (tmp_path / release_file(2)).unlink()
    (found,) = read_history(tmp_path).findings
    assert (told([found]), "«releases/0002.json» نیست" in found.message("fa")) == (
        [("ID13", "releases/0003.json", 1)],
        True,
    )


def test_a_release_under_another_number_is_told(tmp_path: Path) -> None:
    put(tmp_path, release(WEEKS[1], release(WEEKS[0])), release_file(1))
    assert [found.code for found in read_history(tmp_path).findings] == ["ID13"]


def test_hidden_files_and_notes_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    lay(tmp_path, WEEKS[0])
    for name in (".0002.json.123.tmp", "README.md", ".gitkeep"):
        (tmp_path / "releases" / name).write_text("{", "utf-8")
    assert read_history(tmp_path).findings == ()


def test_a_release_that_leads_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    event = tmp_path / "event"
    lay(tmp_path / "other", WEEKS[0])
    (event / "releases").mkdir(parents=True)
    (event / release_file(1)).symlink_to(tmp_path / "other" / release_file(1))
    assert [found.code for found in read_history(event).findings] == ["ID10"]
