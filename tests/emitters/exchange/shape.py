"""What the published schemas of c3voc demand of schedule.xml and schedule.json, in rules of our own.

The XSD and the JSON schema themselves are not here: they are under a copyleft licence (EUPL 1.2). Stated are the
elements that they require or allow, and the forms of their values; where two editions of the XSD differ, the narrower.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element, fromstring

_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+\d\d:\d\d")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_DURATION = re.compile(r"\d{1,2}:\d\d")
_CLOCK = re.compile(r"[0-2]\d:[0-5]\d")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_SLUG = re.compile(r"[a-z0-9]{4,}-\d{1,6}-[a-z0-9_-]{3,}[a-z0-9]")
_WEB = re.compile(r"https?://[!-~]+")
_POSITIVE = re.compile(r"[1-9]\d*")
_ANY = re.compile(r"(?s).*")
_CONFERENCE = {
    "title": _ANY, "acronym": re.compile("[a-z0-9_]{4,}"), "start": _DATE, "end": _DATE, "days": _POSITIVE,
    "timeslot_duration": _DURATION, "base_url": _WEB, "time_zone_name": re.compile("[A-Z][a-z]+/[A-Z][a-z]+"),
}  # fmt: skip
_EVENT = {
    "room": _ANY, "title": _ANY, "subtitle": _ANY, "type": _ANY, "date": _STAMP, "start": _CLOCK,
    "duration": _DURATION, "abstract": _ANY, "slug": _SLUG, "track": _ANY, "persons": _ANY, "language": _ANY,
    "description": _ANY, "links": _ANY, "attachments": _ANY, "url": _WEB,
}  # fmt: skip
_DAY = {"index": _POSITIVE, "date": _DATE, "start": _STAMP, "end": _STAMP}


def xml_faults(content: bytes) -> list[str]:
    """Return what the XSD would have against a schedule.xml."""
    root = fromstring(content)
    names = [child.tag for child in root]
    faults = [] if names[:3] == ["generator", "version", "conference"] else [f"order {names[:4]}"]
    if root.tag != "schedule" or set(names[3:]) != {"day"}:
        faults.append(f"children {set(names)}")
    conference = root.find("conference")
    faults += _element_faults(conference, _CONFERENCE, {"title", "acronym"}) if conference is not None else ["none"]
    for day in root.iter("day"):
        faults += _value_faults("day", day.attrib, _DAY)
        faults += [f"room {room.attrib}" for room in day if room.tag != "room" or set(room.attrib) != {"name"}]
    for event in root.iter("event"):
        faults += _value_faults("event", event.attrib, {"id": _POSITIVE, "guid": _UUID})
        faults += _element_faults(event, _EVENT, _EVENT.keys() - {"url", "persons", "language", "description"})
        faults += [f"person {one.attrib}" for one in event.iter("person") if not _POSITIVE.fullmatch(one.attrib["id"])]
    return [*faults, *_repeated(root)]


def _element_faults(found: Element, forms: Mapping[str, re.Pattern[str]], required: set[str]) -> list[str]:
    values = {child.tag: child.text or "" for child in found}
    faults = [] if len(values) == len(found) else [f"{found.tag} repeats {[child.tag for child in found]}"]
    faults += [f"{found.tag} lacks {name}" for name in required - values.keys()]
    return [*faults, *_value_faults(found.tag, values, {key: forms.get(key, re.compile("(?!)")) for key in values})]


def _value_faults(where: str, values: Mapping[str, str], forms: Mapping[str, re.Pattern[str]]) -> list[str]:
    if values.keys() != forms.keys():
        return [f"{where} has {sorted(values)}"]
    return [f"{where} {key}={values[key]!r}" for key in values if not forms[key].fullmatch(values[key])]


def _repeated(root: Element) -> Iterator[str]:
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


def _form(pattern: re.Pattern[str]) -> dict[str, Any]:
    return {"type": "string", "pattern": f"^(?:{pattern.pattern})$"}


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
