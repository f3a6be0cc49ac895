"""Build a tree with places from the events of PyYAML's C parser.

Only events are used: they guess no types, and a hostile depth or a bomb of aliases costs nothing here
(the loader and `compose` of the same library crash or hang on both).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

import yaml

from scheduler.persian.text import fold
from scheduler.source.edit import Edit
from scheduler.source.flaw import Flaw, FlawName
from scheduler.source.nodes import Entry, Hole, Mapping, Node, Scalar, Sequence
from scheduler.source.span import Span

MAX_DEPTH = 32
MAX_EVENTS = 250_000
MAX_FLAWS = 200

_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
# YAML 1.2 (5.4) counts these as no line breaks; libyaml does, and every later place would be a line off.
_FALSE_BREAKS = ("\x85", "\u2028", "\u2029")
_BLOCK_STYLES = frozenset("|>")
_new = tuple.__new__
_folded_key = lru_cache(maxsize=4096)(fold)


class Broken(Exception):
    """The text is not YAML, or more than we read of it: carries the flaw that ends the reading."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw.name)
        self.flaw = flaw


class Tree(NamedTuple):
    """The root of a text (None where it is empty), the flaws that did not end the reading, and the count of parts."""

    root: Node | None
    flaws: tuple[Flaw, ...]
    parts: int = 0


class _Open:
    """A list or mapping whose end has not come yet."""

    __slots__ = ("children", "is_mapping", "start")

    def __init__(self, line: int, column: int, *, is_mapping: bool) -> None:
        self.start = (line, column)
        self.is_mapping = is_mapping
        self.children: list[Node] = []


