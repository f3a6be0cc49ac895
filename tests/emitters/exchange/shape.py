"""What the published schemas of c3voc demand of schedule.xml and schedule.json, in rules of our own.

The XSD and the JSON schema themselves are not here: they are under a copyleft licence (EUPL 1.2). Stated are the
elements that they require or allow, and the forms of their values; where two editions of the XSD differ, the narrower.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from lxml import etree

_GRAMMAR = etree.RelaxNG(etree.parse(Path(__file__).with_name("schedule.rng")))


def xml_faults(content: bytes) -> list[str]:
    """Return what the XSD would have against a schedule.xml."""
    root = etree.fromstring(content)
    _GRAMMAR.validate(root)
    return [*(str(fault) for fault in _GRAMMAR.error_log), *_repeated(root)]


def _repeated(root: etree._Element) -> Iterator[str]:
    kept: Mapping[str, list[str]] = {
        "guid": [event.attrib["guid"] for event in root.iter("event")],
        "id": [event.attrib["id"] for event in root.iter("event")],
        "slug": [found.text or "" for found in root.iter("slug")],
        "index": [day.attrib["index"] for day in root.iter("day")],
    }
    for name, values in kept.items():
        if len(values) != len(set(values)):
            yield f"{name} repeats"


def _closed(properties: Mapping[str, Any], *optional: str) -> dict[str, Any]:
    required = sorted(properties.keys() - set(optional))
    return {"type": "object", "additionalProperties": False, "required": required, "properties": dict(properties)}


_TEXT = {"type": "string"}
_URI = {"type": "string", "format": "uri"}
_UUID_FORM = {"type": "string", "format": "uuid"}
_TIME = {"type": "string", "format": "date-time"}
_DAY_FORM = {"type": "string", "format": "date"}
_POSITIVE_FORM = {"type": "integer", "minimum": 1, "maximum": 2**31 - 1}
_EVENT_FORM = _closed(
    {
        **dict.fromkeys(("room", "title", "subtitle", "track", "type", "language", "abstract", "description"), _TEXT),
        "guid": _UUID_FORM,
        "id": _POSITIVE_FORM,
        "date": _TIME,
        "start": {"type": "string", "pattern": "^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$"},
        "duration": {"type": "string", "pattern": "^[0-9]+:[0-9]{2}$"},
        "slug": {"type": "string", "pattern": "^[a-z0-9_-]+[a-z0-9]$"},
        "url": _URI,
        "persons": {"type": "array", "items": _closed({"id": _POSITIVE_FORM, "guid": _UUID_FORM, "name": _TEXT})},
        "links": {"type": "array", "items": _closed({"url": _URI, "title": _TEXT})},
        "attachments": {"type": "array", "maxItems": 0},
    }
)
_ROOM_FORM = _closed(
    {
        "name": _TEXT,
        "guid": _UUID_FORM,
        "description": {"type": ["string", "null"]},
        "capacity": {"type": ["number", "null"]},
    }
)
_DAY_OBJECT = _closed(
    {
        "index": _POSITIVE_FORM,
        "date": _DAY_FORM,
        "day_start": _TIME,
        "day_end": _TIME,
        "rooms": {"type": "object", "additionalProperties": {"type": "array", "minItems": 1, "items": _EVENT_FORM}},
    }
)
JSON_SHAPE = _closed(
    {
        "$schema": {"const": "https://c3voc.de/schedule/schema.json"},
        "generator": _closed({"name": _TEXT, "version": _TEXT}),
        "schedule": _closed(
            {
                "version": _TEXT,
                "base_url": _URI,
                "conference": _closed(
                    {
                        "acronym": {"type": "string", "pattern": "^[a-z0-9_-][a-z0-9_]{3,}$"},
                        "title": _TEXT,
                        "description": _TEXT,
                        "start": _DAY_FORM,
                        "end": _DAY_FORM,
                        "daysCount": {"type": "integer"},
                        "timeslot_duration": _TEXT,
                        "time_zone_name": {"const": "Asia/Tehran"},
                        "url": _URI,
                        "tracks": {"type": "array", "items": _closed({"name": _TEXT, "color": _TEXT}, "color")},
                        "rooms": {"type": "array", "items": _ROOM_FORM},
                        "days": {"type": "array", "items": _DAY_OBJECT},
                    },
                    "url",
                ),
            },
            "base_url",
        ),
    }
)
