"""The secret file: read back as written, for its owner alone, never overwritten by a half one."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from scheduler.model.staff_keys import StaffKeys
from scheduler.publishing.secret_file import BadSecret, NoSecret, read_keys, write_keys

KEYS = StaffKeys(bytes(range(32)), {"fars": 2, "fars/head": 1})


def test_keys_are_read_back_as_written(tmp_path: Path) -> None:
    path = tmp_path / "settings" / "secret.json"
    write_keys(path, KEYS)
    assert read_keys(path) == KEYS
    assert [file.name for file in path.parent.iterdir()] == ["secret.json"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "secret.json"
    write_keys(path, KEYS)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_an_interrupted_writing_left_is_overcome(tmp_path: Path) -> None:
    path = tmp_path / "secret.json"
    (tmp_path / ".secret.json.new").write_text("half")
    write_keys(path, KEYS)
    assert read_keys(path) == KEYS


def test_a_missing_file_is_told_from_a_bad_one(tmp_path: Path) -> None:
    with pytest.raises(NoSecret):
        read_keys(tmp_path / "secret.json")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"made_by": "event-week scheduler", "secret": "zz", "numbers": {}}',
        '{"made_by": "event-week scheduler", "secret": "00", "numbers": {}}',
        f'{{"made_by": "another", "secret": "{"00" * 32}", "numbers": {{}}}}',
        f'{{"made_by": "event-week scheduler", "secret": "{"00" * 32}", "numbers": []}}',
        f'{{"made_by": "event-week scheduler", "secret": "{"00" * 32}", "numbers": {{"fars": "x"}}}}',
    ],
)
def test_anything_else_is_no_secret(text: str, tmp_path: Path) -> None:
    path = tmp_path / "secret.json"
    path.write_text(text)
    with pytest.raises(BadSecret):
        read_keys(path)
