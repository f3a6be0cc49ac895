"""Texts for the reader of trees: pieces of YAML in any order, and the nodes of what came of them."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import strategies as st

from scheduler.source.nodes import Mapping, Node, Scalar, Sequence
from scheduler.source.span import Span
from scheduler.source.tree import Tree

_PIECES = (
    *("\n", "\n", "\n", "  ", "    ", " ", "\t", "- ", "-", ": ", ":", "? ", "#", " # ", "---", "...", "\n---\n"),
    *("[", "]", "{", "}", ",", "'", '"', "\\", "|", ">", "|2", ">-", "&a ", "*a", "!t ", "!!str ", "<<", "@", "`", "%"),
    *("id: a\n", "title: کارگاه\n", "عنوان", "ساعت", "۹ تا ۱۱", "18:30", "~", "null", "\u200c", "\u200f", "\u202e"),
    *("\ufeff", "\x00", "\x07", "\x7f", "\x85", "\u2028", "\u2029", "\ufffe", "：", "é", "\u0301", "😀", "a", "b"),
)
written = st.one_of(st.lists(st.sampled_from(_PIECES), max_size=40).map("".join), st.text(max_size=80)).map(
    lambda text: text.replace("\r\n", "\n").replace("\r", "\n")
)


def spans_of(tree: Tree) -> Iterator[Span]:
    """Yield the place of every key, value and flaw."""
    for flaw in tree.flaws:
        yield flaw.span
        if flaw.first:
            yield flaw.first
    if tree.root is not None:
        yield from _spans(tree.root)


def _spans(node: Node) -> Iterator[Span]:
    yield node.span
    if isinstance(node, Mapping):
        for key, value in node.entries:
            yield key.span
            yield from _spans(value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _spans(item)


def plain(node: Node | None) -> object:
    """Return the bare content of a node: texts, lists, pairs; None for what could not be read."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    if isinstance(node, Mapping):
        return {key.text: plain(value) for key, value in node.entries}
    return None
