"""A hundred thousand programs are checked in linear time and bounded memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.measuring import Cost, check, generate

LARGE, HUGE = 15_000, 100_000


def _checked(folder: Path, programs: int, runs: int) -> Cost:
    """Return the cheapest of several runs: what others do on the machine only ever adds."""
    generate(folder, programs)
    return min((check(folder) for _ in range(runs)), key=lambda cost: cost.cpu)


@pytest.mark.soak
def test_a_hundred_thousand_programs_check_in_linear_time_under_a_gigabyte(tmp_path: Path) -> None:
    large = _checked(tmp_path / "large", LARGE, 3)
    huge = _checked(tmp_path / "huge", HUGE, 1)
    ratio = (huge.cpu / HUGE) / (large.cpu / LARGE)
    print(f"CPU per program, {HUGE:,} to {LARGE:,}: {ratio:.2f}; peak {huge.peak / 1e6:.0f} MB")
    assert ratio <= 1.6
    assert huge.peak < 1e9
