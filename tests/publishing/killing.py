"""Start a build in a process of its own, and kill it at a moment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def started(target: Path, text: str, count: int, fingerprint: str = "") -> subprocess.Popen[str]:
    """Start a build and return once it holds the folder: its first line has come."""
    command = [sys.executable, "-m", "tests.publishing.slow_build", str(target), text, str(count), fingerprint]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def killed_after(process: subprocess.Popen[str], files: int) -> bool:
    """Kill a build by SIGKILL once it has told of so many files; tell whether it had ended by itself."""
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(files)]
    process.kill()
    process.communicate()
    return "done\n" in lines


def finished(target: Path, text: str, count: int) -> str:
    """Run a build to its end and return what it wrote to standard error."""
    process = started(target, text, count)
    _, errors = process.communicate()
    assert process.returncode == 0, errors
    return errors
