"""Write the file of a release: whole or not at all, and never over one that is there."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from scheduler.releases.file_form import release_bytes, release_file
from scheduler.releases.release import Release


class Released(Exception):
    """Somebody else made a release of that number in the meantime."""


def write_release(folder: Path, release: Release) -> str:
    """Write a release into an event folder and return its path there.

    The bytes go into a file with a hidden name and are on the disk before the name of the release exists, which a hard
    link gives in one step and only where nobody has it. Raises Released where it is taken, OSError where the disk
    refuses; either leaves all releases as they were.
    """
    path = folder / release_file(release.number)
    path.parent.mkdir(exist_ok=True)
    temporary = path.with_name(f".{path.stem}.{os.getpid()}.tmp")
    try:
        _write(temporary, release_bytes(release))
        _name(temporary, path)
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()
    _sync(path.parent)
    _sweep(path.parent)
    return release_file(release.number)


def _write(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o644)
    try:
        left = memoryview(data)
        while left:
            left = left[os.write(descriptor, left) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _name(temporary: Path, path: Path) -> None:
    try:
        os.link(temporary, path)
    except FileExistsError as error:
        raise Released(path.name) from error
    except OSError:  # a disk that knows no links
        if path.exists():
            raise Released(path.name) from None
        temporary.rename(path)


def _sync(folder: Path) -> None:
    """Have the new name on the disk too; Windows knows no such thing of a folder."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sweep(folder: Path) -> None:
    """Remove what releases that were killed left behind; one still running finds its name taken anyway."""
    for left in folder.glob(".*.tmp"):
        with suppress(OSError):
            left.unlink()
