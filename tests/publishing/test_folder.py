"""A folder is published whole or not at all, and what did not change stays the file it was."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scheduler.protocols import Artifact
from scheduler.publishing.exchange import swap_in
from scheduler.publishing.folder import Published, publish_folder
from tests.publishing.makers import beside, failing, held, publish, text


def stamp(path: Path) -> tuple[int, int]:
    """Return inode and time of a file."""
    status = path.stat()
    return status.st_ino, status.st_mtime_ns


def aged(folder: Path) -> None:
    """Set every file of a folder back to one old time."""
    for path in folder.rglob("*"):
        os.utime(path, (1_000_000, 1_000_000))


def test_the_folder_holds_the_artifacts_and_nothing_else(tmp_path: Path) -> None:
    published = publish(tmp_path / "out", text("a.txt", "یک"), text("deep/er/b.txt", "دو"))
    assert (held(tmp_path / "out"), published) == ({"a.txt": "یک", "deep/er/b.txt": "دو"}, Published(3, 3))
    assert beside(tmp_path / "out") == []


def test_an_unchanged_file_keeps_its_time_and_inode(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"), text("b.txt", "پیش"))
    aged(out)
    kept, changed = stamp(out / "a.txt"), stamp(out / "b.txt")
    published = publish(out, text("a.txt"), text("b.txt", "پس"))
    assert stamp(out / "a.txt") == kept
    assert stamp(out / "b.txt") != changed
    assert (held(out), published.changed) == ({"a.txt": "متن", "b.txt": "پس"}, 2)


def test_publishing_the_same_again_touches_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"), text("b/c.txt"))
    aged(out)
    before = {path: stamp(path) for path in [out, *out.rglob("*")]}
    assert publish(out, text("a.txt"), text("b/c.txt")) == Published(3, 0)
    assert {path: stamp(path) for path in [out, *out.rglob("*")]} == before


def test_a_change_does_not_write_into_the_old_file_that_a_reader_holds(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt", "پیش"))
    with (out / "a.txt").open(encoding="utf-8") as reader:
        publish(out, text("a.txt", "پس"))
        assert reader.read() == "پیش"
    assert held(out) == {"a.txt": "پس"}


def test_a_removed_artifact_disappears_with_its_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"), text("old/b.txt"))
    publish(out, text("a.txt"))
    assert (held(out), (out / "old").exists()) == ({"a.txt": "متن"}, False)


def test_a_file_may_become_a_folder_and_a_folder_a_file(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a"), text("b/c"))
    publish(out, text("a/d"), text("b"))
    assert held(out) == {"a/d": "متن", "b": "متن"}


@pytest.mark.parametrize("fingerprint", ["", "f"])
@pytest.mark.parametrize(
    "error", [OSError(28, "No space left on device"), RuntimeError("a fault of ours"), KeyboardInterrupt()]
)
def test_a_build_that_fails_leaves_the_old_tree(error: Exception, fingerprint: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"), text("b.txt"))
    aged(out)
    before = {path: stamp(path) for path in out.rglob("*")}
    with pytest.raises(type(error)):
        publish(out, text("a.txt", "نو"), failing("b.txt", error, fingerprint), text("c.txt"))
    assert {path: stamp(path) for path in out.rglob("*")} == before
    assert (held(out), beside(out)) == ({"a.txt": "متن", "b.txt": "متن"}, [])


def test_artifacts_that_stop_coming_leave_the_old_tree(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"))

    def breaking_off() -> object:
        yield text("a.txt", "نو")
        raise OSError(5, "Input/output error")

    with pytest.raises(OSError, match="Input/output"):
        publish_folder(breaking_off(), out, lambda _file: None)  # type: ignore[arg-type]
    assert held(out) == {"a.txt": "متن"}


def test_the_first_build_that_fails_leaves_no_folder(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="full"):
        publish(tmp_path / "out", failing("a.txt", OSError(28, "full")))
    assert ((tmp_path / "out").exists(), beside(tmp_path / "out")) == (False, [])


def test_a_disk_that_refuses_leaves_the_old_tree(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"))
    with pytest.raises(OSError, match=r"name too long|File name"):
        publish(out, text("a.txt", "نو"), text("b" * 300 + ".txt"))
    assert (held(out), beside(out)) == ({"a.txt": "متن"}, [])


@pytest.mark.parametrize(
    "path", ["../a.txt", "a/../../b.txt", "/tmp/a.txt", "..", "a\\..\\b.txt", "manifest.json", "a/.."]
)
def test_an_artifact_can_not_leave_the_folder_nor_take_the_manifest(path: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="artifact path"):
        publish(tmp_path / "out", text(path))
    assert sorted(entry.name for entry in tmp_path.iterdir()) == [".out.lock"]


def test_a_path_stands_once(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="artifact path"):
        publish(tmp_path / "out", text("a.txt"), text("a.txt"))


def test_a_known_fingerprint_spares_production(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.pdf", "گران", "f1"), text("b.txt"))
    aged(out)
    before = stamp(out / "a.pdf")
    spared = failing("a.pdf", RuntimeError("must not be produced"), "f1")
    assert publish(out, spared, text("b.txt", "نو")).changed == 2
    assert (held(out), stamp(out / "a.pdf")) == ({"a.pdf": "گران", "b.txt": "نو"}, before)


@pytest.mark.parametrize("harm", ["another fingerprint", "another content", "gone"])
def test_what_is_not_surely_the_same_is_produced_again(harm: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.pdf", "گران", "f1"))
    if harm == "another content":
        (out / "a.pdf").write_text("خراب", "utf-8")
    elif harm == "gone":
        (out / "a.pdf").unlink()
    publish(out, text("a.pdf", "تازه", "f2" if harm == "another fingerprint" else "f1"))
    assert held(out) == {"a.pdf": "تازه"}


def test_many_costly_artifacts_come_out_as_few_do(tmp_path: Path) -> None:
    many = [Artifact(f"{number:03}.pdf", f"{number}".encode, f"f{number}") for number in range(60)]
    publish(tmp_path / "out", *many)
    assert held(tmp_path / "out") == {f"{number:03}.pdf": str(number) for number in range(60)}


def test_a_crash_between_two_renames_is_mended_by_the_next_build(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"))
    out.rename(tmp_path / ".out.old")
    (tmp_path / ".out.new").mkdir()
    with pytest.raises(OSError, match="full"):
        publish(out, failing("a.txt", OSError(28, "full")))
    assert (held(out), beside(out)) == ({"a.txt": "متن"}, [])


def test_what_a_killed_build_left_half_made_is_cleared_away(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"))
    (tmp_path / ".out.new" / "half").mkdir(parents=True)
    publish(out, text("a.txt", "نو"))
    assert (held(out), beside(out)) == ({"a.txt": "نو"}, [])


def test_a_new_folder_takes_the_place_of_another_in_one_step(tmp_path: Path) -> None:
    for name in ("new", "out"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "name.txt").write_text(name, "utf-8")
    swap_in(tmp_path / "new", tmp_path / "out")
    assert (held(tmp_path / "out"), beside(tmp_path / "out")) == ({"name.txt": "new"}, [])
