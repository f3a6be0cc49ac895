"""The mappings of an event file, each with the table that describes its keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from scheduler.reading.field import Field, Table
from scheduler.reading.record import known_field
from scheduler.reading.schema import ROOTS
from scheduler.source.nodes import Entry, Mapping, Node, Sequence

WRAPPER = ("programs", "برنامه‌ها")


class Known(NamedTuple):
    """One entry of a mapping with the field it names; `is_alias` where by the Persian word."""

    entry: Entry
    field: Field
    is_alias: bool


class Keyed(NamedTuple):
    """One mapping: its table, and those of its entries that are known."""

    node: Mapping
    table: Table
    known: tuple[Known, ...]


def keyed_mappings(root: Node | None, file: str) -> Iterator[Keyed]:
    """Yield every mapping of a file that a table describes, outer ones first."""
    table, is_list = ROOTS["programs" if file.startswith("programs/") else file.removesuffix(".yaml")]
    if isinstance(root, Mapping) and is_list:
        root = root.entries[0].value if len(root.entries) == 1 and root.entries[0].key.text in WRAPPER else None
    yield from _below(root, table)


def _below(node: Node | None, table: Table) -> Iterator[Keyed]:
    if isinstance(node, Sequence):
        for item in node.items:
            yield from _below(item, table)
    elif isinstance(node, Mapping):
        known = tuple(_known(node, table))
        yield Keyed(node, table, known)
        for one in known:
            inner = one.field.shape.table
            if inner is not None:
                yield from _below(one.entry.value, table if inner.name == table.name else inner)


def _known(node: Mapping, table: Table) -> Iterator[Known]:
    for entry in node.entries:
        match = known_field(entry.key.text, table)
        if match is not None:
            yield Known(entry, *match)
