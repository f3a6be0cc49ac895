"""What stays of files that are not made this time: as they were, changed, or not at all; and never what was deleted."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from scheduler.protocols import Artifact, Remainder
from scheduler.publishing.folder import Published, publish_folder, published_paths
from tests.publishing.makers import beside, failing, held, publish, text


def publish_beside(target: Path, remainder: Remainder, *artifacts: Artifact) -> Published:
    """Publish artifacts and what a function leaves of the files that are not among them."""
    return publish_folder(artifacts, target, lambda _file: None, remainder)


def keep_all(_path: str, content: bytes) -> bytes:
    """Leave everything as it is."""
    return content


def shorten(_path: str, content: bytes) -> bytes:
    """Leave the first word."""
    return content.split()[0]


def entries(target: Path) -> dict[str, list[str]]:
    """Return what the manifest says of each file."""
    found: dict[str, list[str]] = json.loads((target / "manifest.json").read_text("utf-8"))["files"]
    return found


def test_what_is_left_as_it_is_stays_the_same_file_with_its_entry(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"), text("deep/b.pdf", "گران", "f1"))
    before, entry = (out / "deep/b.pdf").stat(), entries(out)["deep/b.pdf"]
    publish_beside(out, keep_all, text("a.txt", "نو"))
    after = (out / "deep/b.pdf").stat()
    assert (held(out), entries(out)["deep/b.pdf"]) == ({"a.txt": "نو", "deep/b.pdf": "گران"}, entry)
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_keeping_everything_changes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"), text("b.txt"))
    assert publish_beside(out, keep_all, text("a.txt")) == Published(3, 0)


def test_what_is_left_changed_is_written_once(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"), text("b.txt", "سر دنباله"))
    assert publish_beside(out, shorten, text("a.txt")) == Published(3, 2)
    assert held(out) == {"a.txt": "متن", "b.txt": "سر"}
    os.utime(out / "b.txt", (1_000_000, 1_000_000))
    assert publish_beside(out, shorten, text("a.txt")) == Published(3, 0)
    assert (out / "b.txt").stat().st_mtime == 1_000_000


def test_what_was_deleted_is_not_brought_back(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"), text("b.txt"))
    (out / "b.txt").unlink()
    assert publish_beside(out, keep_all, text("a.txt")) == Published(2, 1)
    assert (held(out), list(entries(out))) == ({"a.txt": "متن"}, ["a.txt"])


def test_what_is_left_makes_room_for_what_is_made(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a"), text("b/c"))
    publish_beside(out, keep_all, text("a/d"), text("b"))
    assert held(out) == {"a/d": "متن", "b": "متن"}


def test_harm_to_what_is_left_is_still_found_by_the_next_whole_build(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"), text("b.pdf", "گران", "f1"))
    (out / "b.pdf").write_text("خراب", "utf-8")
    publish_beside(out, keep_all, text("a.txt", "نو"))
    publish(out, text("a.txt"), text("b.pdf", "گران", "f1"))
    assert held(out) == {"a.txt": "متن", "b.pdf": "گران"}


def test_a_build_that_fails_leaves_what_would_have_been_changed(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"), text("b.txt", "سر دنباله"))
    with pytest.raises(OSError, match="full"):
        publish_beside(out, shorten, failing("a.txt", OSError(28, "full")))
    assert (held(out), beside(out)) == ({"a.txt": "متن", "b.txt": "سر دنباله"}, [])


def test_a_disk_that_can_not_read_what_is_left_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"), text("b.txt"))
    read_bytes = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "b.txt":
            raise OSError(5, "Input/output error")
        return read_bytes(path)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", refuse)
        with pytest.raises(OSError, match="Input/output"):
            publish_beside(out, keep_all, text("a.txt", "نو"))
    assert (held(out), beside(out)) == ({"a.txt": "متن", "b.txt": "متن"}, [])


def test_a_manifest_that_names_files_elsewhere_brings_none_of_them(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, text("a.txt"))
    (tmp_path / "secret.txt").write_text("راز", "utf-8")
    forged = {path: ["", ""] for path in ("../secret.txt", str(tmp_path / "secret.txt"), "x/../../secret.txt", "")}
    (out / "manifest.json").write_text(json.dumps({"made_by": "event-week scheduler", "files": forged}), "utf-8")
    publish_beside(out, keep_all, text("a.txt"))
    assert (held(out), list(entries(out))) == ({"a.txt": "متن"}, ["a.txt"])


def test_published_paths_are_those_of_the_manifest_that_are_still_there(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert published_paths(out) == frozenset()
    publish(out, text("a.txt"), text("b/c.txt"))
    (out / "a.txt").unlink()
    (out / "of-others.txt").write_text("", "utf-8")
    assert published_paths(out) == {"b/c.txt"}
