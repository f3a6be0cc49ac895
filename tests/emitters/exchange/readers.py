"""Schedules as another program reads them: what an event says, from either file."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import fromstring

from scheduler.emitters.exchange import emit_exchange
from scheduler.model.publicity import public
from scheduler.model.week import Week
from scheduler.pipeline import check_folder
from tests.factories import ADDRESS, make_edition

SHIPPED = Path(__file__).parents[3] / "events" / "basij-sazandegi-fars-1402"


class Seen(NamedTuple):
    """An event of a schedule."""

    guid: str
    id: int
    day: date
    start: datetime
    minutes: int
    room: str
    title: str
    track: str
    subtitle: str


@cache
def shipped() -> Week:
    """Return the shipped event, as it was read."""
    week = check_folder(SHIPPED).week
    assert week is not None
    return week


def data(week: Week, address: str = ADDRESS) -> dict[str, bytes]:
    """Return the four files of a week by name."""
    made = emit_exchange(make_edition(public(week), address))
    return {artifact.path.removeprefix("data/"): artifact.produce() for artifact in made}


def read_xml(content: bytes) -> list[Seen]:
    """Return the events of a schedule.xml, in its order."""
    return [
        Seen(
            event.attrib["guid"],
            int(event.attrib["id"]),
            date.fromisoformat(day.attrib["date"]),
            datetime.fromisoformat(event.findtext("date", "")).astimezone(UTC),
            _minutes(event.findtext("duration", "")),
            room.attrib["name"],
            event.findtext("title", ""),
            event.findtext("track", ""),
            event.findtext("subtitle", ""),
        )
        for day in fromstring(content).iter("day")
        for room in day.iter("room")
        for event in room.iter("event")
    ]


def read_json(content: bytes) -> list[Seen]:
    """Return the events of a schedule.json, in its order."""
    return [
        Seen(
            event["guid"],
            event["id"],
            date.fromisoformat(day["date"]),
            datetime.fromisoformat(event["date"]).astimezone(UTC),
            _minutes(event["duration"]),
            room,
            event["title"],
            event["track"],
            event["subtitle"],
        )
        for day in json.loads(content)["schedule"]["conference"]["days"]
        for room, events in day["rooms"].items()
        for event in events
    ]


def _minutes(duration: str) -> int:
    hours, minutes = duration.split(":")
    return int(hours) * 60 + int(minutes)
