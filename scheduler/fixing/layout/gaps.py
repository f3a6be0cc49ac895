"""One space after a colon and a comma, none before them or inside brackets; two before a comment, one after its mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from scheduler.fixing.comments import comments
from scheduler.fixing.layout.lines import is_block
from scheduler.fixing.repair import Change, Repair
from scheduler.fixing.source_file import SourceFile
from scheduler.source.nodes import Entry, Mapping, Node, Sequence

NAME = "gaps"
_COLON = re.compile(r"[ \t]*:[ \t]+")
_EARLY_COLON = re.compile(r"[ \t]+:")
_COMMA = re.compile(r"[ \t]*,[ \t]*")
_BLANKS = re.compile(r"[ \t]+")


def find(file: SourceFile) -> Iterator[Repair]:
    """Yield the repairs of one file, each a gap."""
    for change in (*_in(file, file.root), *_at_comments(file)):
        if file.raw[change.start : change.end] != change.text:
            yield Repair(file.name, NAME, (change,))


def _in(file: SourceFile, node: Node | None) -> Iterator[Change]:
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield from _at_colon(file, entry)
            yield from _in(file, entry.value)
        if not is_block(file, node):
            parts = [(file.stretch(key.span)[0], file.stretch(value.span)[1]) for key, value in node.entries]
            yield from _in_brackets(file, node, parts)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _in(file, item)
        if not is_block(file, node):
            yield from _in_brackets(file, node, [file.stretch(item.span) for item in node.items])


def _at_colon(file: SourceFile, entry: Entry) -> Iterator[Change]:
    start, end = file.stretch(entry.key.span)[1], file.stretch(entry.value.span)[0]
    if _COLON.fullmatch(file.raw, start, end):
        yield Change(start, end, ": ")
    elif early := _EARLY_COLON.match(file.raw, start):
        yield Change(start, early.end(), ":")


def _in_brackets(file: SourceFile, node: Mapping | Sequence, parts: list[tuple[int, int]]) -> Iterator[Change]:
    start, end = file.stretch(node.span)
    if not parts:
        return
    for (_, left), (right, _) in pairwise(parts):
        if _COMMA.fullmatch(file.raw, left, right):
            yield Change(left, right, ", ")
    for left, right in ((start + 1, parts[0][0]), (parts[-1][1], end - 1)):
        if _BLANKS.fullmatch(file.raw, left, right):
            yield Change(left, right, "")


def _at_comments(file: SourceFile) -> Iterator[Change]:
    lines = file.lines()
    for comment in comments(file):
        line = lines[comment.line - 1]
        before, at = line[: comment.column], file.offset(comment.line, 1) + comment.column
        if before.strip() and before.endswith(" ") and not before.endswith("  "):
            yield Change(at, at, " ")
        if line[comment.column + 1 : comment.column + 2].isalnum():
            yield Change(at + 1, at + 1, " ")
