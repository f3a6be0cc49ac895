"""Folders whose names are secret: nothing beside them tells these, and where one is renewed the old one is emptied."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Set
from pathlib import Path

from scheduler.protocols import Remainder
from scheduler.publishing.folder import publish_folder
from scheduler.publishing.foreign import ForeignFolder
from scheduler.publishing.manifest import is_ours

_TOKEN = re.compile("[a-z2-7]{26}")
_BLANK = b"<!doctype html>\n<title></title>\n"


def refuse_exposed(top: Path) -> None:
    """Raise ForeignFolder where a folder is published or an event's, lies in such, is a link, or shows a page of others."""
    real = Path(os.path.realpath(top))
    page = top / "index.html"
    if top.is_symlink():
        raise ForeignFolder(top, "link")
    for folder in (real, *real.parents):
        if is_ours(folder) or (folder / "week.yaml").exists():
            raise ForeignFolder(top, "folder")
    if page.exists() and page.read_bytes() != _BLANK:
        raise ForeignFolder(top, "folder")


def hide_names(top: Path) -> None:
    """Put an empty page into the folder above: a server that lists folders must not tell the names in it."""
    top.mkdir(parents=True, exist_ok=True)
    page = top / "index.html"
    if not page.is_file() or page.read_bytes() != _BLANK:
        page.write_bytes(_BLANK)


def retire_others(top: Path, living: Set[str], remainder: Remainder, on_file: Callable[[str], None]) -> None:
    """Leave of every folder that we published and that has none of the living names only what `remainder` leaves."""
    for left in sorted(top.glob(".*.new")) + sorted(top.glob(".*.old")):
        token = left.name[1:-4]
        if _TOKEN.fullmatch(token) and token not in living:
            shutil.rmtree(left)  # half of a folder, of a build that was killed
    for old in sorted(top.iterdir()):
        if old.is_dir() and old.name not in living and not old.name.startswith(".") and is_ours(old):
            publish_folder((), old, on_file, remainder)
