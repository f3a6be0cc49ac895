"""The keys of one item, matched with the table that describes them."""

from __future__ import annotations

from collections.abc import Mapping as KeyMap
from functools import lru_cache

from scheduler.diagnostics.fix import BY_COMMAND, Fix
from scheduler.diagnostics.nearest import is_slip, near_words
from scheduler.diagnostics.rule import Related
from scheduler.diagnostics.text import Text
from scheduler.persian.text import fold
from scheduler.reading.field import Field, Table
from scheduler.reading.log import Log
from scheduler.reading.rules.identity import MISSING_ID
from scheduler.reading.rules.structure import (
    EMPTY_VALUE,
    MISSING_KEY,
    MISSPELT_KEY,
    UNKNOWN_KEY,
    VALUE_TOO_LONG,
    WRONG_SHAPE,
)
from scheduler.reading.rules.syntax import TWIN_KEY
from scheduler.source.edit import Edit
from scheduler.source.nodes import Entry, Hole, Mapping, Node, Scalar, Sequence
from scheduler.source.span import Span

MOST_CHARACTERS = 500
_FREE = frozenset({"text", "block"})
SHAPE_WORDS = {
    Mapping: Text("چند کلید زیر هم", "keys of its own"),
    Sequence: Text("فهرست", "a list"),
    Scalar: Text("یک مقدار ساده", "a single value"),
    Hole: Text("ناخوانا", "unreadable"),
}


class Record:
    """The fields of one item that were written, by canonical key; `whole` is false where a part was unreadable."""

    __slots__ = ("entries", "log", "span", "table", "whole")

    def __init__(
        self, table: Table, entries: KeyMap[str, tuple[Field, Entry]], span: Span, log: Log, whole: bool
    ) -> None:
        self.table = table
        self.entries = entries
        self.span = span
        self.log = log
        self.whole = whole

    def has(self, key: str) -> bool:
        """Tell whether a key was written, be its value sound or not."""
        return key in self.entries

    def node(self, key: str) -> Node | None:
        """Return the node of a key; None where it is absent or was unreadable."""
        found = self.entries.get(key)
        if found is None or type(found[1].value) is Hole:
            return None
        return found[1].value

    def spelt(self, key: str) -> str:
        """Return a key of the table as this file writes its keys."""
        field = next(field for field in self.table.fields if field.key == key)
        return field.alias if self.log.is_persian else field.key

    def span_of(self, key: str) -> Span | None:
        """Return the place of a key's value; None where the key is absent."""
        found = self.entries.get(key)
        return found[1].value.span if found else None

    def scalar(self, key: str) -> Scalar | None:
        """Return the written value of a key; a list, keys or nothing in its place are findings."""
        found = self.entries.get(key)
        if found is None:
            return None
        value = found[1].value
        if type(value) is Scalar:
            if len(value.text) > MOST_CHARACTERS and found[0].shape.name not in _FREE:
                self.too_long(value)
            elif value.text.strip():
                return value
            else:
                self.nothing_written(key)
        elif type(value) is not Hole:
            self.wrong_shape(key, value, Scalar)
        return None

    def nothing_written(self, key: str) -> None:
        """Say that a key stands there with no value, or an empty list."""
        field, entry = self.entries[key]
        self.log.add(EMPTY_VALUE.at(entry.key.span, key=entry.key.text, example=self.log.example(field)))

    def too_long(self, value: Scalar) -> None:
        """Say that a value is longer than any date, number or id."""
        self.log.add(VALUE_TOO_LONG.at(value.span, length=len(value.text), most=MOST_CHARACTERS))

    def wrong_shape(self, key: str, found: Node, wanted: type) -> None:
        """Say that the value of a key has another shape than its table says."""
        field, entry = self.entries[key]
        self.log.add(
            WRONG_SHAPE.at(
                found.span,
                key=entry.key.text,
                wanted=SHAPE_WORDS[wanted],
                found=SHAPE_WORDS[type(found)],
                example=self.log.example(field),
            )
        )


