"""ical.js, the parser of Thunderbird and Nextcloud, run by node over many feeds at once."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from tests.emitters.feeds.readers.seen import Seen, without

_HERE = Path(__file__).parent.parent / "icaljs"


def read_by_icaljs(feeds: tuple[bytes, ...]) -> tuple[tuple[Seen, ...], ...]:
    """Return the events of each feed in the order of the feed."""
    node = shutil.which("node")
    if node is None:
        without("node", "apt-get install nodejs")
    if not (_HERE / "node_modules" / "ical.js").exists():
        without("ical.js", "npm ci --prefix tests/emitters/feeds/icaljs")
    ran = subprocess.run(
        [node, str(_HERE / "read.mjs")],
        input=json.dumps([feed.decode() for feed in feeds]).encode(),
        capture_output=True,
        check=True,
    )
    return tuple(tuple(Seen(*event) for event in events) for events in json.loads(ran.stdout))
