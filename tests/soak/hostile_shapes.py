"""Files of four megabytes in every nasty shape.

As a program, `SHAPE PATH` writes one and `EVENT` prints what checking an event folder costs, as JSON: a command that is
measured starts with the size of the process it was forked from, and that of the tests is large.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

from scheduler.reading.files import MAX_BYTES
from tests.bench.measuring import check

HEAD = "- id: a\n  title: b\n  kind: workshop\n  organizer: fars\n  date: 1402-02-18\n"
MARKS = "\u0315\u0300\u05ae"


def full(unit: str, head: str = "") -> Callable[[], bytes]:
    """Return how to make a file as large as is read: a head, then one unit again and again."""
    return lambda: (head + unit * ((MAX_BYTES - len(head.encode())) // len(unit.encode()))).encode("utf-8")


def numbered(line: str, count: int, head: str = "") -> Callable[[], bytes]:
    """Return how to make a file of numbered lines."""
    return lambda: (head + "".join(line.format(number) for number in range(count))).encode()[:MAX_BYTES]


ITEM = "- id: a-{0}\n  title: کارگاه {0}\n  kind: workshop\n  organizer: fars\n  date: 1402-02-18\n"
SHAPES: dict[str, Callable[[], bytes]] = {
    "brackets": full("["),
    "braces": full("{a: "),
    "dashes": full("- "),
    "stairs of keys": lambda: "".join(" " * depth + "k:\n" for depth in range(2800)).encode(),
    "stairs down": full("- a:\n    b:\n      c:\n   d: e\n"),
    "one plain value": full("ب", "- id: a\n  title: "),
    "one open quote": full("xy z\n  ", '- id: a\n  title: "'),
    "one block": full("    xyz\n", "- id: a\n  description: |\n"),
    "short items": full("- a\n"),
    "short items in brackets": full("a,", "["),
    "keys": numbered("k{0}: v\n", 300_000),
    "keys of one program": numbered("  k{0}: v\n", 300_000, "- id: a\n"),
    "Persian keys of one program": numbered("  k{0}: v\n".replace("k", "کلید"), 170_000, "- id: a\n"),
    "equal keys": full("a: 1\n"),
    "broken items": full("- @x\n"),
    "broken programs": full("- id: a\n  title: @x\n  kind: [a\n"),
    "a broken program after twenty thousand": lambda: numbered(ITEM, 20_000)() + b"- id: b\n  title: @x\n",
    "a NUL amid twenty thousand": lambda: numbered(ITEM, 15_000)() + b"\0" + numbered(ITEM, 5_000)(),
    "programs with open quotes": full('- id: a\n  title: "x\n  kind: workshop\n'),
    "broken keys": full("a: @x\n"),
    "aliases": full("- *a\n"),
    "anchors": full("- &a b\n"),
    "tags": full("- !a b\n"),
    "tabs": full("\t"),
    "lines with a tab": full("\ta: b\n"),
    "quotes": full('"'),
    "lines of a quote": full('"\n'),
    "colons": full(":"),
    "lines of a colon": full(": \n"),
    "question marks": full("? "),
    "commas": full(","),
    "attached hashes": full("- a #b\n"),
    "combining marks": full(MARKS),
    "combining marks in a title": full(MARKS, "- id: a\n  title: "),
    "combining marks in a key": full(MARKS, "- "),
    "combining marks in a time": full(MARKS, HEAD + "  time: "),
    "digits in a date": full("1", HEAD[: HEAD.index("1402")]),
    "days in a date": full("۱۸ و ", HEAD[: HEAD.index("1402")]),
    "hours in a time": full("۹ تا ", HEAD + "  time: "),
    "a long id": full("a", "- id: "),
    "a long place": full("a", "- id: a\n  place: "),
    "NULs": full("\0"),
    "programs with NULs": full("- id: a\0\n"),
    "random bytes": lambda: Random(7).randbytes(MAX_BYTES),
    "Windows-1256": lambda: numbered(ITEM.replace("ک", "ك").replace("گ", "ق"), 30_000)().decode().encode("cp1256"),
    "documents": full("---\n"),
    "hidden marks": full("\u202e", "- id: a\n  title: "),
}


if __name__ == "__main__":
    if len(sys.argv) > 2:
        Path(sys.argv[2]).write_bytes(SHAPES[sys.argv[1]]())
    else:
        print(json.dumps(check(Path(sys.argv[1]))))
