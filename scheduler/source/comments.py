"""Comments that were probably meant as text: YAML lets one begin at every # behind a space."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scheduler.source.flaw import Flaw
from scheduler.source.nodes import Mapping, Node, Scalar, Sequence
from scheduler.source.span import Span
from scheduler.source.tree import MAX_FLAWS

_ATTACHED = r"[ \t](#[^\W_][^\n]*)"


def swallowed_texts(text: str, root: Node | None, file: str) -> Iterator[Flaw]:
    """Yield a flaw for each comment without a space after its # that cuts a plain valueshort.

    `# a note` is a comment; in `title: Workshop #2` the `#2` is lost.
    """
    if root is None or (" #" not in text and "\t#" not in text):
        return
    found = tuple(re.finditer(_ATTACHED, text))
    if not found:
        return
    ends = {(span.end_line, span.end_column) for span in _plain_ends(root)}
    line, seen = 1, 0
    for match in found[:MAX_FLAWS]:
        at = match.start(1)
        line += text.count("\n", seen, at)
        seen = at
        column = at - text.rfind("\n", 0, at)
        before = text[at - column + 1 : at]
        if (line, len(before.rstrip()) + 1) in ends:
            written = match[1].rstrip()
            yield Flaw("swallowed-text", Span(file, line, column, line, column + len(written)), written)


def _plain_ends(root: Node) -> Iterator[Span]:
    waiting: list[Node] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Scalar):
            if node.plain and node.text:
                yield node.span
        elif isinstance(node, Sequence):
            waiting.extend(node.items)
        elif isinstance(node, Mapping):
            waiting.extend(entry.value for entry in node.entries)
