"""What checks ask of the newest release: the programs that were announced, by id."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from scheduler.model.nouns import Form
from scheduler.source.span import Span

KeyNames = Callable[[str], str]
"""How a key is written: `title`, or `status=cancelled` for the word of a value."""


class Known(NamedTuple):
    """A program as it was last announced; `gone` tells that the release had it no more.

    `days` are the ISO Jalali dates of its sessions, `span` is its place in the file of the release, and `entry` makes
    the line of YAML that has it back as cancelled, of the names of its keys and the form of its kind.
    """

    title: str
    kind: str
    organizer: str
    days: frozenset[str]
    gone: bool
    cancelled: bool
    span: Span
    entry: Callable[[KeyNames, Form | None], str]


class KnownRelease(NamedTuple):
    """The newest release: its number, the domain of its UIDs and its programs by id."""

    number: int
    domain: str
    programs: Mapping[str, Known]
