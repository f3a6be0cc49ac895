"""Put a finished folder in the place of another in one step."""

from __future__ import annotations

import ctypes
import os
import shutil
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def swap_in(new: Path, target: Path) -> None:
    """Make `new` stand at `target`; what stood there is removed afterwards.

    On Linux both names change places in one system call, so that a reader or a crash never meets half of it.
    Elsewhere two renames are needed; `heal` mends what a crash between them leaves.
    """
    if not target.exists():
        new.rename(target)
        return
    if not _exchange(new, target):
        old = _retired(target)
        target.rename(old)
        try:
            new.rename(target)
        except OSError:
            old.rename(target)
            raise
        new = old
    shutil.rmtree(new, ignore_errors=True)


def heal(target: Path) -> None:
    """Bring back the folder that a crash between two renames left aside, and drop half-made ones."""
    old, new = _retired(target), building(target)
    if old.exists() and not target.exists():
        old.rename(target)
    for left in (old, new):
        if left.exists():
            shutil.rmtree(left)


def building(target: Path) -> Path:
    """Return where the next folder is built: beside the target, on the same disk."""
    return target.with_name(f".{target.name}.new")


def _retired(target: Path) -> Path:
    return target.with_name(f".{target.name}.old")


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two names by renameat2(2); false where system or file system can't."""
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return False
    result = renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    return int(result) == 0
