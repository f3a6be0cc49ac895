"""Publish to a folder: whole or not at all, and unchanged files stay the files they were."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from scheduler.protocols import Artifact
from scheduler.publishing.exchange import building, heal, swap_in
from scheduler.publishing.lock import held_lock
from scheduler.publishing.manifest import MANIFEST, Held, digest, is_ours, manifest_bytes, read_manifest
from scheduler.publishing.production import produce_all


class ForeignFolder(Exception):
    """The target holds files and no manifest of ours: publishing would destroy somebody's folder."""


class Published(NamedTuple):
    """What a publication did: files in the folder, and how many of them are new or have other bytes."""

    files: int
    changed: int


def publish_folder(artifacts: Iterable[Artifact], target: Path, on_file: Callable[[str], None]) -> Published:
    """Publish artifacts as the whole content of `target`.

    The folder is built beside the target and swapped in; a file with equal bytes is the same file as before, with
    its time. Files of others inside it stay. Raises ForeignFolder where the target is a folder that was not published
    by us (an event folder, say), OSError where the disk refuses, and then leaves the target as it was.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with held_lock(target):
        heal(target)
        _refuse_foreign(target)
        new = building(target)
        new.mkdir()
        try:
            published = _fill(new, target, artifacts, on_file)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            raise
        if published.changed:
            swap_in(new, target)
        else:
            shutil.rmtree(new)
        return published


def _fill(new: Path, old: Path, artifacts: Iterable[Artifact], on_file: Callable[[str], None]) -> Published:
    before = read_manifest(old)
    held: dict[str, Held] = {}
    changed = 0
    made_folders: set[str] = set()
    for artifact, content in _contents(artifacts, old, before):
        _claim(artifact.path, held)
        folder = os.path.dirname(artifact.path)
        if folder not in made_folders:
            (new / folder).mkdir(parents=True, exist_ok=True)
            made_folders.add(folder)
        if content is None:
            held[artifact.path] = before[artifact.path]
            _keep(old / artifact.path, new / artifact.path)
        else:
            held[artifact.path] = Held(digest(content), artifact.fingerprint)
            changed += _write(content, old / artifact.path, new / artifact.path)
        on_file(artifact.path)
    changed += _write(manifest_bytes(held), old / MANIFEST, new / MANIFEST)
    _keep_foreign(old, new, before)
    return Published(len(held) + 1, changed)


def _refuse_foreign(target: Path) -> None:
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise ForeignFolder(str(target))
    if target.is_dir() and not is_ours(target) and any(target.iterdir()):
        raise ForeignFolder(str(target))


def _keep_foreign(old: Path, new: Path, before: Mapping[str, Held]) -> None:
    """Carry over what others put into the published folder: a host's own files, say."""
    for parent, _, names in os.walk(old):
        for name in names:
            path = Path(parent, name)
            relative = path.relative_to(old)
            if relative.as_posix() not in before and not (new / relative).exists():
                (new / relative).parent.mkdir(parents=True, exist_ok=True)
                _keep(path, new / relative)


def _contents(
    artifacts: Iterable[Artifact], old: Path, before: Mapping[str, Held]
) -> Iterator[tuple[Artifact, bytes | None]]:
    """Yield each artifact with its bytes, or None where the old folder still holds the right ones.

    Artifacts with a fingerprint are costly: those that must be made are gathered and made together.
    """
    costly: list[Artifact] = []
    for artifact in artifacts:
        if not artifact.fingerprint:
            yield artifact, artifact.produce()
        elif _is_held(artifact, old, before):
            yield artifact, None
        else:
            costly.append(artifact)
    yield from produce_all(costly)


def _is_held(artifact: Artifact, old: Path, before: Mapping[str, Held]) -> bool:
    """Tell whether the old folder holds a file made from the same things, unharmed."""
    held = before.get(artifact.path)
    if held is None or held.fingerprint != artifact.fingerprint:
        return False
    try:
        return digest((old / artifact.path).read_bytes()) == held.digest
    except OSError:
        return False


def _claim(path: str, held: Mapping[str, Held]) -> None:
    """Refuse a path that leaves the folder or stands twice: both would be faults of an emitter."""
    parts = PurePosixPath(path).parts
    if path in held or path == MANIFEST or PurePosixPath(path).is_absolute() or ".." in parts or "\\" in path:
        raise ValueError(f"artifact path not allowed: {path}")


def _write(content: bytes, old: Path, new: Path) -> bool:
    """Put bytes at `new`, as the old file itself where that has the same; tell whether they differ."""
    if _has_bytes(old, content):
        _keep(old, new)
        return False
    new.write_bytes(content)
    return True


def _has_bytes(path: Path, content: bytes) -> bool:
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


def _keep(old: Path, new: Path) -> None:
    """Let `new` be the old file with its time: a link, or a copy where the disk knows no links."""
    try:
        os.link(old, new)
    except OSError:
        shutil.copy2(old, new)
