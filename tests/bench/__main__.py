"""Measure whole commands on generated weeks and rewrite docs/performance.md.

python -m tests.bench [--quick] [--date 2023-05-07]
"""

from __future__ import annotations

import argparse
import datetime
import json
import re
import shutil
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from statistics import median

from tests.bench.measuring import ROOT, Cost, build, check, generate, measure, middle
from tests.bench.table import Peer, Row, commands_table, page, peer_table, stages_table

REAL, LARGE, HUGE = 475, 15_000, 100_000
_CHECK_RUNS = {REAL: 9, LARGE: 3, HUGE: 1}
_BUILD_RUNS = {REAL: 5, LARGE: 1, HUGE: 1}
_PEER_RUNS = 3
_SHIPPED = ROOT / "events" / "basij-sazandegi-fars-1402"
# A time that leaves a quarter of an hour of its slot free, so that it can move without a clash.
_MOVABLE = re.compile(r"(\n  date: (?!\[|[^\n]*(?:تا|،))[^\n]+\n  time: )10:00-11:15\n")


class Bench:
    """One run of the bench in a scratch folder; `rows` and `stages` fill as commands are measured."""

    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch
        self.rows: list[Row] = []
        self.stages: dict[int, dict[str, float]] = {}

    def week(self, programs: int) -> Path:
        """Return the folder of a generated week, written when it is first asked for."""
        folder = self.scratch / f"week-{programs}"
        if not folder.exists():
            generate(folder, programs)
        return folder

    def checks(self, sizes: Sequence[int]) -> None:
        """Measure cold `check` on weeks of some sizes, and on the shipped event."""
        check(self.week(REAL))  # fills the bytecode caches
        if _SHIPPED.is_dir():
            self._note(
                "check (the shipped event)",
                REAL,
                _CHECK_RUNS[REAL],
                middle(_CHECK_RUNS[REAL], partial(check, _SHIPPED)),
            )
        for programs in sizes:
            folder, runs = self.week(programs), _CHECK_RUNS[programs]
            self._note("check", programs, runs, middle(runs, partial(check, folder)))

    def builds(self, only: Sequence[str], sizes: Sequence[int]) -> None:
        """Measure a build of some outputs into an empty folder."""
        for programs in sizes:
            runs = _BUILD_RUNS[programs]
            cost = middle(runs, partial(self._fresh_build, programs, only))
            self._note(f"build, {' and '.join(only)}", programs, runs, cost)

    def whole_builds(self) -> None:
        """Measure a whole build with PDF: cold, with nothing changed, and with one program moved."""
        folder, out = self.week(REAL), self.scratch / "whole"
        self._note("build, all with PDF", REAL, 1, build(folder, out))
        self._note("build again, nothing changed", REAL, 3, middle(3, partial(build, folder, out)))
        moved = self.scratch / "moved" / folder.name
        shutil.copytree(folder, moved)
        move_one(moved)
        self._note("build again, one program moved", REAL, 1, build(moved, out))

    def time_stages(self, programs: int, *flags: str, runs: int = 1) -> None:
        """Keep the median CPU of each stage of a build."""
        found = [
            json.loads(measure("tests.bench.stages", str(self.week(programs)), *flags).output) for _ in range(runs)
        ]
        self.stages[programs] = {name: median(one[name] for one in found) for name in found[0]}

    def peer(self) -> Peer:
        """Measure the peer at the real size, beside ours."""
        found = [json.loads(measure("tests.bench.peer", str(self.week(REAL))).output) for _ in range(_PEER_RUNS)]
        ours, theirs = (median(one[name] for one in found) for name in ("ours", "cpu"))
        return Peer(ours, theirs, found[0]["feeds"], found[0]["events"], found[0]["octets"])

    def cost(self, command: str, programs: int) -> Cost:
        """Return what a command was measured to cost."""
        return next(row.cost for row in self.rows if (row.command, row.programs) == (command, programs))

    def _fresh_build(self, programs: int, only: Sequence[str]) -> Cost:
        out = Path(tempfile.mkdtemp(dir=self.scratch))
        try:
            return build(self.week(programs), out, only)
        finally:
            shutil.rmtree(out)

    def _note(self, command: str, programs: int, runs: int, cost: Cost) -> None:
        self.rows.append(Row(command, programs, runs, cost))
        print(f"{command:32} {programs:8,} {cost.cpu:9.2f} s {cost.peak / 1e6:7.0f} MB", file=sys.stderr, flush=True)


def move_one(folder: Path) -> None:
    """Let one program of a generated week start a quarter of an hour later."""
    for file in sorted((folder / "programs").rglob("*.yaml")):
        text, moved = _MOVABLE.subn(r"\g<1>10:15-11:30\n", file.read_text("utf-8"), count=1)
        if moved:
            file.write_text(text, "utf-8")
            return
    raise LookupError("no program can be moved")


def ratios(bench: Bench, peer: Peer) -> tuple[str, ...]:
    """Return the ratios that the project holds itself to."""
    large, huge = bench.cost("check", LARGE), bench.cost("check", HUGE)
    per_program = (huge.cpu / HUGE) / (large.cpu / LARGE)
    cold = bench.cost("build, all with PDF", REAL).cpu
    again = bench.cost("build again, nothing changed", REAL).cpu
    moved = bench.cost("build again, one program moved", REAL).cpu
    peak = f"peak at 100,000: {huge.peak / 1e6:.0f} MB"
    return (
        f"`check`, CPU per program, 100,000 to 15,000: **{per_program:.2f}** (1 is linear); {peak}",
        f"all feeds of 475 programs, icalendar to ours: **{peer.theirs / peer.ours:.1f}**",
        f"whole build with PDF, first to nothing changed: **{cold / again:.1f}**",
        f"whole build with PDF, first to one program moved: **{cold / moved:.1f}**",
    )


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description="measure whole commands on generated weeks")
    parser.add_argument("--quick", action="store_true", help="475 programs only; writes no file")
    parser.add_argument("--date", default="", help="the date that the page tells (today)")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="scheduler-bench-") as scratch:
        _run(Bench(Path(scratch)), asked.date or datetime.date.today().isoformat(), quick=asked.quick)


def _run(bench: Bench, date: str, *, quick: bool) -> None:
    sizes = (REAL,) if quick else (REAL, LARGE, HUGE)
    bench.checks(sizes)
    bench.builds(("feeds",), sizes)
    bench.builds(("feeds", "pages"), sizes[:2])
    bench.whole_builds()
    bench.time_stages(REAL, "--pdfs", runs=3)
    if not quick:
        bench.time_stages(LARGE)
    peer = bench.peer()
    if quick:
        print("\n\n".join((commands_table(bench.rows), peer_table(peer), stages_table(bench.stages))))
        return
    text = page(date, bench.rows, ratios(bench, peer), peer, bench.stages)
    (ROOT / "docs" / "performance.md").write_text(text, "utf-8")
    print(text)


if __name__ == "__main__":
    main()
