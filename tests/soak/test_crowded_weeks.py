"""Files that are well written and as full as is read: `check` stays within bounded time and memory."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench.measuring import Cost, measure
from tests.checks.folders import lay_event
from tests.soak.crowded_shapes import SHAPES
from tests.soak.test_hostile_files import MOST_BYTES, MOST_SECONDS


@pytest.mark.soak
@pytest.mark.parametrize("shape", SHAPES)
def test_a_crowded_week_is_checked_in_bounded_time_and_memory(shape: str, tmp_path: Path) -> None:
    event = lay_event(tmp_path / "event", {"programs/a.yaml": ""})
    measure("tests.soak.crowded_shapes", shape, str(event))
    cost = Cost(*json.loads(measure("tests.soak.crowded_shapes", str(event)).output))
    print(f"{shape}: {cost.cpu:.2f} s CPU, {cost.peak / 1e6:.0f} MB")
    assert "SY22" not in cost.output
    assert len(cost.output) < 1e6
    assert cost.cpu < MOST_SECONDS
    assert cost.peak < MOST_BYTES
