"""A release is on the disk whole or not at all, whatever ends it, and never over another one."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scheduler.publishing.release_file import Released, write_release
from scheduler.reading.releases import read_history
from scheduler.releases.file_form import release_bytes
from tests.publishing.dying_release import next_release, watch
from tests.publishing.killing import ROOT

STEPS_OF_A_RELEASE = 58


def made(folder: Path, count: int) -> dict[str, bytes]:
    """Make releases and return their files."""
    for _ in range(count):
        write_release(folder, next_release(folder))
    return files(folder)


def files(folder: Path) -> dict[str, bytes]:
    """Return what stands in the folder of releases, hidden files too."""
    return {path.name: path.read_bytes() for path in sorted((folder / "releases").iterdir())}


def seen(folder: Path) -> dict[str, bytes]:
    """Return the files that are taken for releases."""
    return {name: data for name, data in files(folder).items() if not name.startswith(".")}


def died(folder: Path, step: int) -> bool:
    """Make the next release in a process that is killed at a step; tell whether it was."""
    command = [sys.executable, "-m", "tests.publishing.dying_release", str(folder), str(step)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert ended.returncode in (0, -signal.SIGKILL), ended.stderr.decode()
    return ended.returncode != 0


def sound_after_death(folder: Path, step: int) -> None:
    """Kill the third release at a step: two or three are there, all valid, and the next one succeeds."""
    before = made(folder, 2)
    assert died(folder, step)
    after = seen(folder)
    assert {name: after.get(name) for name in before} == before
    assert set(after) - set(before) <= {"0003.json"}
    history = read_history(folder)
    assert history.findings == ()
    assert history.newest is not None
    assert history.newest.number == len(after)
    made(folder, 1)
    assert read_history(folder).findings == ()
    assert sorted(files(folder)) == sorted(seen(folder))


@pytest.mark.parametrize("step", [1, 2, 30, 52, 54, 55, STEPS_OF_A_RELEASE])
def test_a_killed_release_leaves_the_others_valid_and_the_next_succeeds(tmp_path: Path, step: int) -> None:
    sound_after_death(tmp_path, step)


@pytest.mark.soak
@pytest.mark.parametrize("step", range(1, STEPS_OF_A_RELEASE + 1))
def test_a_release_killed_at_any_step_leaves_the_others_valid(tmp_path: Path, step: int) -> None:
    sound_after_death(tmp_path, step)


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO, errno.EDQUOT])
@pytest.mark.parametrize("step", [1, 2, 25, 51, 52])
def test_a_disk_that_refuses_leaves_all_as_it_was(
    tmp_path: Path, step: int, fault: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = made(tmp_path, 2)
    release = next_release(tmp_path)
    for name in ("open", "write", "fsync", "close", "link", "unlink"):
        monkeypatch.setattr(os, name, getattr(os, name))
    watch(step, fault)
    with pytest.raises(OSError, match=os.strerror(fault)):
        write_release(tmp_path, release)
    monkeypatch.undo()
    assert files(tmp_path) == before


def test_a_release_is_never_written_over_another(tmp_path: Path) -> None:
    before = made(tmp_path, 1)
    with pytest.raises(Released):
        write_release(tmp_path, next_release(tmp_path)._replace(number=1))
    assert files(tmp_path) == before


def test_a_disk_without_links_gets_the_release_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_link(*_given: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_link)
    assert sorted(made(tmp_path, 2)) == ["0001.json", "0002.json"]
    with pytest.raises(Released):
        write_release(tmp_path, next_release(tmp_path)._replace(number=1))


def test_what_is_on_the_disk_are_the_bytes_of_the_release(tmp_path: Path) -> None:
    release = next_release(tmp_path)
    assert write_release(tmp_path, release) == "releases/0001.json"
    assert files(tmp_path) == {"0001.json": release_bytes(release)}
