"""A calendar program on a phone: it keeps events by UID and takes one only if it is newer than what it has."""

from __future__ import annotations

from typing import NamedTuple


class Shown(NamedTuple):
    """An event as it is shown; `stamp` and `sequence` decide which of two is newer (RFC 5546, 2.1.5)."""

    uid: str
    sequence: int
    stamp: str
    status: str
    start: str
    end: str
    summary: str
    location: str
    component: str


class Client:
    """Events by UID; what a feed no longer holds is kept, as clients do that merge and never forget."""

    def __init__(self) -> None:
        self.events: dict[str, Shown] = {}

    def refresh(self, feed: bytes) -> None:
        """Take a feed: each event replaces that of its UID if its SEQUENCE, then its DTSTAMP, is greater."""
        seen: set[str] = set()
        for event in events(feed):
            assert event.uid not in seen, f"{event.uid} stands twice"
            seen.add(event.uid)
            held = self.events.get(event.uid)
            if held is None or (event.sequence, event.stamp) > (held.sequence, held.stamp):
                self.events[event.uid] = event

    def live(self) -> set[tuple[str, str, str, str, str, str]]:
        """Return what the user sees as held: UID, status, start, end, title and place of what is not cancelled."""
        return {
            (event.uid, event.status, event.start, event.end, event.summary, event.location)
            for event in self.events.values()
            if event.status != "CANCELLED"
        }


def events(feed: bytes) -> list[Shown]:
    """Return the events of a feed."""
    found = []
    for part in feed.split(b"BEGIN:VEVENT\r\n")[1:]:
        component = part.partition(b"END:VEVENT\r\n")[0].decode()
        pairs = (line.partition(":") for line in component.replace("\r\n ", "").removesuffix("\r\n").split("\r\n"))
        values = {name.partition(";")[0]: value for name, _, value in pairs}
        found.append(
            Shown(
                values["UID"],
                int(values["SEQUENCE"]),
                values["DTSTAMP"],
                values["STATUS"],
                values["DTSTART"],
                values["DTEND"],
                values["SUMMARY"],
                values.get("LOCATION", ""),
                component,
            )
        )
    return found
