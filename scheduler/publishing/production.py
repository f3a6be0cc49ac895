"""Make the bytes of artifacts, the costly ones on all cores."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from scheduler.protocols import Artifact


def produce_all(artifacts: list[Artifact]) -> Iterator[tuple[Artifact, bytes]]:
    """Yield every artifact with its bytes, in order.

    Threads serve all cores: what is costly is the PDF engine, and it releases the interpreter while it works.
    """
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        yield from zip(artifacts, pool.map(lambda artifact: artifact.produce(), artifacts), strict=True)
