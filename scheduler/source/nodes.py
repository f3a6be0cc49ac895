"""A YAML text as a tree that keeps the place of every key and value."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.source.span import Span


class Scalar(NamedTuple):
    """A value as it was written: no type was guessed. `plain` means without quotes; `block` is `|` or `>`."""

    text: str
    plain: bool
    block: bool
    span: Span


class Entry(NamedTuple):
    """One key and its value."""

    key: Scalar
    value: Node


class Mapping(NamedTuple):
    """Keys and values in written order; twin keys were already reported and the first one kept.

    `whole` is false where a part could not be read, so that keys may be missing without fault.
    """

    entries: tuple[Entry, ...]
    whole: bool
    span: Span


class Sequence(NamedTuple):
    """The items of a list."""

    items: tuple[Node, ...]
    span: Span


class Hole(NamedTuple):
    """A piece that was reported and could not be read; whoever meets it says nothing more about it."""

    span: Span


Node = Scalar | Mapping | Sequence | Hole
