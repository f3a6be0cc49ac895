"""Whole commands in fresh processes: CPU seconds and peak memory, children included."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]


class Cost(NamedTuple):
    """CPU seconds (user and system), the largest resident size of any process of the command in bytes, and its output."""

    cpu: float
    peak: int
    output: str = ""


class Failed(Exception):
    """A measured command did not do its work."""


def measure(*arguments: str) -> Cost:
    """Run `python -m arguments` in the root of the project and return its cost; raise Failed unless it exits with 0, or 1 for findings.

    Bytecode may be cached, as it is for everybody who runs a program twice.
    """
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", *arguments]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise Failed(f"{' '.join(arguments)}: exit {process.returncode}\n{output[-2000:]}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, output)


def middle(runs: int, measured: Callable[[], Cost]) -> Cost:
    """Return the median CPU and the largest peak of several runs."""
    costs = [measured() for _ in range(runs)]
    return Cost(median(cost.cpu for cost in costs), max(cost.peak for cost in costs), costs[-1].output)


def check(folder: Path) -> Cost:
    """Measure `scheduler check`."""
    return measure("scheduler", "check", str(folder))


def build(folder: Path, out: Path, only: Sequence[str] = ()) -> Cost:
    """Measure `scheduler build` into a folder."""
    return measure("scheduler", "build", str(folder), "--out", str(out), *(f"--only={kind}" for kind in only))


def generate(folder: Path, programs: int) -> None:
    """Write a generated week in a process of its own: one forked from a large parent would start with its size."""
    measure("tests.bench.generator", str(folder), "--programs", str(programs))
