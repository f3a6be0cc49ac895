"""ical.js, the parser of Thunderbird and Nextcloud, run by node over many feeds at once."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from tests.emitters.feeds.readers.seen import Seen, without

_HERE = Path(__file__).parent.parent / "icaljs"
_INSTALLED = Path(__file__).parents[4] / ".cache" / "icaljs" / "node_modules" / "ical.js" / "dist" / "ical.js"


def read_by_icaljs(feeds: tuple[bytes, ...]) -> tuple[tuple[Seen, ...], ...]:
    """Return the events of each feed in the order of the feed."""
    node = shutil.which("node")
    if node is None:
        without("node", "apt-get install nodejs")
    if not _INSTALLED.exists():
        without("ical.js", "make readers")
    ran = subprocess.run(
        [node, str(_HERE / "read.mjs"), str(_INSTALLED)],
        input=json.dumps([feed.decode() for feed in feeds]).encode(),
        capture_output=True,
        check=True,
    )
    return tuple(tuple(Seen(*event) for event in events) for events in json.loads(ran.stdout))
