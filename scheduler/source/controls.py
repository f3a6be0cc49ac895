"""Characters that YAML refuses anywhere: each is a flaw, and the text is read on without them."""

from __future__ import annotations

import re

from scheduler.source.flaw import Flaw
from scheduler.source.span import Span

_REFUSED = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]+"
_MOST = 200


def has_controls(text: str) -> bool:
    """Tell whether a text holds a character that YAML refuses."""
    return re.search(_REFUSED, text) is not None


def without_controls(text: str, file: str) -> tuple[str, tuple[Flaw, ...]]:
    """Return a text with a space in place of each refused character, and a flaw for each line that holds some."""
    flaws: dict[int, Flaw] = {}
    line, start = 1, 0
    for found in re.finditer(_REFUSED, text):
        line += text.count("\n", start, found.start())
        start = found.start()
        if line not in flaws:
            column = start - text.rfind("\n", 0, start)
            written = f"U+{ord(text[start]):04X}"
            flaws[line] = Flaw("control-character", Span(file, line, column, line, column + 1), written)
        if len(flaws) > _MOST:
            break
    return re.sub(_REFUSED, lambda run: " " * len(run[0]), text), tuple(flaws.values())
