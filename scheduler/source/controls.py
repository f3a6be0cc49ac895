"""Characters that YAML refuses anywhere: each is a flaw, and the text is read on without them."""

from __future__ import annotations

import re

from scheduler.source.edit import Edit
from scheduler.source.flaw import Flaw
from scheduler.source.span import Span

_REFUSED = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]+"
_MOST = 200


def has_controls(text: str) -> bool:
    """Tell whether a text holds a character that YAML refuses."""
    return re.search(_REFUSED, text) is not None


def without_controls(text: str, file: str) -> tuple[str, tuple[Flaw, ...]]:
    """Return a text with a space in place of each refused character, and a flaw for each line that holds some.

    A flaw is mended by leaving out the characters of its line.
    """
    flaws: dict[int, Flaw] = {}
    line, start = 1, 0
    for found in re.finditer(_REFUSED, text):
        line += text.count("\n", start, found.start())
        start = found.start()
        column = start - text.rfind("\n", 0, start)
        edit = Edit(Span(file, line, column, line, column + len(found[0])), "")
        if line in flaws and len(flaws[line].mends) < _MOST:
            flaws[line] = flaws[line]._replace(mends=(*flaws[line].mends, edit))
        elif len(flaws) > _MOST or line in flaws:
            break
        else:
            spot = Span(file, line, column, line, column + 1)
            flaws[line] = Flaw("control-character", spot, f"U+{ord(text[start]):04X}", mends=(edit,))
    return re.sub(_REFUSED, lambda run: " " * len(run[0]), text), tuple(flaws.values())
