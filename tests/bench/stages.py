"""The stages of a build in one process: CPU seconds of each, as JSON.

python -m tests.bench.stages FOLDER --pdfs
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from scheduler.checks.registry import CHECKS
from scheduler.diagnostics.rule import Severity
from scheduler.emission import Output, emit
from scheduler.model.week import Week
from scheduler.protocols import Artifact
from scheduler.reading.week import read_week

Stages = dict[str, float]


def stages(folder: Path, *, pdfs: bool) -> Stages:
    """Return CPU seconds by stage; imports belong to the stage that first needs them."""
    taken = {"start": time.process_time()}
    begun = time.process_time()
    week = read_week(folder).week
    taken["read"] = time.process_time() - begun
    if week is None:
        raise SystemExit(f"{folder} could not be read")
    begun = time.process_time()
    found = [finding for check in CHECKS for finding in check.find(week)]
    taken["check"] = time.process_time() - begun
    if any(finding.severity is Severity.ERROR for finding in found):
        raise SystemExit(f"{folder} has errors")
    taken |= _feeds(week)
    taken["pages"] = sum(_emitted(week, Output(feeds=False, pages=True, pdfs=False, data=False)))
    if pdfs:
        taken["pdf"] = sum(_emitted(week, Output(feeds=False, pages=False, pdfs=True, data=False)))
    return taken


def _feeds(week: Week) -> Stages:
    """Return what feeds cost, and what their compressed twins do."""
    plain, compressed = _emitted(week, Output(feeds=True, pages=False, pdfs=False, data=False))
    return {"feeds": plain, "gzip": compressed}


def _emitted(week: Week, output: Output) -> tuple[float, float]:
    """Return what it takes to make artifacts of some kinds, and what compressed ones take on top of it."""
    begun = time.process_time()
    artifacts = tuple(emit(week, address="", stamp=None, output=output).artifacts)
    made = time.process_time() - begun
    plain = [artifact for artifact in artifacts if not artifact.path.endswith(".gz")]
    compressed = [artifact for artifact in artifacts if artifact.path.endswith(".gz")]
    return made + _produced(plain), _produced(compressed)


def _produced(artifacts: Sequence[Artifact]) -> float:
    begun = time.process_time()
    for artifact in artifacts:
        artifact.produce()
    return time.process_time() - begun


if __name__ == "__main__":
    print(json.dumps(stages(Path(sys.argv[1]), pdfs="--pdfs" in sys.argv)))
