"""Make the bytes of artifacts, the costly ones on all cores."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor

from scheduler.protocols import Artifact

FEW = 24
_CHUNK = 8


def produce_all(artifacts: list[Artifact]) -> Iterator[tuple[Artifact, bytes]]:
    """Yield every artifact with its bytes, in order; many of them are made by a pool of processes."""
    workers = os.cpu_count() or 1
    if len(artifacts) < FEW or workers == 1:
        for artifact in artifacts:
            yield artifact, artifact.produce()
        return
    with ProcessPoolExecutor(workers) as pool:
        produced = pool.map(_call, [artifact.produce for artifact in artifacts], chunksize=_CHUNK)
        yield from zip(artifacts, produced, strict=True)


def _call(produce: Callable[[], bytes]) -> bytes:
    return produce()
