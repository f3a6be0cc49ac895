"""What can be wrong with a YAML text itself, before anyone asks what it means."""

from __future__ import annotations

from typing import Literal, NamedTuple

from scheduler.source.edit import Edit
from scheduler.source.span import Span

FlawName = Literal[
    "too-deep",
    "too-many-events",
    "too-many-flaws",
    "syntax",
    "control-character",
    "tab-indent",
    "odd-indent",
    "open-quote",
    "open-bracket",
    "reserved-start",
    "missing-colon",
    "missing-space",
    "colon-in-value",
    "fullwidth-colon",
    "persian-comma",
    "bad-indent",
    "anchor",
    "alias",
    "tag",
    "merge-key",
    "second-document",
    "duplicate-key",
    "complex-key",
    "swallowed-text",
]


class Flaw(NamedTuple):
    """One fault of the text: `written` is the offending piece, `first` the earlier place of a twin key.

    `mends` are the edits that mend it, where it is certain what was meant.
    """

    name: FlawName
    span: Span
    written: str = ""
    first: Span | None = None
    mends: tuple[Edit, ...] = ()
