"""Writing a changed file back: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path


class Changed(Exception):
    """Somebody else has changed the file in the meantime: carries its path."""


def replace_text(folder: Path, file: str, before: str, after: str) -> None:
    """Put `after` in place of `before` in a file of the event folder, in one step, with its permissions kept.

    A link inside the folder stays a link: the file that it leads to is written. Raises Changed where the file no
    longer holds `before`, and OSError where it can't be written.
    """
    path = (folder / file).resolve()
    if not path.is_relative_to(folder.resolve()) or path.read_bytes() != before.encode():
        raise Changed(file)
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as written:
            written.write(after.encode())
            written.flush()
            os.fsync(written.fileno())
        os.chmod(name, path.stat().st_mode & 0o7777)
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
