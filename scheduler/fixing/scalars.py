"""Every key and value of a tree."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.fixing.source_file import SourceFile
from scheduler.source.nodes import Mapping, Node, Scalar, Sequence


def scalars(node: Node | None) -> Iterator[tuple[Scalar, bool]]:
    """Yield each scalar in written order, and whether it is a key."""
    if isinstance(node, Scalar):
        yield node, False
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from scalars(item)
    elif isinstance(node, Mapping):
        for key, value in node.entries:
            yield key, True
            yield from scalars(value)


def content(file: SourceFile, scalar: Scalar) -> tuple[int, int]:
    """Return where the words of a scalar stand, quotes included; of a block the lines below its mark."""
    start, end = file.stretch(scalar.span)
    return (min(file.offset(scalar.span.line + 1, 1), end) if scalar.block else start), end
