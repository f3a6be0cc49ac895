"""What stays of a published feed whose noun or day is gone: a calendar with its name and no events."""

from __future__ import annotations

import gzip
import zlib

from scheduler.emitters.feeds.calendar import CALENDAR_END, CALENDAR_HEAD
from scheduler.emitters.feeds.gzip_member import gzipped

_CALENDAR, _EVENT = b"BEGIN:VCALENDAR\r\n", b"BEGIN:VEVENT\r\n"


def retired(path: str, content: bytes) -> bytes | None:
    """Return the emptied form of a published `feeds/….ics` or its `.gz`; None for what is none of ours.

    A phone that meets 404 keeps showing old events, or drops the subscription and misses the noun's return. What is
    emptied already stays as it is.
    """
    if path.endswith(".ics"):
        return _emptied(content)
    if not path.endswith(".ics.gz"):
        return None
    try:
        calendar = gzip.decompress(content)
    except (OSError, EOFError, zlib.error):
        return None
    emptied = _emptied(calendar)
    if emptied is None:
        return None
    return content if emptied == calendar else gzipped(emptied)


def blanked(path: str, content: bytes) -> bytes | None:
    """Return of a published feed or its `.gz` a calendar that tells nothing, not even its name; None for all else."""
    if retired(path, content) is None:
        return None
    blank = CALENDAR_HEAD + CALENDAR_END
    return gzipped(blank) if path.endswith(".gz") else blank


def _emptied(calendar: bytes) -> bytes | None:
    if not (calendar.startswith(_CALENDAR) and calendar.endswith(CALENDAR_END)):
        return None
    head, event, _ = calendar.partition(_EVENT)
    return head + CALENDAR_END if event else calendar
