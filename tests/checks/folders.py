"""Event folders for tests: the small sound one of `base/`, with the files of a case laid over it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import yaml

from scheduler.diagnostics.rule import Diagnostic
from scheduler.pipeline import check_folder

HERE = Path(__file__).parent
BASE = HERE / "base"

Files = Mapping[str, str | bytes | None]


def lay_event(folder: Path, files: Files) -> Path:
    """Make an event folder: the base, then each file by its path; None takes a file of the base away."""
    shutil.copytree(BASE, folder)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def read_case(path: Path) -> Files:
    """Return the files that a case lays over the base."""
    files: Files = yaml.safe_load(path.read_text("utf-8"))
    return files


def findings_in(folder: Path, files: Files) -> tuple[Diagnostic, ...]:
    """Return what `check` finds in the base with some files laid over it."""
    return check_folder(lay_event(folder, files)).findings


def spots(findings: tuple[Diagnostic, ...]) -> list[tuple[str, int, int, str]]:
    """Return file, line, column and code of each finding."""
    return [(found.span.file, found.span.line, found.span.column, found.code) for found in findings]
