"""Publish to a folder: whole or not at all, and unchanged files stay the files they were."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from scheduler.protocols import Artifact, Remainder
from scheduler.publishing.exchange import building, heal, swap_in
from scheduler.publishing.foreign import keep_foreign, refuse_foreign
from scheduler.publishing.keeping import has_room, keep
from scheduler.publishing.lock import held_lock
from scheduler.publishing.manifest import MANIFEST, Held, digest, manifest_bytes, read_manifest
from scheduler.publishing.production import produce_all

_UNSAFE_PARTS = frozenset({"", ".", ".."})


class Published(NamedTuple):
    """What a publication did: files in the folder, and how many of them are new or have other bytes."""

    files: int
    changed: int


def _nothing(_path: str, _content: bytes) -> None:
    """Leave nothing of a file that is not made any more."""


def publish_folder(
    artifacts: Iterable[Artifact], target: Path, on_file: Callable[[str], None], remainder: Remainder = _nothing
) -> Published:
    """Publish artifacts, and what `remainder` leaves of files published before, as the whole content of `target`.

    The folder is built beside the target and swapped in; a file with equal bytes is the same file as before, with
    its time. Files of others inside it stay. Raises ForeignFolder where the target is a folder that was not published
    by us (an event folder, say), OSError where the disk refuses, and then leaves the target as it was.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with held_lock(target):
        heal(target)
        refuse_foreign(target)
        new = building(target)
        new.mkdir()
        try:
            published = _fill(new, target, artifacts, on_file, remainder)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            raise
        if published.changed:
            swap_in(new, target)
        else:
            shutil.rmtree(new)
        return published


def published_paths(target: Path) -> frozenset[str]:
    """Return the paths of the files published into a folder that are still there."""
    return frozenset(path for path in read_manifest(target) if (target / path).is_file())


def _fill(
    new: Path, old: Path, artifacts: Iterable[Artifact], on_file: Callable[[str], None], remainder: Remainder
) -> Published:
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
            keep(old / artifact.path, new / artifact.path)
        else:
            held[artifact.path] = Held(digest(content), artifact.fingerprint)
            changed += _write(content, f"{old}/{artifact.path}", f"{new}/{artifact.path}")
        on_file(artifact.path)
    changed += _carry_over(new, old, before, held, remainder)
    changed += _write(manifest_bytes(held), f"{old}/{MANIFEST}", f"{new}/{MANIFEST}")
    keep_foreign(old, new, before)
    return Published(len(held) + 1, changed)


def _carry_over(new: Path, old: Path, before: Mapping[str, Held], held: dict[str, Held], remainder: Remainder) -> int:
    """Put what stays of files not made this time into the new folder; return how many of them have other bytes.

    A file that somebody deleted is not brought back, and one whose bytes stay keeps its entry, so that harm to it
    is still found.
    """
    changed = 0
    for path in sorted(filter(_is_inside, before.keys() - held.keys())):
        if not (old / path).is_file():
            continue
        content = (old / path).read_bytes()
        left = remainder(path, content)
        if left is not None and has_room(new, path):
            held[path] = before[path] if left == content else Held(digest(left), "")
            (new / path).parent.mkdir(parents=True, exist_ok=True)
            changed += _write(left, f"{old}/{path}", f"{new}/{path}")
    return changed


def _contents(
    artifacts: Iterable[Artifact], old: Path, before: Mapping[str, Held]
) -> Iterator[tuple[Artifact, bytes | None]]:
    """Yield each artifact with its bytes, or None where the old folder still holds the right ones.

    Those that are worth all cores, and must be made, are gathered and made together.
    """
    costly: list[Artifact] = []
    for artifact in artifacts:
        if artifact.fingerprint and _is_held(artifact, old, before):
            yield artifact, None
        elif artifact.is_costly:
            costly.append(artifact)
        else:
            yield artifact, artifact.produce()
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
    if path in held or not _is_inside(path):
        raise ValueError(f"artifact path not allowed: {path}")


def _is_inside(path: str) -> bool:
    """Tell whether a path stays in the folder and is not the manifest's."""
    parts = path.split("/")
    return not (path == MANIFEST or "\\" in path or not _UNSAFE_PARTS.isdisjoint(parts))


# Plain strings below: thousands of files are written, and making Paths of their names takes as long as writing them.
def _write(content: bytes, old: str, new: str) -> bool:
    """Put bytes at `new`, as the old file itself where that has the same; tell whether they differ."""
    if _has_bytes(old, content):
        keep(Path(old), Path(new))
        return False
    with open(new, "wb") as file:
        file.write(content)
    return True


def _has_bytes(path: str, content: bytes) -> bool:
    try:
        if os.stat(path).st_size != len(content):
            return False
        with open(path, "rb") as file:
            return file.read() == content
    except OSError:
        return False
