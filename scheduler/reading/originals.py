"""The files of an event folder as their bytes stand, for whoever edits them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scheduler.reading.files import MAX_BYTES, read_text, yaml_files

NOUN_FILES = ("week.yaml", "organizers.yaml", "places.yaml", "people.yaml", "equipment.yaml")


def event_files(folder: Path) -> tuple[str, ...]:
    """Return the paths of all event files that are there, in the order of reading."""
    return (*(file for file in NOUN_FILES if (folder / file).exists()), *yaml_files(folder, "programs"))


def written_text(folder: Path, file: str) -> str | None:
    """Return a text with its byte order mark and line ends as they stand; None where reading refuses the file."""
    if read_text(folder, file).text is None:
        return None
    try:
        return (folder / file).read_bytes().decode("utf-8")
    except UnicodeDecodeError:  # read on in another encoding, with a finding; to write it back is not safe
        return None


def release_texts(folder: Path) -> Iterator[str]:
    """Yield the text of each file of `releases/`, in order, whatever it holds."""
    for path in sorted((folder / "releases").glob("*.json")):
        if path.is_file() and path.stat().st_size <= 16 * MAX_BYTES:
            yield path.read_text("utf-8", errors="replace")
