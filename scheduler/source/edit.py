"""A change of a text: what is to stand in place of a stretch of it."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.source.span import Span


class Edit(NamedTuple):
    """The text that is to stand in place of a span; an empty span is a place to insert at."""

    span: Span
    text: str


def insertion(span: Span, text: str) -> Edit:
    """Return the edit that puts a text just before a span."""
    return Edit(Span(span.file, span.line, span.column, span.line, span.column), text)
