"""What the floor costs: imports that a plain date must not pull in, and the time of one date."""

from __future__ import annotations

import subprocess
import sys
import time

from scheduler.persian.days import parse_days
from scheduler.persian.times import parse_time
from tests.persian.weeks import IN_WEEK

HEAVY = ("dateutil", "zoneinfo", "json", "inspect", "dataclasses", "difflib", "holidays", "importlib.resources")


def test_a_plain_date_and_time_import_nothing_heavy() -> None:
    script = (
        "import sys, jdatetime, re; before = set(sys.modules)\n"
        "from scheduler.persian.moment import parse_datetime\n"
        "parse_datetime('پنجشنبه ۲۱ اردیبهشت ۱۴۰۲ ساعت ۹ تا ۱۱')\n"
        f"print(sorted((set(sys.modules) - before) & set({HEAVY!r})))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_date_or_a_time_costs_less_than_100_microseconds() -> None:
    texts = ("پنجشنبه ۲۱ اردیبهشت", "1402-02-21", "۱۷ تا ۲۲ اردیبهشت", "بیست و یکم اردیبهشت ماه ۱۴۰۲")
    assert min(cost(lambda: [parse_days(text, IN_WEEK) for text in texts]) for _ in range(5)) / len(texts) < 100e-6
    assert min(cost(lambda: parse_time("۹ تا ۱۱:۳۰")) for _ in range(5)) < 100e-6


def cost(work: object) -> float:
    assert callable(work)
    begin = time.process_time()
    for _ in range(200):
        work()
    return (time.process_time() - begin) / 200
