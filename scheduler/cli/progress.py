"""One line on a terminal that shows a long run is alive; nothing anywhere else."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

PATIENCE = 1.0
_EVERY = 0.1
_FRAMES = "|/-\\"


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """Yield a function to call with the name of each file done; it writes only after a second, to a terminal.

    The count stands left of the name, all in ASCII, so that no line mixes directions.
    """
    if not sys.stderr.isatty() or os.environ.get("CI"):
        yield lambda _file: None
        return
    started = time.monotonic()
    state = {"done": 0, "shown": 0.0}

    def advance(file: str) -> None:
        state["done"] += 1
        now = time.monotonic()
        if now - started > PATIENCE and now - state["shown"] > _EVERY:
            state["shown"] = now
            frame = _FRAMES[int(now / _EVERY) % len(_FRAMES)]
            sys.stderr.write(f"\r\033[K{frame} {state['done']:6} {file[-60:]}")
            sys.stderr.flush()

    try:
        yield advance
    finally:
        if state["shown"]:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()
