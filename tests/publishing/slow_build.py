"""A build to be killed: `python -m tests.publishing.slow_build TARGET TEXT COUNT [costly]`; a line for each file done."""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path

from scheduler.protocols import Artifact
from scheduler.publishing.folder import publish_folder


def content(text: str) -> bytes:
    """Return the bytes of a file, after a while."""
    time.sleep(0.01)
    return text.encode()


def main(target: str, text: str, count: str, fingerprint: str = "") -> None:
    """Publish so many files of one text, and say each as it is done."""
    mark = f"{fingerprint}{text}" if fingerprint else ""
    artifacts = (Artifact(f"{number:03}.txt", partial(content, text), mark) for number in range(int(count)))
    publish_folder(artifacts, Path(target), lambda file: print(file, flush=True))
    print("done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