def build_tree(text: str, file: str, line_offset: int = 0) -> Tree:
    """Return the tree of a YAML text whose first line is `line_offset` lines down the file.

    Raises Broken with the flaw that ended the reading.
    """
    try:
        return _Builder(file, line_offset).build(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        raise Broken(_flaw_at("syntax", file, line + line_offset, column, error.problem or "")) from error
    except yaml.reader.ReaderError as error:
        raise Broken(_control_character(text, file, line_offset, error)) from error


def _without_false_breaks(text: str) -> str:
    for mark in _FALSE_BREAKS:
        text = text.replace(mark, " ")
    return text


def _flaw_at(name: FlawName, file: str, line: int, column: int, written: str = "") -> Flaw:
    return Flaw(name, Span(file, line + 1, column + 1, line + 1, column + 2), written)


def _control_character(text: str, file: str, line_offset: int, error: yaml.reader.ReaderError) -> Flaw:
    """Find the refused character again: the C reader counts bytes, the other one characters."""
    refused = error.character if isinstance(error.character, int) else 0
    index = max(text.find(chr(refused)), 0)
    line = text.count("\n", 0, index)
    column = index - (text.rfind("\n", 0, index) + 1)
    flaw = _flaw_at("control-character", file, line + line_offset, column, f"U+{refused:04X}")
    is_there = text[index : index + 1] == chr(refused)
    return flaw._replace(mends=(Edit(flaw.span, ""),)) if is_there else flaw


class _Builder:
    """One reading of one text."""

    def __init__(self, file: str, line_offset: int) -> None:
        self.file = file
        self.line_offset = line_offset
        self.flaws: list[Flaw] = []
        self.text = ""
        self._lines: list[str] | None = None

    def build(self, text: str) -> Tree:
        """Walk the events without recursion."""
        self.text = _without_false_breaks(text)
        parser = _Loader(self.text)
        stack: list[_Open] = []
        # The children of the list or mapping that is open; those of the document while none is.
        top: list[Node] = []
        siblings = top
        next_event = parser.get_event
        try:
            for parts in range(MAX_EVENTS):  # noqa: B007 -- returned
                event = next_event()
                kind = type(event)
                if kind is yaml.ScalarEvent:
                    siblings.append(self._scalar(event))
                elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                    siblings = self._open(event, stack)
                elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                    node = self._close(stack.pop(), event)
                    siblings = stack[-1].children if stack else top
                    siblings.append(node)
                elif kind is yaml.AliasEvent:
                    siblings.append(self._hole("alias", event, event.anchor))
                elif kind is yaml.DocumentStartEvent and top:
                    self._note("second-document", self._span(event))
                    break
                elif kind is yaml.StreamEndEvent:
                    break
            else:
                raise Broken(Flaw("too-many-events", self._span(event)))
        finally:
            parser.dispose()
        return Tree(top[0] if top else None, tuple(self.flaws), parts)

    def _open(self, event: Any, stack: list[_Open]) -> list[Node]:
        if len(stack) >= MAX_DEPTH:
            raise Broken(Flaw("too-deep", self._span(event)))
        if event.anchor is not None or event.tag is not None:
            self._note_properties(event)
        mark = event.start_mark
        line, column = mark.line + self.line_offset + 1, mark.column + 1
        opened = _Open(line, column, is_mapping=type(event) is yaml.MappingStartEvent)
        stack.append(opened)
        return opened.children

    def _close(self, opened: _Open, end: Any) -> Node:
        stop = end.end_mark
        span = Span(self.file, *opened.start, stop.line + self.line_offset + 1, stop.column + 1)
        if opened.is_mapping:
            return self._mapping(opened.children, span)
        return Sequence(tuple(opened.children), span)

    def _mapping(self, children: list[Node], span: Span) -> Mapping:
        entries: list[Entry] = []
        seen: dict[str, Span] = {}
        whole = True
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key, Scalar):
                self._note("complex-key", key.span)
                whole = False
            elif key.text == "<<" and key.plain:
                self._note("merge-key", key.span)
                whole = False
            elif (folded := _folded_key(key.text)) in seen:
                self._note("duplicate-key", key.span, key.text, seen[folded])
            else:
                seen[folded] = key.span
                entries.append(Entry(key, value))
        return Mapping(tuple(entries), whole, span)

    def _scalar(self, event: Any) -> Scalar:
        if event.anchor is not None or event.tag is not None:
            self._note_properties(event)
        style, start, end, down = event.style, event.start_mark, event.end_mark, self.line_offset + 1
        place = (self.file, start.line + down, start.column + 1, end.line + down, end.column + 1)
        # Half of all values of a week are made here: what the generated `__new__` adds is felt.
        span = _new(Span, place)
        if not style and place[1] != place[3]:
            self._note_swallowed(start.line, start.column, end.line)
        return _new(Scalar, (event.value, not style, style in _BLOCK_STYLES, span))

    def _note_swallowed(self, first: int, column: int, last: int) -> None:
        """Note a list item that became part of the text above it, since it stands a little deeper.

        Below a plain item a hyphen is taken for one even without its space.
        """
        if self._lines is None:
            self._lines = self.text.split("\n")
        mark = "-" if self._lines[first][:column].strip() == "-" else "- "
        for row in range(first + 1, min(last + 1, len(self._lines))):
            line = self._lines[row]
            written = line.strip()
            if written.startswith(mark):
                line_number, column = row + 1 + self.line_offset, line.index("-") + 1
                span = Span(self.file, line_number, column, line_number, column + len(written))
                self._note("bad-indent", span, written)
                return

    def _hole(self, name: FlawName, event: yaml.Event, written: str) -> Hole:
        span = self._span(event)
        self._note(name, span, written)
        return Hole(span)

    def _note_properties(self, event: yaml.CollectionStartEvent | yaml.ScalarEvent) -> None:
        if event.anchor is not None:
            self._note("anchor", self._span(event), event.anchor)
        if event.tag is not None:
            self._note("tag", self._span(event), event.tag.replace("tag:yaml.org,2002:", "!!"))

    def _note(self, name: FlawName, span: Span, written: str = "", first: Span | None = None) -> None:
        if len(self.flaws) < MAX_FLAWS:
            self.flaws.append(Flaw(name, span, written, first))
        elif len(self.flaws) == MAX_FLAWS:
            self.flaws.append(Flaw("too-many-flaws", span))

    def _span(self, event: Any) -> Span:
        start, end, down = event.start_mark, event.end_mark, self.line_offset + 1
        return Span(self.file, start.line + down, start.column + 1, end.line + down, end.column + 1)
