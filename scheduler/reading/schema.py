"""JSON Schema 2020-12 of the event files, made from the tables that reading itself goes by."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.diagnostics.text import Language
from scheduler.reading.field import Field, Shape, Table
from scheduler.reading.noun_tables import EQUIPMENT, ORGANIZER, PERSON, PLACES
from scheduler.reading.observance_tables import SEVERITY_WORDS
from scheduler.reading.program_table import PROGRAM
from scheduler.reading.tables import WEEK
from scheduler.reading.values import MAX_ID, MAX_PATH

Json = dict[str, object]

FILES = ("week", "organizers", "places", "people", "equipment", "programs")
_ROOTS: Mapping[str, tuple[Table, bool]] = {
    "week": (WEEK, False),
    "organizers": (ORGANIZER, True),
    "places": (PLACES, False),
    "people": (PERSON, True),
    "equipment": (EQUIPMENT, True),
    "programs": (PROGRAM, True),
}
_DIGITS = "0-9۰-۹٠-٩"
_ID = "^[a-z0-9]+(-[a-z0-9]+)*$"
_PATH = "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$"
_VALUE: Json = {"type": ["string", "number", "boolean"]}
_WHOLE: Json = {
    "anyOf": [
        {"type": "integer", "minimum": 0},
        {"type": "string", "pattern": f"^[{_DIGITS}]{{1,3}}([٬,][{_DIGITS}]{{3}})*$|^[{_DIGITS}]{{1,12}}$"},
    ]
}
_SIMPLE: Mapping[str, Json] = {
    "id": {"type": "string", "pattern": _ID, "maxLength": MAX_ID},
    "path": {"type": "string", "pattern": _PATH, "maxLength": MAX_PATH},
    "ref": {"type": "string", "pattern": r"\S"},
    "refs": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
    "yes-no": {"enum": [True, False, "true", "false", "yes", "no", "بله", "خیر", "نه"]},
    "whole": _WHOLE,
    "degrees": {
        "anyOf": [
            {"type": "number", "minimum": -180, "maximum": 180},
            {"type": "string", "pattern": f"^-?[{_DIGITS}]{{1,3}}([.٫][{_DIGITS}]{{1,10}})?$"},
        ]
    },
    "date": {
        "anyOf": [
            {"type": "string", "pattern": r"\S"},
            {"type": "array", "items": {"type": "string"}, "minItems": 1},
            {"$ref": "#/$defs/between"},
        ]
    },
    "domain": {"type": "string", "pattern": r"^[a-z0-9.-]+\.[a-z0-9-]+$"},
    "address": {"type": "string", "pattern": "^https?://"},
    "color": {"type": "string", "pattern": "^[a-z]{3,24}$"},
    "lines": {"anyOf": [_VALUE, {"type": "array", "items": _VALUE}]},
    "people": {
        "type": "object",
        "additionalProperties": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
    },
    "severities": {
        "type": "object",
        "additionalProperties": {"enum": [spelling for word in SEVERITY_WORDS for spelling in word]},
    },
    "numbers": {"type": "object", "additionalProperties": _WHOLE},
}
_BETWEEN: Json = {
    "type": "object",
    "properties": {
        key: {"type": "array", "items": {"type": ["string", "integer"]}, "minItems": 2, "maxItems": 2}
        for key in ("between", "بین")
    },
    "additionalProperties": False,
    "minProperties": 1,
    "maxProperties": 1,
}


def json_schema(file: str, language: Language) -> Json:
    """Return the schema of `week`, `organizers`, `places`, `people`, `equipment` or `programs`.

    Both spellings of each key are valid; only those of `language` are proposed by an editor.
    """
    table, is_list = _ROOTS[file]
    definitions: Json = {"between": _BETWEEN}
    _define(table, language, definitions)
    root: Json = {"$ref": f"#/$defs/{table.name}"}
    if is_list:
        root = {"type": "array", "items": root}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": table.title.say(language),
        **root,
        "$defs": definitions,
    }


def _define(table: Table, language: Language, definitions: Json) -> None:
    if table.name in definitions:
        return
    properties: Json = {}
    required = [
        {"anyOf": [{"required": [field.key]}, {"required": [field.alias]}]} for field in table.fields if field.required
    ]
    definitions[table.name] = {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        **({"allOf": required} if required else {}),
    }
    for field in table.fields:
        form = _form(field.shape, language, definitions)
        for spelling, own in ((field.key, "en"), (field.alias, "fa")):
            properties[spelling] = _property(field, form, language, is_own=own == language)


def _property(field: Field, form: Json, language: Language, *, is_own: bool) -> Json:
    about = field.about.say(language)
    found: Json = {**form, "description": f"{about} — {field.example}", "errorMessage": about}
    if not is_own:
        found["doNotSuggest"] = True
    return found


def _form(shape: Shape, language: Language, definitions: Json) -> Json:
    if shape.table is not None:
        _define(shape.table, language, definitions)
        inner: Json = {"$ref": f"#/$defs/{shape.table.name}"}
        return {"type": "array", "items": inner} if shape.name == "rows" else {"allOf": [inner]}
    if shape.choices:
        words = [word for option in shape.choices for word in (option.value, option.alias)]
        meanings = [meaning for option in shape.choices for meaning in (option.alias, option.value)]
        return {"enum": words, "enumDescriptions": meanings}
    return _SIMPLE.get(shape.name, _VALUE)
