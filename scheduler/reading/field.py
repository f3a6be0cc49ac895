"""What a key is: one row of the tables that describe the YAML language."""

from __future__ import annotations

from typing import Literal, NamedTuple

from scheduler.diagnostics.text import Text

ShapeName = Literal[
    "text",
    "block",
    "id",
    "path",
    "ref",
    "refs",
    "choice",
    "yes-no",
    "whole",
    "degrees",
    "window",
    "date",
    "time",
    "hours",
    "lengths",
    "duration",
    "moment",
    "domain",
    "address",
    "color",
    "lines",
    "table",
    "rows",
    "people",
    "numbers",
    "severities",
]


class Choice(NamedTuple):
    """One value of a key that takes only known ones; `alias` is its Persian spelling, `about` what it means.

    `also` are Persian words that are read alike; only the alias is proposed.
    """

    value: str
    alias: str
    about: Text
    also: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        """Return every way to write it, the value first."""
        return (self.value, self.alias, *self.also)


class Shape(NamedTuple):
    """The form of a value; `noun` says what a reference points at."""

    name: ShapeName
    noun: str = ""
    choices: tuple[Choice, ...] = ()
    table: Table | None = None


class Field(NamedTuple):
    """A key, its Persian alias, and what may follow it; `staff` values never reach public output.

    `also` are Persian words that are read as this key; only the alias is proposed.
    """

    key: str
    alias: str
    shape: Shape
    about: Text
    example: str
    required: bool = False
    staff: bool = False
    also: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        """Return every way to write the key, the English one first."""
        return (self.key, self.alias, *self.also)


class Table(NamedTuple):
    """The keys of one noun; `title` names it in messages."""

    name: str
    title: Text
    fields: tuple[Field, ...]
