"""Feeds read back by a library that did not write them, before they are published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from icalendar import Calendar

from scheduler.protocols import Artifact, ready


class UnreadableFeed(Exception):
    """A feed that a calendar program would not read, or would read otherwise than it was written."""


def read_back(artifacts: Iterable[Artifact]) -> Iterator[Artifact]:
    """Yield artifacts as they are; raises UnreadableFeed where icalendar finds fault with a feed among them."""
    for artifact in artifacts:
        if artifact.path.endswith(".ics"):
            content = artifact.produce()
            _read(artifact.path, content)
            yield ready(artifact.path, content)
        else:
            yield artifact


def _read(path: str, content: bytes) -> None:
    try:
        calendar = Calendar.from_ical(content)
    except ValueError as error:
        raise UnreadableFeed(f"{path}: {error}") from error
    faults = [*calendar.errors, *(fault for event in calendar.events for fault in event.errors)]
    if faults:
        raise UnreadableFeed(f"{path}: {faults[0]}")
    uids = [str(event["UID"]) for event in calendar.events]
    if len(uids) != content.count(b"BEGIN:VEVENT\r\n") or len(uids) != len(set(uids)):
        raise UnreadableFeed(f"{path}: events lost or doubled")
