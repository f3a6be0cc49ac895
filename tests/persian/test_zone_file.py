"""The system's file of zones is taken for fresh only where Tehran keeps its offset after 1401."""

from __future__ import annotations

import struct
from importlib.resources import files
from pathlib import Path

import pytest

from scheduler.persian import zone_file
from scheduler.persian.zone_file import LAST_CHANGE, is_surely_fresh, keeps_offset

FRESH = files("tzdata").joinpath("zoneinfo", "Asia", "Tehran").read_bytes()
LAST = FRESH.rindex(struct.pack(">q", LAST_CHANGE))


def tzif(times: tuple[int, ...], kinds: bytes, footer: bytes = b"\n<+0330>-3:30\n") -> bytes:
    """Return a small TZif file with standard time (kind 0) and daylight saving (kind 1)."""
    empty = struct.pack(">4sc15x6I", b"TZif", b"2", 0, 0, 0, 0, 1, 4) + struct.pack(">iBB", 12600, 0, 0) + b"ABC\0"
    head = struct.pack(">4sc15x6I", b"TZif", b"2", 0, 0, 0, len(times), 2, 4)
    body = struct.pack(f">{len(times)}q", *times) + kinds
    return empty + head + body + struct.pack(">iBBiBB", 12600, 0, 0, 16200, 1, 0) + b"ABC\0" + footer


def test_the_data_of_our_own_package_are_fresh() -> None:
    assert keeps_offset(FRESH)


def test_a_file_that_names_an_unchanging_change_at_its_end_is_fresh() -> None:
    assert keeps_offset(tzif((LAST_CHANGE - 9, LAST_CHANGE, 2**31 - 1), b"\1\0\0"))


@pytest.mark.parametrize(
    "data",
    [
        tzif((LAST_CHANGE, LAST_CHANGE + 15_000_000, LAST_CHANGE + 30_000_000), b"\0\1\0"),
        tzif((LAST_CHANGE - 9,), b"\0"),
        tzif((LAST_CHANGE,), b"\1"),
        tzif((LAST_CHANGE,), b"\0", b"\n<+0330>-3:30<+0430>,J79/24,J263/24\n"),
        tzif((LAST_CHANGE,), b"\7"),
        FRESH[: LAST + 4],
        b"",
        b"not a zone at all" * 9,
    ],
)
def test_a_file_with_a_later_change_or_none_of_ours_is_not(data: bytes) -> None:
    assert not keeps_offset(data)


def test_where_other_zones_may_be_asked_for_the_file_says_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    system = tmp_path / "Tehran"
    monkeypatch.setattr(zone_file, "SYSTEM", str(system))
    monkeypatch.setattr(zone_file, "OWN", str(tmp_path / "none"))
    monkeypatch.delenv("PYTHONTZPATH", raising=False)
    assert not is_surely_fresh()
    system.write_bytes(FRESH)
    assert is_surely_fresh()
    monkeypatch.setattr(zone_file, "OWN", str(tmp_path))
    assert not is_surely_fresh()
    monkeypatch.setattr(zone_file, "OWN", str(tmp_path / "none"))
    monkeypatch.setenv("PYTHONTZPATH", "/elsewhere")
    assert not is_surely_fresh()
