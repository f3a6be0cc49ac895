"""Folders whose names are secret: nothing beside them tells these, and where one is renewed the old one is emptied."""

from __future__ import annotations

from collections.abc import Callable, Set
from pathlib import Path

from scheduler.protocols import Remainder
from scheduler.publishing.folder import publish_folder
from scheduler.publishing.manifest import is_ours

_BLANK = b"<!doctype html>\n<title></title>\n"


def hide_names(top: Path) -> None:
    """Put an empty page into the folder above: a server that lists folders must not tell the names in it."""
    top.mkdir(parents=True, exist_ok=True)
    page = top / "index.html"
    if not page.is_file() or page.read_bytes() != _BLANK:
        page.write_bytes(_BLANK)


def retire_others(top: Path, living: Set[str], remainder: Remainder, on_file: Callable[[str], None]) -> None:
    """Leave of every folder that we published and that has none of the living names only what `remainder` leaves."""
    for old in sorted(top.iterdir()):
        if old.is_dir() and old.name not in living and not old.name.startswith(".") and is_ours(old):
            publish_folder((), old, on_file, remainder)
