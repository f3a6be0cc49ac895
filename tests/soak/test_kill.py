"""Fifty moments at which a build is killed: the published tree is always whole, the old one or the new."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from scheduler.publishing.manifest import digest, read_manifest
from tests.publishing.killing import ROOT, finished, killed_after, started
from tests.publishing.makers import beside, held

EVENT = ROOT / "templates" / "event"

pytestmark = pytest.mark.soak


@pytest.mark.parametrize("files", range(1, 51))
def test_killed_after_any_number_of_files(files: int, tmp_path: Path) -> None:
    out = tmp_path / "out"
    finished(out, "old", 50)
    killed_after(started(out, "new", 50), files)
    assert held(out) in ({f"{n:03}.txt": "old" for n in range(50)}, {f"{n:03}.txt": "new" for n in range(50)})
    finished(out, "next", 50)
    assert (held(out), beside(out)) == ({f"{n:03}.txt": "next" for n in range(50)}, [])


@pytest.mark.parametrize("moment", range(50))
def test_a_whole_build_killed_at_any_moment_leaves_a_sound_tree(moment: int, tmp_path: Path) -> None:
    build = [sys.executable, "-m", "scheduler", "build", str(EVENT), "--out", str(tmp_path)]
    subprocess.run([*build, "--only", "feeds"], check=True, cwd=ROOT, capture_output=True)
    process = subprocess.Popen(build, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(0.04 * moment)
    process.kill()
    process.wait()
    out = tmp_path / "event"
    manifest = read_manifest(out)
    assert len(manifest) > 0
    for path, kept in manifest.items():
        assert digest((out / path).read_bytes()) == kept.digest
    subprocess.run(build, check=True, cwd=ROOT, capture_output=True, env={**os.environ, "SCHEDULER_LANG": "en"})
    assert (beside(out), len(read_manifest(out)) >= len(manifest)) == ([], True)
