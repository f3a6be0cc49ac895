"""Read what can be read of a broken YAML text: list item by item, then key by key."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from scheduler.source.controls import has_controls, without_controls
from scheduler.source.flaw import Flaw
from scheduler.source.nodes import Entry, Hole, Mapping, Node, Scalar, Sequence
from scheduler.source.span import Span
from scheduler.source.tree import MAX_DEPTH, MAX_EVENTS, MAX_FLAWS, Broken, Tree, build_tree

_KEY_START = re.compile(
    r"(?P<key>[^\s#:\-'\"\[\]{}&*!|>%@`][^:\s]{0,60}(?:\s{1,9}[^:\s]{1,60}){0,9}|'[^']{0,60}'|\"[^\"]{0,60}\")\s*:(?:\s|$)"
)
# Deeper than its keys, a program that nests without end is not worth a second look.
_SPLIT_DEPTH = 2
# What a line at the margin of keys may begin with and belong to the key above: nothing, a deeper line, an item, a note.
_NO_FIELD = ("", " ", "\t", "-", "#", "]", "}")
# A list below list below list is read once a level; more than that is no event file.
_MAX_LINES = 150_000
# Reading piece by piece costs twice as much as reading in one go.
_MAX_PARTS = MAX_EVENTS // 2
# Of a large text half is not read in vain before its control character is met.
_LARGE = 200_000
_SPARE_CHARACTERS = 1_000_000


class _Piece(NamedTuple):
    """Some lines of the text, the first of them `row` lines down."""

    lines: tuple[str, ...]
    row: int


def read_tree(text: str, file: str) -> Tree:
    """Return the tree of a YAML text and every flaw in it; a broken part is a Hole and hides no other part."""
    if len(text) > _LARGE and has_controls(text):
        return _read_without_controls(text, file)
    try:
        return build_tree(text, file)
    except Broken as broken:
        flaw = broken.flaw
        if flaw.name == "too-many-events":
            return Tree(None, (flaw,))
    if flaw.name == "control-character" and has_controls(text):
        return _read_without_controls(text, file)
    lines = text.split("\n", _MAX_LINES)
    recovery = _Recovery(file, len(text))
    root = recovery.read(_Piece(tuple(lines[:_MAX_LINES]), 0))
    flaws = recovery.told() or (flaw,)
    if len(lines) > _MAX_LINES:
        flaws = (*flaws[:MAX_FLAWS], Flaw("too-many-events", Span(file, _MAX_LINES + 1, 1, _MAX_LINES + 1, 1)))
    return Tree(root, flaws)


def _read_without_controls(text: str, file: str) -> Tree:
    clean, flaws = without_controls(text, file)
    tree = read_tree(clean, file)
    return Tree(tree.root, (*flaws, *tree.flaws)[: MAX_FLAWS + 1])


class _Recovery:
    """One attempt to save a broken text of so many characters; `flaws` fills as pieces are read."""

    def __init__(self, file: str, size: int) -> None:
        self.file = file
        self.flaws: list[Flaw] = []
        self.depth = 0
        self.parts = 0
        self.left = _SPARE_CHARACTERS + 2 * size

    @property
    def is_spent(self) -> bool:
        """Tell whether so much is broken, or there, that nothing more is read."""
        return len(self.flaws) > MAX_FLAWS or self.parts > _MAX_PARTS

    def told(self) -> tuple[Flaw, ...]:
        """Return the flaws to tell; where there were too many, the last says so."""
        if len(self.flaws) <= MAX_FLAWS:
            return tuple(self.flaws)
        return (*self.flaws[:MAX_FLAWS], Flaw("too-many-flaws", self.flaws[MAX_FLAWS].span))

    def read(self, piece: _Piece) -> Node:
        """Return the node of a piece, split as far as it takes to part the sound from the broken."""
        if self.is_spent:
            return Hole(self._span(piece))
        try:
            tree = self._tree(piece)
        except Broken as broken:
            told = len(self.flaws)
            self.depth += 1
            node = self._split(piece, broken.flaw)
            self.depth -= 1
            if len(self.flaws) == told:  # each part is sound by itself, so that the fault is how they stand together
                self._tell(piece, broken.flaw)
            return node
        self._keep(tree, piece)
        return tree.root or Scalar("", True, False, self._span(piece))

    def _tree(self, piece: _Piece) -> Tree:
        text = "\n".join(piece.lines)
        self.left -= len(text)
        return build_tree(text, self.file, piece.row)

    def _keep(self, tree: Tree, piece: _Piece) -> None:
        self.flaws.extend(tree.flaws)
        self.parts += tree.parts
        if self.parts > _MAX_PARTS:
            self.flaws.append(Flaw("too-many-events", self._span(piece)))

    def _split(self, piece: _Piece, flaw: Flaw) -> Node:
        indent = _indent_of(piece)
        deepest = _SPLIT_DEPTH if flaw.name == "too-deep" else MAX_DEPTH
        if indent is None or self.depth > deepest or self.left < 0:
            return self._give_up(piece, flaw)
        head = _deeper_head(piece, indent)
        if head:
            return self._without_head(piece, head, flaw)
        margin = " " * indent
        items = _cut(piece, lambda line: line.startswith((margin + "- ", margin + "-\t")) or line == margin + "-")
        if items:
            return self._items(piece, items, indent)
        fields = _cut(piece, lambda line: line.startswith(margin) and line[indent : indent + 1] not in _NO_FIELD)
        if len(fields) > 1 or (fields and _KEY_START.match(fields[0].lines[0], indent)):
            return self._fields(piece, fields, indent, flaw)
        return self._give_up(piece, flaw)

    def _without_head(self, piece: _Piece, head: int, flaw: Flaw) -> Node:
        """Read what follows some first lines that stand deeper than all and belong to nothing."""
        self._give_up(_Piece(piece.lines[:head], piece.row), flaw)
        node = self.read(_Piece(piece.lines[head:], piece.row + head))
        return node._replace(whole=False) if isinstance(node, Mapping) else node

    def _items(self, piece: _Piece, items: tuple[_Piece, ...], indent: int) -> Node:
        dash = " " * indent + "-"
        bodies = [
            _Piece((item.lines[0].replace(dash, dash[:-1] + " ", 1), *item.lines[1:]), item.row) for item in items
        ]
        return Sequence(tuple(self.read(body) for body in bodies), self._span(piece))

    def _fields(self, piece: _Piece, fields: tuple[_Piece, ...], indent: int, flaw: Flaw) -> Node:
        entries: list[Entry] = []
        whole = True
        for field in fields:
            if self.is_spent:
                whole = False
                break
            node = self._field(field, indent, alone=len(fields) == 1, flaw=flaw)
            if isinstance(node, Mapping):
                entries.extend(node.entries)
                whole = whole and node.whole
            else:
                whole = False
        return Mapping(tuple(entries), whole, self._span(piece))

    def _field(self, field: _Piece, indent: int, *, alone: bool, flaw: Flaw) -> Node:
        """Read one `key: …`; of a broken one try the block below its key."""
        if not alone:
            try:
                tree = self._tree(field)
                if isinstance(tree.root, Scalar):
                    return self._give_up(field, flaw)
                self._keep(tree, field)
                return tree.root or Hole(self._span(field))
            except Broken as broken:
                flaw = broken.flaw
        found = _KEY_START.match(field.lines[0], indent)
        if found is None:
            return self._give_up(field, flaw)
        line = field.row + 1
        key = Scalar(
            found["key"].strip("'\""), True, False, Span(self.file, line, indent + 1, line, found.end("key") + 1)
        )
        below = _Piece(field.lines[1:], field.row + 1)
        if found.end() >= len(field.lines[0].rstrip()) and _indent_of(below) is not None:
            value = self.read(below)
        else:
            value = self._give_up(field, flaw)
        is_whole = not isinstance(value, Hole) or sum(map(_says_something, field.lines)) == 1
        return Mapping((Entry(key, value),), is_whole, self._span(field))

    def _give_up(self, piece: _Piece, flaw: Flaw) -> Hole:
        self._tell(piece, flaw)
        return Hole(self._span(piece))

    def _tell(self, piece: _Piece, flaw: Flaw) -> None:
        from scheduler.source.suspects import suspect  # noqa: PLC0415 -- needed only for what is broken

        is_certain = flaw.name != "syntax"
        self.flaws.append(flaw if is_certain else suspect(piece.lines, piece.row + 1, self.file, flaw))

    def _span(self, piece: _Piece) -> Span:
        lines = piece.lines or ("",)
        first = next((row for row, line in enumerate(lines) if _says_something(line)), 0)
        indent = _indent_of(piece) or 0
        return Span(self.file, piece.row + first + 1, indent + 1, piece.row + len(lines), len(lines[-1]) + 1)


def _indent_of(piece: _Piece) -> int | None:
    """Return the indent of the first line that says something."""
    for line in piece.lines:
        if _says_something(line):
            return len(line) - len(line.lstrip())
    return None


def _deeper_head(piece: _Piece, indent: int) -> int:
    """Return how many lines come before the first that is less indented than the first of all; 0 where none is."""
    for row, line in enumerate(piece.lines):
        own = len(line) - len(line.lstrip())
        if own < indent and _says_something(line) and "\t" not in line[:own]:
            return row
    return 0


def _cut(piece: _Piece, starts: Callable[[str], bool]) -> tuple[_Piece, ...]:
    """Cut a piece before every line that starts a new part; nothing where its first line does not."""
    rows = [row for row, line in enumerate(piece.lines) if starts(line)]
    if not rows or any(_says_something(line) for line in piece.lines[: rows[0]]):
        return ()
    ends = [*rows[1:], len(piece.lines)]
    return tuple(_Piece(piece.lines[row:end], piece.row + row) for row, end in zip(rows, ends, strict=True))


def _says_something(line: str) -> bool:
    text = line.strip()
    return bool(text) and not text.startswith("#") and text != "---"
