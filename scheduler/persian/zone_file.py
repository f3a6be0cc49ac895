"""Whether this computer's own file of Tehran's zone is up to date, read without the library of zones."""

from __future__ import annotations

import os
import struct
import sys

# Where CPython looks first on Linux and macOS; a Python that brings zones of its own keeps them below its prefix.
SYSTEM = "/usr/share/zoneinfo/Asia/Tehran"
OWN = f"{sys.prefix}/share/zoneinfo"
# 30 Shahrivar 1401 24:00, when the clocks of Tehran changed for the last time, in seconds of POSIX.
LAST_CHANGE = 1663788600
_HEADER = struct.Struct(">4s16x6I")
_STANDARD = 12600
_LONGEST = 1 << 16
_FOREVER = b"\n<+0330>-3:30\n"


def is_surely_fresh() -> bool:
    """Tell whether the system's file is the one that is asked for zones, and Tehran keeps its offset after 1401 in it.

    A false answer says nothing: asking `zoneinfo` itself costs more (2.5 ms for its import) and is certain.
    """
    if "PYTHONTZPATH" in os.environ or os.path.exists(OWN):
        return False
    try:
        with open(SYSTEM, "rb") as file:
            return keeps_offset(file.read(_LONGEST))
    except OSError:
        return False


def keeps_offset(data: bytes) -> bool:
    """Tell whether a TZif file (RFC 8536) of Tehran keeps +03:30 for ever after the last change of the clocks."""
    try:
        # The counts of UT and standard marks, leap seconds, changes, types and letters; the first part has 4-byte times.
        kind, marks, standards, leaps, changes, types, letters = _HEADER.unpack_from(data)
        second = _HEADER.size + changes * 5 + types * 6 + letters + leaps * 8 + standards + marks
        again, _, _, _, changes, types, _ = _HEADER.unpack_from(data, second)
        if kind != b"TZif" or again != b"TZif" or not data.endswith(_FOREVER):
            return False
        at = second + _HEADER.size
        times: tuple[int, ...] = struct.unpack_from(f">{changes}q", data, at)
        leading_to: tuple[int, ...] = struct.unpack_from(f">{changes}B", data, at + changes * 8)
        offsets = [one[0] for one in struct.iter_unpack(">i2x", data[at + changes * 9 : at + changes * 9 + types * 6])]
        return LAST_CHANGE in times and {offsets[index] for index in leading_to[times.index(LAST_CHANGE) :]} == {
            _STANDARD
        }
    except (struct.error, IndexError):
        return False
