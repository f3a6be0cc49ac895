"""Artifacts for tests, and what a folder holds."""

from __future__ import annotations

from pathlib import Path

from scheduler.protocols import Artifact, ready
from scheduler.publishing.folder import Published, publish_folder


def text(path: str, content: str = "متن", fingerprint: str = "") -> Artifact:
    """Return an artifact of a short text."""
    return ready(path, content.encode())._replace(fingerprint=fingerprint)


def failing(path: str, error: Exception, fingerprint: str = "") -> Artifact:
    """Return an artifact that can't be produced."""

    def fail() -> bytes:
        raise error

    return Artifact(path, fail, fingerprint)


def publish(target: Path, *artifacts: Artifact) -> Published:
    """Publish without telling anyone."""
    return publish_folder(artifacts, target, lambda _file: None)


def held(folder: Path) -> dict[str, str]:
    """Return every file of a folder but the manifest, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "manifest.json"
    }


def beside(folder: Path) -> list[str]:
    """Return the names that stand beside a folder, but for its lock."""
    return sorted(path.name for path in folder.parent.iterdir() if path != folder and path.suffix != ".lock")
