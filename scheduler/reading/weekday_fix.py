"""How a weekday that disagrees with its date would be mended, if the date is right."""

from __future__ import annotations

import re

from scheduler.diagnostics.fix import Fix
from scheduler.persian.fault import Fault
from scheduler.persian.text import ZWNJ
from scheduler.reading.values import exact_part
from scheduler.source.edit import Edit
from scheduler.source.nodes import Scalar

_SAME = {"ی": "[یي]", "ک": "[کك]"}


def weekday_fix(fault: Fault, scalar: Scalar) -> Fix | None:
    """Return the fix that writes the true weekday; None for other faults, and where the word is not found once.

    It is not safe: as well the weekday may be right and the date wrong.
    """
    if fault.name != "weekday-mismatch":
        return None
    bare = "".join(_SAME.get(letter, letter) for letter in fault.value("written").replace(ZWNJ, ""))
    written = re.sub("(?<=.)شنبه", rf"[\\s{ZWNJ}]?شنبه", bare)
    found = list(re.finditer(rf"(?<!\w){written}(?!\w)", scalar.text[fault.start : fault.end]))
    if len(found) != 1:
        return None
    spot = exact_part(scalar, fault.start + found[0].start(), fault.start + found[0].end())
    return Fix((Edit(spot, fault.value("true")),), is_safe=False) if spot is not None else None