def read_record(node: Node, table: Table, log: Log) -> Record | None:
    """Return the record of a node; None where it is no mapping. Unknown, twin and missing keys are findings."""
    if type(node) is Hole:
        return None
    if type(node) is not Mapping:
        example = log.worded(f"{table.fields[0].key}: {table.fields[0].example}")
        log.add(
            WRONG_SHAPE.at(
                node.span, key=table.title, wanted=SHAPE_WORDS[Mapping], found=SHAPE_WORDS[type(node)], example=example
            )
        )
        return None
    known = _known_keys(table)
    entries: dict[str, tuple[Field, Entry]] = {}
    meant: set[str] = set()
    for entry in node.entries:
        written = entry.key.text
        match = known.get(written) or known.get(_folded(written))
        if match is None:
            meant.add(_report_unknown(entry.key, node, table, log))
            continue
        field, is_alias = match
        if field.key in entries:
            first = entries[field.key][1].key
            log.add(
                TWIN_KEY.at(
                    entry.key.span,
                    related=(Related(Text("نخست اینجا", "first here"), first.span),),
                    written=entry.key.text,
                )
            )
            continue
        if log.is_persian is not is_alias:
            log.note_language(entry.key, field, is_alias=is_alias)
        entries[field.key] = (field, entry)
    record = Record(table, entries, _head(node), log, node.whole)
    if node.whole:
        _report_missing(record, node, meant)
    return record


def read_rows(node: Node | None, table: Table, log: Log) -> tuple[Record, ...]:
    """Return the records of a list of items; an empty value is an empty list."""
    if node is None or type(node) is Hole or (type(node) is Scalar and not node.text.strip()):
        return ()
    if type(node) is not Sequence:
        first = table.fields[0]
        example = log.worded(f"- {first.key}: {first.example}")
        log.add(
            WRONG_SHAPE.at(
                node.span, key=table.title, wanted=SHAPE_WORDS[Sequence], found=SHAPE_WORDS[type(node)], example=example
            )
        )
        return ()
    records = (read_record(item, table, log) for item in node.items)
    return tuple(record for record in records if record is not None)


def known_field(key: str, table: Table) -> tuple[Field, bool] | None:
    """Return the field that a key names, however its letters and spaces are written, and whether by its alias."""
    known = _known_keys(table)
    return known.get(key) or known.get(_folded(key))


# By the table's name, since to hash a whole table for each record would cost more than to read the record.
_KNOWN_KEYS: dict[str, tuple[Table, KeyMap[str, tuple[Field, bool]]]] = {}


def _known_keys(table: Table) -> KeyMap[str, tuple[Field, bool]]:
    known = _KNOWN_KEYS.get(table.name)
    if known is not None and known[0] is table:
        return known[1]
    keys: dict[str, tuple[Field, bool]] = {}
    for field in table.fields:
        for spelling in field.spellings:
            keys[spelling] = keys[_folded(spelling)] = (field, spelling != field.key)
    _KNOWN_KEYS[table.name] = (table, keys)
    return keys


@lru_cache(maxsize=4096)
def _folded(key: str) -> str:
    return fold(key).replace(" ", "").replace("-", "_")


def _head(node: Mapping) -> Span:
    """Return the place of an item: its first key, since the end of a block is far below."""
    return node.entries[0].key.span if node.entries else node.span


def _report_missing(record: Record, node: Mapping, meant: set[str]) -> None:
    """Report required keys that are absent, but not those that a misspelt one was meant to be."""
    for field in record.table.fields:
        if not field.required or field.key in record.entries or not meant.isdisjoint(field.spellings):
            continue
        if field.key == "id":
            fix = BY_COMMAND if record.table.name == "program" and node.entries else None
            record.log.add(MISSING_ID.at(_head(node), fix=fix))
        else:
            record.log.add(
                MISSING_KEY.at(
                    _head(node),
                    key=record.spelt(field.key),
                    about=field.about,
                    where=record.table.title,
                    example=record.log.example(field),
                )
            )


def _report_unknown(key: Scalar, node: Mapping, table: Table, log: Log) -> str:
    """Report an unknown key; return the spelling that was probably meant, or an empty text."""
    if log.is_full:
        return ""
    near = near_words(key.text, {name: name for field in table.fields for name in field.spellings})
    if near:
        is_safe = is_slip(key.text, near[0]) and not _has_rival(key, near, node, table)
        fix = Fix((Edit(key.span, near[0]),), is_safe)
        log.add(MISSPELT_KEY.at(key.span, fix=fix, key=key.text, where=table.title, meant=near[0]))
        return near[0]
    is_persian = any(character > "\u0600" for character in key.text)
    known = "، ".join(field.alias if is_persian else field.key for field in table.fields)
    log.add(UNKNOWN_KEY.at(key.span, key=key.text, where=table.title, known=known))
    return ""


def _has_rival(key: Scalar, near: tuple[str, ...], node: Mapping, table: Table) -> bool:
    """Tell whether another key is as likely meant, or another entry is that key or as likely meant to be it."""
    meant = known_field(near[0], table)
    others = (entry.key.text for entry in node.entries if entry.key is not key)
    is_taken = any(is_slip(other, near[0]) or known_field(other, table) == meant for other in others)
    return is_taken or any(is_slip(key.text, name) for name in near[1:])
