"""A release in a process of its own that dies by SIGKILL, or fails, at one of its steps on the disk.

python -m tests.publishing.dying_release FOLDER STEP [FAULT]
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from scheduler.publishing.release_file import write_release
from scheduler.reading.releases import read_history
from scheduler.releases.file_form import file_digest, release_bytes
from scheduler.releases.release import Release
from scheduler.releases.succession import succeed
from tests.factories import STAMP, make_program, make_session, make_week

STEPS = ("open", "write", "fsync", "close", "link", "unlink")
PIECE = 128


def next_release(folder: Path) -> Release:
    """Return the release that follows those of a folder; each moves ten programs."""
    newest = read_history(folder).newest
    number = newest.number if newest else 0
    time = f"{8 + number:02}:00-{9 + number:02}:00"
    week = make_week(*(make_program(f"p{one}", "همایش", make_session(time=time)) for one in range(10)))
    digest = file_digest(release_bytes(newest)) if newest else ""
    return succeed(newest, week, time=STAMP + timedelta(hours=number), digest=digest)


def watch(step: int, fault: int) -> list[int]:
    """Have the given step on the disk kill the process, or raise the fault; return the count of steps, as it grows."""
    count = [0]

    def watched(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **more: Any) -> Any:
            if name == "write":
                given = (given[0], given[1][:PIECE])
            count[0] += 1
            if count[0] == step:
                if not fault:
                    os.kill(os.getpid(), signal.SIGKILL)
                raise OSError(fault, os.strerror(fault))
            return real(*given, **more)

        return call

    for name in STEPS:
        setattr(os, name, watched(name, getattr(os, name)))
    return count


def main(folder: str, step: str, fault: str = "0") -> None:
    """Make the next release; say how many steps it took."""
    release = next_release(Path(folder))
    count = watch(int(step), int(fault))
    write_release(Path(folder), release)
    print(count[0], flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
