"""Two builds of one folder have the same bytes, whatever the time zone, hash seed, locale or order of files."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
EVENTS = sorted((ROOT / "events").iterdir())
_REVERSED = """
import os, sys
scandir, walk, listdir = os.scandir, os.walk, os.listdir

class Backwards:
    def __init__(self, *given):
        self.inner = scandir(*given)
        self.entries = iter(sorted(self.inner, key=lambda entry: entry.name, reverse=sys.argv[1] == 'backwards'))
    def __iter__(self): return self.entries
    def __next__(self): return next(self.entries)
    def __enter__(self): return self
    def __exit__(self, *_): self.inner.close()
    def close(self): self.inner.close()

os.scandir = Backwards
os.listdir = lambda *given: sorted(listdir(*given), reverse=sys.argv[1] == 'backwards')
from pathlib import Path
from scheduler.emission import Output
from scheduler.pipeline import build_folder
wanted = sys.argv[4].split(',')
output = Output(*(name in wanted for name in ('feeds', 'pages', 'pdfs', 'data')))
built = build_folder(Path(sys.argv[2]), Path(sys.argv[3]), output=output)
assert built.files > 0, built.checked.findings
"""


def build(event: Path, out: Path, kinds: str, order: str, **variables: str) -> dict[str, str]:
    """Build an event in a process of its own; return the digest of every file."""
    subprocess.run(
        [sys.executable, "-c", _REVERSED, order, str(event), str(out), kinds],
        check=True,
        cwd=ROOT,
        env={**os.environ, **variables},
    )
    return {
        path.relative_to(out).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(out.rglob("*"))
        if path.is_file()
    }


def both(event: Path, folder: Path, kinds: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return two builds, made as differently as a machine allows."""
    one = build(event, folder / "one", kinds, "forwards", TZ="Asia/Tehran", PYTHONHASHSEED="1", LC_ALL="C.UTF-8")
    two = build(event, folder / "two", kinds, "backwards", TZ="America/Anchorage", PYTHONHASHSEED="2", LC_ALL="C")
    return one, two


def test_feeds_pages_pdfs_and_data_of_the_starting_folder_are_the_same_bytes(tmp_path: Path) -> None:
    one, two = both(ROOT / "templates" / "event", tmp_path, "feeds,pages,pdfs,data")
    assert {Path(path).suffix for path in one} >= {".ics", ".html", ".pdf", ".xml", ".json"}
    assert one == two


@pytest.mark.parametrize("event", EVENTS, ids=lambda path: path.name)
def test_feeds_pages_and_data_of_the_shipped_event_are_the_same_bytes(event: Path, tmp_path: Path) -> None:
    one, two = both(event, tmp_path, "feeds,pages,data")
    assert one == two


@pytest.mark.soak
@pytest.mark.parametrize("event", EVENTS, ids=lambda path: path.name)
def test_all_of_the_shipped_event_is_the_same_bytes(event: Path, tmp_path: Path) -> None:
    one, two = both(event, tmp_path, "feeds,pages,pdfs,data")
    assert one == two


def test_findings_come_in_one_order_whatever_the_order_of_files() -> None:
    program = (
        "import sys; from pathlib import Path; from scheduler.pipeline import check_folder\n"
        "for one in check_folder(Path('tests/forty_mistakes')).findings: print(one.code, one.span)"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", program],
            check=True,
            cwd=ROOT,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
        ).stdout
        for seed in ("1", "2")
    ]
    assert told[0] == told[1]
    assert len(told[0].splitlines()) == 40
