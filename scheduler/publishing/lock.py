"""One publication into a folder at a time."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# What flock(2) and _locking say where another process holds the lock; all else is a disk that can't lock.
_HELD = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})


class Busy(Exception):
    """Another publication into the same folder is running."""


@contextmanager
def held_lock(target: Path) -> Iterator[None]:
    """Hold the lock of a target folder; raises Busy where another process holds it, OSError where the disk refuses.

    The system drops the lock when its process ends, however it ends; the empty lock file may stay.
    """
    path = target.with_name(f".{target.name}.lock")
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _lock(descriptor)
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> None:
    try:
        if os.name == "nt":
            import msvcrt  # noqa: PLC0415 -- only there on Windows

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]  # -- not in the stubs elsewhere
        else:
            import fcntl  # noqa: PLC0415 -- not there on Windows

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in _HELD:
            raise
        raise Busy(str(error)) from error
