"""The JSON Schema (draft 2020-12) of programs.json, published beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, get_args

from scheduler.emitters.exchange.addresses import web_address
from scheduler.emitters.exchange.programs import FORMAT
from scheduler.model.edition import Edition, data_path
from scheduler.model.nouns import Form, Level
from scheduler.model.program import Status
from scheduler.persian.zone import ZONE

Schema = Mapping[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_INSTANT = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$"
_LOCAL = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+\d{2}:\d{2}$"
_CLOCK = r"^([01]\d|2[0-4]):[0-5]\d$"
_COLOR = "^#[0-9a-f]{6}$"


def schema_json(edition: Edition) -> bytes:
    """Return the schema of `data/programs.json`, named by its own address where that is known."""
    name = web_address(edition, data_path("programs.schema.json")) or "programs.schema.json"
    text = json.dumps({"$schema": _DIALECT, "$id": name, **SCHEMA}, ensure_ascii=False, indent=1)
    return f"{text}\n".encode()


def _text(about: str, **rest: Any) -> Schema:
    return {"type": "string", "description": about, **rest}


def _or_null(schema: Schema) -> Schema:
    return {**schema, "type": [schema["type"], "null"]}


def _truth(about: str) -> Schema:
    return {"type": "boolean", "description": about}


def _number(about: str) -> Schema:
    return {"type": "integer", "minimum": 0, "description": about}


def _object(about: str, properties: Mapping[str, Schema], *optional: str) -> Schema:
    """Return an object that has all of `properties` but the optional ones; others may be added later."""
    required = [key for key in properties if key not in optional]
    return {"type": "object", "description": about, "required": required, "properties": dict(properties)}


def _list(about: str, item: Schema) -> Schema:
    return {"type": "array", "description": about, "items": item}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _ref_or_null(name: str, about: str) -> Schema:
    return {"description": about, "anyOf": [_ref(name), {"type": "null"}]}


_ID = _text("Permanent id, ASCII.", minLength=1)
_TITLE = _text("Its name, in Persian.")

_DEFS: Mapping[str, Schema] = {
    "day": _object(
        "A day in both calendars.",
        {
            "jalali": _text("`1402-02-17`", pattern=r"^1[34]\d{2}-\d{2}-\d{2}$"),
            "gregorian": _text("`2023-05-07`", format="date"),
        },
    ),
    "moment": _object(
        "An instant.",
        {
            "local": _text(f"Time of {ZONE} with its offset: `2023-05-07T09:00:00+03:30`.", pattern=_LOCAL),
            "utc": _text("The same in UTC: `2023-05-07T05:30:00Z`.", pattern=_INSTANT),
        },
    ),
    "hours": _object(
        "Hours of a day; an end that is not later than the start is of the next day.",
        {"start": _text("`09:00`", pattern=_CLOCK), "end": _text("`11:30`", pattern=_CLOCK)},
    ),
    "point": _object(
        "A place on the map (WGS 84).",
        {
            "latitude": {"type": "number", "minimum": -90, "maximum": 90, "description": "Degrees north."},
            "longitude": {"type": "number", "minimum": -180, "maximum": 180, "description": "Degrees east."},
        },
    ),
    "week": _object(
        "The event week.",
        {
            "slug": _text("Name of its folder."),
            "title": _TITLE,
            "description": _text("What it is; several lines are parted by line feeds."),
            "credits": _list("What must be said of sources and samples.", _text("One line.")),
            "first": _ref("day"),
            "last": _ref("day"),
            "time_zone": _text("Zone of every local time (IANA).", const=ZONE),
            "domain": _text("What stands behind `@` in every `uid`."),
            "address": _or_null(_text("Where the output folder is served, ending in `/`; null where not known.")),
            "stamp": _text("When this edition was put out, UTC.", pattern=_INSTANT),
        },
    ),
    "kind": _object(
        "A kind of program.",
        {
            "id": _ID,
            "title": _TITLE,
            "form": _text(
                "How several days stand in a calendar: one by one, or as one band.", enum=list(get_args(Form))
            ),
            "color": _or_null(_text("`#rrggbb`", pattern=_COLOR)),
        },
    ),
    "role": _object("What a person does in a program.", {"id": _ID, "title": _TITLE}),
    "figure": _object(
        "A number that programs add up.", {"id": _ID, "title": _TITLE, "unit": _text("What it counts.")}, "unit"
    ),
    "county": _object(
        "A county.",
        {
            "id": _ID,
            "title": _TITLE,
            "capital": _text('Its capital; "" where not written.'),
            "point": _ref_or_null("point", "The capital."),
        },
    ),
    "place": _object(
        "A venue.",
        {
            "id": _ID,
            "title": _TITLE,
            "county": _or_null(_text("Id of its county.")),
            "address": _text('Its address; "" where not written.'),
            "point": _ref_or_null("point", "Where it is."),
            "capacity": _or_null(_number("How many people it holds.")),
        },
    ),
    "organizer": _object(
        "A node of the tree of organizers; its id is its path.",
        {
            "id": _ID,
            "title": _TITLE,
            "level": _text("Where in the tree it stands.", enum=list(get_args(Level))),
            "parent": _or_null(_text("Id of the node above; null at the top.")),
            "county": _or_null(_text("Id of its county.")),
        },
    ),
    "person": _object(
        "Someone in a role.",
        {"role": _text("Id of the role."), "title": _text("The person's office; never a telephone.")},
    ),
    "open_time": _object(
        "A time still to be chosen: one of these days.",
        {
            "first": _ref("day"),
            "last": _ref("day"),
            "part": _or_null(_text("Part of the day, in Persian («صبح»).")),
            "minutes": _or_null(_number("How long it lasts.")),
        },
    ),
    "session": _object(
        "One dated occurrence of a program.",
        {
            "uid": _text("Permanent, the same as in the feeds."),
            "guid": _text(
                "UUIDv5 of `uid` in the namespace of URLs, as in schedule.xml and schedule.json.", format="uuid"
            ),
            "first": _ref("day"),
            "last": {**_ref("day"), "description": "Last day, included; another than `first` only in a band."},
            "all_day": _truth("Shown as a day or days, not as hours; every band is."),
            "band": _truth("Several days as one: an event in a calendar, with daily hours or without."),
            "hours": _ref_or_null("hours", "Local hours, of a band those of each day; null where none are said."),
            "anchor": _or_null(
                _text("The prayer that hours go by («پس از نماز مغرب و عشا»); then they are approximate.")
            ),
            "start": _ref_or_null("moment", "Null where `all_day`."),
            "end": _ref_or_null("moment", "Not included; null where `all_day`."),
            "place": _or_null(_text("Id of the venue.")),
            "county": _or_null(_text("Id of the county.")),
            "sequence": _number("How often it has moved since it was announced."),
        },
    ),
    "program": _object(
        "One announced item.",
        {
            "id": _ID,
            "title": _TITLE,
            "kind": _text("Id of its kind."),
            "organizer": _text("Id of its organizer."),
            "status": _text("Whether it takes place.", enum=list(get_args(Status))),
            "sample": _truth("Illustrative, never announced."),
            "plenary": _truth("For all; nothing else is held beside it."),
            "expected": _or_null(_number("Expected attendance.")),
            "figures": {
                "type": "object",
                "description": "Amount by id of figure.",
                "additionalProperties": {"type": "integer", "minimum": 0},
            },
            "people": _list("Who does what, in written order.", _ref("person")),
            "open_time": _ref_or_null("open_time", "Null once its time is known; then it has sessions."),
            "outside": _text('Why it lies outside the week; "" where it does not.'),
            "description": _text("For all; several lines are parted by line feeds."),
            "note": _text("For all; several lines are parted by line feeds."),
            "inquiries": _text("Telephone or address for the public's questions."),
            "page": _or_null(_text("Its place on the index page; null where the week's address is not known.")),
            "sessions": _list("When it is held; empty while its time is open.", _ref("session")),
        },
    ),
}

SCHEMA: Schema = {
    "title": "Programs of an event week",
    **_object(
        "Everything public of an event week. Lists are sorted by id; keys may be added, none is taken away or changes "
        "its meaning without another `format`.",
        {
            "$schema": _text("Where this schema lies, beside the file."),
            "format": {"const": FORMAT, "description": "Version of the form."},
            "week": _ref("week"),
            "kinds": _list("Kinds of programs.", _ref("kind")),
            "roles": _list("Roles of people.", _ref("role")),
            "figures": _list("Figures.", _ref("figure")),
            "counties": _list("Counties.", _ref("county")),
            "places": _list("Venues.", _ref("place")),
            "organizers": _list("The tree of organizers, each above what is below it.", _ref("organizer")),
            "programs": _list("Programs, those cancelled or postponed too.", _ref("program")),
        },
    ),
    "$defs": _DEFS,
}
