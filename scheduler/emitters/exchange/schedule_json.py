"""schedule.json: the same schedule by the JSON schema of c3voc."""

from __future__ import annotations

import json
from typing import Any

from scheduler.emitters.exchange.conference import GENERATOR, LANGUAGE, SLOT, Conference, Day, Event
from scheduler.persian.zone import ZONE

SCHEMA = "https://c3voc.de/schedule/schema.json"


def schedule_json(found: Conference) -> bytes:
    """Return the schedule as UTF-8, its keys in the order in which c3voc writes them."""
    base = {"base_url": found.address} if found.address else {}
    document = {
        "$schema": SCHEMA,
        "generator": {"name": GENERATOR[0], "version": GENERATOR[1]},
        "schedule": {"version": found.version, **base, "conference": _conference(found)},
    }
    return f"{json.dumps(document, ensure_ascii=False, separators=(',', ':'))}\n".encode()


def _conference(found: Conference) -> dict[str, Any]:
    url = {"url": found.address} if found.address else {}
    return {
        "acronym": found.acronym,
        "title": found.title,
        "description": found.description,
        "start": found.days[0].date.isoformat(),
        "end": found.days[-1].date.isoformat(),
        "daysCount": len(found.days),
        "timeslot_duration": SLOT,
        "time_zone_name": ZONE,
        **url,
        "tracks": [{"name": track.name, **({"color": track.color} if track.color else {})} for track in found.tracks],
        "rooms": [
            {"name": room.name, "guid": room.guid, "description": room.address or None, "capacity": room.capacity}
            for room in found.rooms
        ],
        "days": [_day(day) for day in found.days],
    }


def _day(day: Day) -> dict[str, Any]:
    return {
        "index": day.number,
        "date": day.date.isoformat(),
        "day_start": day.start.iso,
        "day_end": day.end.iso,
        "rooms": {name: [_event(event) for event in events] for name, events in day.rooms},
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "guid": event.guid,
        "id": event.id,
        "date": event.start.iso,
        "start": f"{event.start.local:%H:%M}",
        "duration": event.duration,
        "room": event.room,
        "slug": event.slug,
        # Every event needs an address; one that no page is known for is at least named by its UUID.
        "url": event.page or f"urn:uuid:{event.guid}",
        "title": event.title,
        "subtitle": event.subtitle,
        "track": event.track,
        "type": event.kind,
        "language": LANGUAGE,
        "abstract": event.abstract,
        "description": event.description,
        "persons": [{"id": one.id, "guid": one.guid, "name": one.name} for one in event.speakers],
        "links": [{"url": event.page, "title": event.title}] if event.page else [],
        "attachments": [],
    }
