"""JSON Schema (draft-07) of the event files for editors, made from the tables that reading itself goes by.

Draft-07 is what every version of yaml-language-server knows; `errorMessage`, `enumDescriptions`, `defaultSnippets` and
`doNotSuggest` are keywords of editors, which other validators pass over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from scheduler.diagnostics.text import Language, Text
from scheduler.reading.field import Field, Shape, Table
from scheduler.reading.noun_tables import EQUIPMENT, ORGANIZER, PERSON, PLACES
from scheduler.reading.program_table import PROGRAM
from scheduler.reading.schema_forms import Json, choice_form, date_examples, known_ids, value_form
from scheduler.reading.tables import WEEK
from scheduler.reading.vocabulary import Vocabulary

Keys = Literal["fa", "en", "both"]

FILES = ("week", "organizers", "places", "people", "equipment", "programs")
ROOTS: Mapping[str, tuple[Table, bool]] = {
    "week": (WEEK, False),
    "organizers": (ORGANIZER, True),
    "places": (PLACES, False),
    "people": (PERSON, True),
    "equipment": (EQUIPMENT, True),
    "programs": (PROGRAM, True),
}
_NOT_A_KEY = Text(
    "اینجا کلیدهای {title} می‌آید؛ این میان آن‌ها نیست. کلیدها: {keys}",
    "the keys of {title} are due here, and this is none of them. The keys: {keys}",
)
_NOT_A_LIST = Text(
    "اینجا فهرست می‌آید: هر بخش با «- » آغاز می‌شود ({title})", "a list is due here: each item starts with “- ” ({title})"
)
_MISSING = Text(
    "در {title} کلید «{key}» نوشته نشده است؛ نمونه: {key}: {example}",
    "{title} lacks the key “{key}”; such as {key}: {example}",
)
_ABOUT = Text("{about} ({other}). نمونه: {example}", "{about} ({other}). Example: {example}")
_STAFF = Text(" — فقط کارکنان می‌بینند", " — for staff only")
_NEW_PROGRAM = Text("برنامهٔ تازه", "new program")
_NEW_PROGRAM_ABOUT = Text(
    "کلیدهای یک برنامه، آمادهٔ پرکردن؛ با Tab به جای بعدی بروید", "the keys of a program, ready to fill in"
)


def json_schema(file: str, language: Language, keys: Keys | None = None, words: Vocabulary | None = None) -> Json:
    """Return the schema of `week`, `organizers`, `places`, `people`, `equipment` or `programs`.

    Both spellings of each key are valid; an editor proposes those of `keys` (by default of `language`). With the
    `words` of a week its ids are proposed, and others refused.
    """
    return _Maker(language, keys or language, words or {}).document(file)


class _Maker:
    """The definitions of one schema as they are gathered."""

    def __init__(self, language: Language, keys: Keys, words: Vocabulary) -> None:
        self.language, self.keys, self.words = language, keys, words
        self.definitions: Json = {}

    def document(self, file: str) -> Json:
        table, is_list = ROOTS[file]
        self.define(table)
        named = frozenset(_references(self.definitions))
        for noun, words in self.words.items():
            if f"#/definitions/{noun}-ids" in named:
                self.definitions[f"{noun}-ids"] = known_ids(noun, words, self.language)
        root = self.rows(table) if is_list else self.inner(table)
        if file == "programs":
            root["defaultSnippets"] = [self.new_program()]
        return {
            "$schema": "http://json-schema.org/draft-07/schema#",
            "$comment": f"scheduler schema --lang {self.language} --keys {self.keys}",
            **root,
            "definitions": self.definitions,
        }

    def define(self, table: Table) -> None:
        if table.name in self.definitions:
            return
        found: Json = {}
        self.definitions[table.name] = found
        required = [self.required(table, field) for field in table.fields if field.required]
        known = "، ".join(self.proposed(field) for field in table.fields)
        found |= {
            "title": table.title.say(self.language),
            "type": "object",
            "additionalProperties": False,
            "errorMessage": _NOT_A_KEY.say(self.language, title=table.title, keys=known),
            "properties": {spelling: form for field in table.fields for spelling, form in self.spellings(field)},
            **({"allOf": required} if required else {}),
        }

    def spellings(self, field: Field) -> tuple[tuple[str, Json], ...]:
        """Return the spellings of a key with the form of its value, in the order in which they are proposed."""
        form = self.form(field.shape)
        rest = tuple((word, field.alias, "") for word in field.also)
        return tuple(
            (spelling, self.property(field, form, spelling, other, own))
            for spelling, other, own in ((field.key, field.alias, "en"), (field.alias, field.key, "fa"), *rest)
        )

    def property(self, field: Field, form: Json, spelling: str, other: str, own: str) -> Json:
        about = _ABOUT.say(self.language, about=field.about, other=other, example=field.example)
        staff = _STAFF.say(self.language) if field.staff else ""
        quiet: Json = {} if own and self.keys in (own, "both") else {"doNotSuggest": True}
        return {"title": spelling, "description": about + staff, **form, **quiet}

    def required(self, table: Table, field: Field) -> Json:
        key = self.proposed(field)
        fault = _MISSING.say(self.language, title=table.title, key=key, example=field.example)
        title = table.title.say(self.language)
        alike = [{"title": title, "required": [word], "errorMessage": fault} for word in field.spellings]
        return {"anyOf": alike}

    def proposed(self, field: Field) -> str:
        language = self.language if self.keys == "both" else self.keys
        return field.alias if language == "fa" else field.key

    def form(self, shape: Shape) -> Json:
        if shape.table is not None and shape.name in ("rows", "table"):
            self.define(shape.table)
            return self.rows(shape.table) if shape.name == "rows" else self.inner(shape.table)
        if shape.choices:
            return choice_form(shape.choices, self.language)
        return value_form(shape.name, shape.noun, self.words, self.language)

    def inner(self, table: Table) -> Json:
        return {"type": "object", "allOf": [{"$ref": f"#/definitions/{table.name}"}]}

    def rows(self, table: Table) -> Json:
        fault = _NOT_A_LIST.say(self.language, title=table.title)
        return {"type": "array", "items": {"$ref": f"#/definitions/{table.name}"}, "errorMessage": fault}

    def new_program(self) -> Json:
        """Return the keys of a program as an editor lays them out, with places to fill in."""
        by_key = {field.key: field for field in PROGRAM.fields}
        values = {"id": "${1:shenase-barname}", "title": "${2:عنوان برنامه}", "kind": "$3", "organizer": "$4"}
        values |= {"place": "$5", "date": f"${{6:{date_examples(self.words)[0]}}}", "time": "${7:۹ تا ۱۱}"}
        body = {self.proposed(by_key[key]): value for key, value in values.items()}
        about = _NEW_PROGRAM_ABOUT.say(self.language)
        return {"label": _NEW_PROGRAM.say(self.language), "description": about, "body": body}


def _references(form: object) -> Iterator[str]:
    """Yield every `$ref` within a form."""
    parts = form.items() if isinstance(form, dict) else enumerate(form) if isinstance(form, list) else ()
    for key, part in parts:
        if key == "$ref":
            yield str(part)
        else:
            yield from _references(part)
