"""The line that a finding speaks of, with the words themselves marked.

The token is highlighted by terminal colours, or set between >> and << where there are none: a caret beneath
would point at the wrong word in every terminal that reorders Persian.
"""

from __future__ import annotations

from scheduler.source.span import Span

MARK_ON, MARK_OFF = "\033[4;1m", "\033[0m"
LONGEST = 160


def excerpt(text: str | None, span: Span, *, color: bool) -> str:
    """Return the marked line of a span with its number; empty where the file can't be shown."""
    lines = text.split("\n") if text is not None else []
    if not 1 <= span.line <= len(lines):
        return ""
    line = lines[span.line - 1].rstrip()
    start = min(span.column - 1, len(line))
    end = min(span.end_column - 1, len(line)) if span.end_line == span.line else len(line)
    on, off = (MARK_ON, MARK_OFF) if color else (">>", "<<")
    marked = f"{line[:start]}{on}{line[start:end]}{off}{line[end:]}" if start < end else line
    shown = marked if len(marked) <= LONGEST else marked[:LONGEST] + "…"
    return f"{span.line:5} | {shown}"
