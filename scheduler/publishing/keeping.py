"""Let a file of the published folder stand in the next one as the file it was."""

from __future__ import annotations

import os
import shutil
from pathlib import Path, PurePosixPath


def keep(old: Path, new: Path) -> None:
    """Let `new` be the old file with its time: a link, or a copy where the disk knows no links; a symlink stays one."""
    if old.is_symlink():
        os.symlink(os.readlink(old), new, target_is_directory=old.is_dir())
        return
    try:
        os.link(old, new)
    except OSError:
        shutil.copy2(old, new)


def has_room(folder: Path, path: str) -> bool:
    """Tell whether nothing in a folder stands at a path, nor a file where a folder above it must be."""
    parents = PurePosixPath(path).parents
    return not os.path.lexists(folder / path) and all(
        (folder / parent).is_dir() or not os.path.lexists(folder / parent) for parent in parents
    )
