"""What others own is never destroyed by a publication."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scheduler.protocols import ready
from scheduler.publishing.folder import publish_folder
from scheduler.publishing.foreign import ForeignFolder


def publish(target: Path, *names: str) -> None:
    publish_folder([ready(name, name.encode()) for name in names], target, lambda _file: None)


def test_a_folder_with_files_that_we_did_not_publish_is_refused_and_stays(tmp_path: Path) -> None:
    target = tmp_path / "my-week"
    target.mkdir()
    (target / "week.yaml").write_text("title: x", "utf-8")
    with pytest.raises(ForeignFolder):
        publish(target, "a.txt")
    assert [path.name for path in target.iterdir()] == ["week.yaml"]


def test_a_file_or_link_in_place_of_the_target_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    standing = []
    for name in ("file", "link"):
        with pytest.raises(ForeignFolder) as raised:
            publish(tmp_path / name, "a.txt")
        standing.append(raised.value.standing)
    assert standing == ["file", "link"]


def test_files_of_others_inside_the_published_folder_stay(tmp_path: Path) -> None:
    target = tmp_path / "out"
    publish(target, "a.txt", "b/c.txt")
    (target / "b" / "CNAME").write_text("week.example.ir", "utf-8")
    publish(target, "a.txt", "d.txt")
    found = sorted(path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file())
    assert found == ["a.txt", "b/CNAME", "d.txt", "manifest.json"]


def test_links_and_empty_folders_of_others_stay_what_they_are(tmp_path: Path) -> None:
    target = tmp_path / "out"
    publish(target, "a.txt", "b/c.txt")
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "large.bin").write_text("large", "utf-8")
    (target / "shared").symlink_to("../shared")
    (target / "b" / "latest").symlink_to("c.txt")
    (target / "nowhere").symlink_to("gone.txt")
    (target / "uploads" / "new").mkdir(parents=True)
    publish(target, "a.txt", "b/c.txt", "d.txt")
    links = {path.name: os.readlink(path) for path in target.rglob("*") if path.is_symlink()}
    assert links == {"shared": "../shared", "latest": "c.txt", "nowhere": "gone.txt"}
    assert (target / "shared" / "large.bin").read_text("utf-8") == "large"
    assert [*(target / "uploads").rglob("*")] == [target / "uploads" / "new"]


def test_a_folder_of_ours_that_was_emptied_by_hand_is_not_kept(tmp_path: Path) -> None:
    target = tmp_path / "out"
    publish(target, "a.txt", "b/c.txt")
    (target / "b" / "c.txt").unlink()
    publish(target, "a.txt", "d.txt")
    assert sorted(path.name for path in target.iterdir()) == ["a.txt", "d.txt", "manifest.json"]


def test_what_others_put_where_a_file_of_ours_comes_gives_way(tmp_path: Path) -> None:
    target = tmp_path / "out"
    publish(target, "a.txt")
    (target / "b").mkdir()
    (target / "b" / "c.txt").write_text("theirs", "utf-8")
    publish(target, "a.txt", "b")
    assert (target / "b").read_text("utf-8") == "b"


def test_an_empty_folder_is_a_target(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    publish(tmp_path / "out", "a.txt")
    assert (tmp_path / "out" / "a.txt").read_text("utf-8") == "a.txt"


@pytest.mark.parametrize("manifest", ["", "[1]", '{"name": "my site"}', '{"files": [1, {"a": "'])
def test_a_site_with_a_manifest_of_its_own_is_refused(tmp_path: Path, manifest: str) -> None:
    (tmp_path / "manifest.json").write_text(manifest, "utf-8")
    (tmp_path / "index.html").write_text("my site", "utf-8")
    with pytest.raises(ForeignFolder):
        publish(tmp_path, "index.html")
    assert (tmp_path / "index.html").read_text("utf-8") == "my site"
