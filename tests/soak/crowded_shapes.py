"""Event folders that are well written and far too crowded.

As a program, `SHAPE EVENT` lays one over an event folder and `EVENT` prints what checking it costs, as JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from scheduler.reading.files import MAX_BYTES
from scheduler.source.tree import MAX_EVENTS, build_tree
from tests.bench.measuring import check
from tests.checks.folders import BASE

HEAD = "- id: a\n  title: b\n  kind: workshop\n  organizer: fars\n"
PLAIN = "- {{id: p-{0}, title: کار {0}, kind: workshop, organizer: shiraz, date: ۱۸ اردیبهشت, time: ۹ تا ۱۱"
PERSON = "- {{id: n-{0}, title: نام {0}, organizer: fars, available: [{1}]}}\n"
HOURS = ", ".join(f"{{date: ۱۷ تا ۲۲ اردیبهشت, time: {hour} تا {hour + 1}}}" for hour in range(7, 19))
Files = Mapping[str, str]


def many(line: str, head: str = "", most: int = 10**6, value: str = "") -> str:
    """Return numbered lines below a head: as many as are read of a file, and no more than `most`."""
    first = head + line.format(0, value)
    parts = build_tree(first, "").parts
    room = (MAX_EVENTS - 200 - parts) // (build_tree(first + line.format(1, value), "").parts - parts)
    size = (MAX_BYTES - len(head.encode())) // len(line.format(10**5, value).encode())
    return head + "".join(line.format(number, value) for number in range(min(most, room, size)))


def with_week(more: str) -> str:
    """Return week.yaml of the base with more below it."""
    return (BASE / "week.yaml").read_text("utf-8") + more


def wanted(most: int = 10**6) -> str:
    """Return programs that all want one hall, one person and one van at one time."""
    together = ", place: shiraz/hafez-hall, people: {{a: hall-manager}}, equipment: sound-van-1}}\n"
    return many(PLAIN + together, most=most)


def ranges(line: str, most: int = 10**6) -> Files:
    """Return programs outside the week."""
    return {"programs/a.yaml": many(PLAIN.split(", date", maxsplit=1)[0] + line, most=most)}


SHAPES: dict[str, Callable[[], Files]] = {
    "programs": lambda: {"programs/a.yaml": many(PLAIN + "}}\n")},
    "programs alike": lambda: {"programs/a.yaml": many((PLAIN + "}}\n").replace("کار {0}", "جشن بزرگ"))},
    "programs in one hall": lambda: {"programs/a.yaml": many(PLAIN + ", place: shiraz/hafez-hall}}\n")},
    "programs that want the same": lambda: {"programs/a.yaml": wanted()},
    "sessions": lambda: {
        "programs/a.yaml": many("    - {{key: k-{0}, date: ۱۸ اردیبهشت, time: ۹ تا ۱۱}}\n", HEAD + "  sessions:\n")
    },
    "sessions in one hall": lambda: {
        "programs/a.yaml": many(
            "    - {{key: k-{0}, date: ۱۸ اردیبهشت, time: ۹ تا ۱۱}}\n",
            HEAD + "  place: shiraz/hafez-hall\n  people: {a: hall-manager}\n  sessions:\n",
        )
    },
    "bands of a week": lambda: ranges(", form: band, date: ۱۷ تا ۲۲ اردیبهشت, time: ۹ تا ۱۱}}\n"),
    "bands of months": lambda: ranges(
        ", form: band, outside: سال, date: ۱ فروردین تا ۲۹ اسفند ۱۴۰۲, time: ۹ تا ۱۱}}\n"
    ),
    "bands of two years": lambda: ranges(", form: band, outside: سال, date: 1402-01-01 تا 1403-12-29}}\n"),
    "daily for months": lambda: ranges(", outside: سال, date: ۱ فروردین تا ۲۹ اسفند ۱۴۰۲, time: ۹ تا ۱۱}}\n"),
    "bands in one list": lambda: {
        "programs/a.yaml": many(
            "    - {{key: k-{0}, date: 1402-01-01 تا 1403-12-29}}\n",
            HEAD + "  form: band\n  outside: سال\n  sessions:\n",
        )
    },
    "endless repeats": lambda: ranges(", outside: سال, date: هر روز از 1300-01-01 تا 1500-01-01}}\n"),
    "daily for months, wanting the same": lambda: ranges(
        ", outside: سال, date: ۱ فروردین تا ۲۹ اسفند ۱۴۰۲, time: ۹ تا ۱۱, place: shiraz/hafez-hall,"
        " people: {{a: hall-manager}}, equipment: sound-van-1}}\n"
    ),
    "bands that want the same": lambda: ranges(
        ", form: band, date: ۱۷ تا ۱۹ اردیبهشت, time: ۹ تا ۱۱, place: shiraz/hafez-hall,"
        " people: {{a: hall-manager}}, equipment: sound-van-1}}\n"
    ),
    "prayers for months": lambda: ranges(
        ", outside: سال, date: ۱ فروردین تا ۲۹ اسفند ۱۴۰۲, time: پس از نماز ظهر و عصر, duration: ۱ ساعت}}\n"
    ),
    "all but Fridays": lambda: ranges(", outside: سال, date: هر روز از 1402-01-01 تا 1403-12-29 به جز جمعه}}\n"),
    "long windows": lambda: {
        "week.yaml": (BASE / "week.yaml")
        .read_text("utf-8")
        .replace("۱۷ تا ۲۲ اردیبهشت ۱۴۰۲", "1402-01-01 تا 1403-12-29"),
        **ranges(", date: {{between: [1402-01-01, 1403-12-29]}}}}\n"),
    },
    "closed": lambda: {
        "places.yaml": many(
            "  - {{id: shiraz/h-{0}, title: تالار {0}, closed: [1402-01-01 تا 1403-12-29]}}\n", "places:\n"
        )
    },
    "holidays": lambda: {
        "week.yaml": with_week(many("    - {{date: 1402-01-01 تا 1403-12-29, title: روز}}\n", "holidays:\n  add:\n"))
    },
    "waivers": lambda: {
        "week.yaml": with_week(
            many("  - {{code: PE02, subject: p-{0}, reason: دلیل روشن دارد, signed: دبیر}}\n", "waivers:\n")
        ),
        "programs/a.yaml": wanted(1000),
    },
    "people": lambda: {"people.yaml": many("- {{id: n-{0}, title: نام {0}, organizer: fars}}\n", most=40_000)},
    "available people": lambda: {"people.yaml": many(PERSON, value=HOURS)},
    "people available for years": lambda: {"people.yaml": many(PERSON, value="{date: 1402-01-01 تا 1403-12-29}")},
    "people of one available": lambda: {"people.yaml": many(PERSON, value="{date: ۱۸ اردیبهشت}")},
    "one person of long availability": lambda: {
        "people.yaml": many(
            "    - {{date: 1402-01-01 تا 1403-12-29, time: ۹ تا ۱۱}}\n",
            "- id: hall-manager\n  title: نام\n  organizer: fars\n  available:\n",
        ),
        "programs/a.yaml": wanted(1000),
    },
}

if __name__ == "__main__":
    if len(sys.argv) > 2:
        for name, text in SHAPES[sys.argv[1]]().items():
            Path(sys.argv[2], name).parent.mkdir(exist_ok=True)
            Path(sys.argv[2], name).write_text(text, "utf-8")
    else:
        print(json.dumps(check(Path(sys.argv[1]))))
