"""Run the command line as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
EVENT = ROOT / "templates" / "event"


class Ran(NamedTuple):
    """How a run ended."""

    code: int
    out: str
    err: str


def run(*arguments: str, cwd: Path = ROOT, **variables: str) -> Ran:
    """Run `python -m scheduler` with some arguments and variables of the environment."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("SCHEDULER_") and key != "LANGUAGE"}
    ended = subprocess.run(
        [sys.executable, "-m", "scheduler", *arguments],
        cwd=cwd,
        env={**kept, "PYTHONPATH": str(ROOT), **variables},
        capture_output=True,
        check=False,
    )
    return Ran(ended.returncode, ended.stdout.decode(), ended.stderr.decode())
