"""What others put into a folder is never destroyed: their folders are refused, their files in ours are kept."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Literal

from scheduler.publishing.keeping import has_room, keep
from scheduler.publishing.manifest import MANIFEST, is_ours

Standing = Literal["link", "file", "folder"]


class ForeignFolder(Exception):
    """What stands at the target was not published by us: publishing would destroy it."""

    def __init__(self, target: Path, standing: Standing) -> None:
        super().__init__(str(target))
        self.target = target
        self.standing = standing


def refuse_foreign(target: Path) -> None:
    """Raise ForeignFolder where the target is a link, a file, or a folder with files and no manifest of ours."""
    if target.is_symlink():
        raise ForeignFolder(target, "link")
    if target.exists() and not target.is_dir():
        raise ForeignFolder(target, "file")
    if target.is_dir() and not is_ours(target) and any(target.iterdir()):
        raise ForeignFolder(target, "folder")


def keep_foreign(old: Path, new: Path, published: Collection[str]) -> None:
    """Carry over what others put into the published folder: a host's own files, links and empty folders."""
    ours = {MANIFEST, *published}
    our_folders = {
        "/".join(parts[:count]) for parts in {tuple(path.split("/")) for path in ours} for count in range(len(parts))
    }
    for relative in _leaves(old):
        if relative in ours or relative in our_folders or not has_room(new, relative):
            continue
        path = old / relative
        (new / relative).parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir() and not path.is_symlink():
            (new / relative).mkdir()
        else:
            keep(path, new / relative)


def _leaves(folder: Path) -> Iterator[str]:
    """Yield every file, every link and every empty folder under a folder, as its path from there.

    Thousands of files are ours: Paths of them all would take longer than to find them.
    """
    top = len(os.fspath(folder)) + 1
    for parent, folders, files in os.walk(folder):
        place = parent[top:].replace(os.sep, "/")
        lead = f"{place}/" if place else ""
        yield from (f"{lead}{name}" for name in files)
        yield from (f"{lead}{name}" for name in folders if os.path.islink(os.path.join(parent, name)))
        if not folders and not files:
            yield place or "."
