"""What an editor asks of one value: the forms of a JSON Schema, each with the sentence that tells its fault.

Only keywords whose message can be said in our own words are used at the top (`type`, `pattern`, `enum`); limits such
as `minimum` stand in the condition of `_unless`, since editors tell those in English alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.diagnostics.text import Language, Text
from scheduler.reading.field import Choice
from scheduler.reading.observance_tables import SEVERITY_WORDS
from scheduler.reading.vocabulary import Vocabulary, Word

Json = dict[str, object]

_DIGITS = "0-9۰-۹٠-٩"
_PART = "(?=[^/]{1,64}(/|$))[a-z0-9]+(-[a-z0-9]+)*"
# Without `boolean`: editors would propose «true» and «false» for every text.
_SCALAR = ["string", "number"]
_SPOKEN: Json = {"type": _SCALAR}
_WHOLE = f"^[{_DIGITS}]{{1,3}}([٬,][{_DIGITS}]{{3}})*$|^[{_DIGITS}]{{1,12}}$"
_DEGREES = f"^-?[{_DIGITS}]{{1,3}}([.٫][{_DIGITS}]{{1,10}})?$"

_NO_TEXT = Text("اینجا یک نوشته می‌آید، نه فهرست و نه کلید", "a text is due here, neither a list nor keys")
_NO_ID = Text(
    "شناسه فقط حرف کوچک لاتین، رقم و خط تیره دارد، مانند «sewing-1»",
    "an id has only small Latin letters, digits and hyphens, such as “sewing-1”",
)
_NO_WHOLE = Text("اینجا یک عدد می‌آید، مانند «۱۲۰۰»", "a whole number is due here, such as “1200”")
_NO_DEGREES = Text("اینجا درجه می‌آید، مانند «29.6103»", "degrees are due here, such as “29.6103”")
_NO_DATE = Text(
    "اینجا یک روز، بازه یا فهرست روزها می‌آید؛ برای روز هنوز باز «{between: [۱۸, ۲۰]}»",
    "a day, a range or a list of days is due here; “{between: [18, 20]}” while it is open",
)
_NO_DOMAIN = Text("دامنه حرف لاتین و نقطه است، مانند «week.example.ir»", "a domain is like “week.example.ir”")
_NO_ADDRESS = Text("نشانی با «https://» آغاز می‌شود", "an address starts with “https://”")
_NO_COLOR = Text(
    "رنگ یک نام فارسی یا انگلیسی CSS است، مانند «آبی» یا «seagreen»",
    "a colour is a CSS name or a Persian one, such as “seagreen” or «آبی»",
)
_NO_CHOICE = Text("یکی از این‌ها را بنویسید: {choices}", "write one of: {choices}")
_NO_YES = Text("«بله» یا «خیر» بنویسید", "write “true” or “false”")
_NO_PEOPLE = Text(
    "اینجا هر نقش با شناسهٔ افرادش می‌آید: «{speaker: [province-head]}»",
    "each role is due here with its people: “{speaker: [province-head]}”",
)
_NO_NUMBERS = Text(
    "اینجا هر نام با عددش می‌آید: «{projects: 12}»", "each name is due here with its number: “{projects: 12}”"
)
_NO_SEVERITIES = Text(
    "اینجا هر کد با شدتش می‌آید: «{TM20: note}»", "each code is due here with its severity: “{TM20: note}”"
)
_NO_NAME = Text("{fault}؛ نام‌های شناخته: {names}", "{fault}; the known names: {names}")
_UNKNOWN = Text(
    "چنین شناسه‌ای در {file} نیست. یکی از پیشنهادها را برگزینید (Ctrl+Space)؛ اگر تازه افزوده‌اید یک بار «scheduler schema» را برای این پوشه اجرا کنید",
    "{file} has no such id. Choose a proposed one (Ctrl+Space); where it is new, run “scheduler schema” for this folder",
)
_FILES: Mapping[str, str | Text] = {
    "county": "places.yaml",
    "place": "places.yaml",
    "organizer": "organizers.yaml",
    "person": "people.yaml",
    "equipment": "equipment.yaml",
    "program": "programs",
    "subject": Text("این هفته", "this week"),
}
_PATTERNS: Mapping[str, tuple[list[str], str, Text]] = {
    "id": (["string", "integer"], f"^{_PART}$", _NO_ID),
    "path": (["string", "integer"], f"^{_PART}(/{_PART})*$", _NO_ID),
    "domain": (["string"], r"^[a-z0-9.-]+\.[a-z0-9-]+$", _NO_DOMAIN),
    "address": (["string"], "^https?://", _NO_ADDRESS),
    "color": (["string"], "^([a-z]{3,24}|[آ-ی][آ-ی\u200c ]*)$", _NO_COLOR),
    "ref": (["string", "integer"], r"\S", _NO_TEXT),
}
_LISTED = frozenset({"refs", "lines"})
_YES_NO = [True, False, "true", "false", "yes", "no", "بله", "خیر", "آری", "نه", "هست", "نیست"]
_EXAMPLES: Mapping[str, tuple[str, ...]] = {
    "time": ("۹ تا ۱۱:۳۰", "09:00-11:30", "ساعت ۴ تا ۶ عصر", "پس از نماز مغرب و عشا"),
    "hours": ("۸ تا ۲۲", "۸:۳۰ تا ۱۲"),
    "duration": ("۹۰ دقیقه", "۲ ساعت و ۳۰ دقیقه"),
    "lengths": ("۳۰ دقیقه تا ۴ ساعت", "۱ ساعت تا ۳ ساعت"),
    "date": ("پنجشنبه ۲۱ اردیبهشت", "۱۸ تا ۲۰ اردیبهشت", "هر روز به جز جمعه"),
    "window": ("۱۷ تا ۲۲ اردیبهشت ۱۴۰۲", "1402-02-17..1402-02-22"),
    "moment": ("1402-02-10 10:00", "۱۰ اردیبهشت ۱۴۰۲ ساعت ۱۰"),
}


def value_form(shape: str, noun: str, words: Vocabulary, language: Language) -> Json:
    """Return the form of a value of a shape without keys of its own; `noun` says what ids it may hold."""
    if shape in ("ref", "refs") and noun in words:
        known: Json = {"$ref": f"#/definitions/{noun}-ids"}
        return {"type": "string", "allOf": [known]} if shape == "ref" else _one_or_more(known, _NO_TEXT.say(language))
    if shape in _PATTERNS:
        types, pattern, fault = _PATTERNS[shape]
        return {"type": types, "pattern": pattern, "errorMessage": fault.say(language)}
    if shape in _LISTED:
        return _one_or_more({"type": _SCALAR, "errorMessage": _NO_TEXT.say(language)}, _NO_TEXT.say(language))
    made = _OTHERS.get(shape)
    return made(noun, words, language) if made else _text(shape, language)


def known_ids(noun: str, words: tuple[Word, ...], language: Language) -> Json:
    """Return the form of an id that the week declares: each is proposed with its title, any other is underlined."""
    fault = _unknown(noun, language)
    if not words:
        return {"type": "null", "errorMessage": fault}  # an empty `enum` is no schema
    return {
        "type": "string",
        "enum": [word.word for word in words],
        "enumDescriptions": [word.title for word in words],
        "errorMessage": fault,
    }


def choice_form(choices: tuple[Choice, ...], language: Language) -> Json:
    """Return the form of a value that takes only known words, in either language."""
    known = "، ".join(f"{option.value} ({option.alias})" for option in choices)
    return {
        "type": "string",
        "enum": [word for option in choices for word in option.spellings],
        "enumDescriptions": [
            f"{option.value if word == option.alias else option.alias}: {option.about.say(language)}"
            for option in choices
            for word in option.spellings
        ],
        "errorMessage": _NO_CHOICE.say(language, choices=known),
    }


def date_examples(words: Vocabulary) -> list[str]:
    """Return the days of the week as they are written, or of some other week where none is known."""
    return [day.word for day in words.get("day", ())] or list(_EXAMPLES["date"])


def _text(shape: str, language: Language) -> Json:
    found: Json = {"type": _SCALAR, "errorMessage": _NO_TEXT.say(language)}
    if shape in _EXAMPLES:
        found["examples"] = list(_EXAMPLES[shape])
    return found


def _unless(condition: Json, fault: str) -> Json:
    """Return a form that refuses all but what meets a condition, with one sentence whatever it misses."""
    return {"if": condition, "else": {"type": "null", "errorMessage": fault}}


def _one_or_more(item: Json, fault: str) -> Json:
    """Return the form of one value or a list; `anyOf` refuses nothing and is there to propose values."""
    return {
        "type": [*_SCALAR, "array"],
        "errorMessage": fault,
        "if": {"type": "array"},
        "then": {"items": item},
        "else": item,
        "anyOf": [{}, item],
    }


def _whole(_noun: str, _words: Vocabulary, language: Language) -> Json:
    fault = _NO_WHOLE.say(language)
    not_negative = _unless({"anyOf": [{"type": "string"}, {"minimum": 0}]}, fault)
    return {"type": ["string", "integer"], "pattern": _WHOLE, "errorMessage": fault, "allOf": [not_negative]}


def _degrees(_noun: str, _words: Vocabulary, language: Language) -> Json:
    fault = _NO_DEGREES.say(language)
    on_earth = _unless({"anyOf": [{"type": "string"}, {"minimum": -180, "maximum": 180}]}, fault)
    return {"type": ["string", "number"], "pattern": _DEGREES, "errorMessage": fault, "allOf": [on_earth]}


def _date(_noun: str, words: Vocabulary, language: Language) -> Json:
    fault = _NO_DATE.say(language)
    ends: Json = {"type": "array", "items": _SPOKEN, "minItems": 2, "maxItems": 2}
    between: Json = {
        "type": "object",
        "properties": {"between": ends, "بین": ends},
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1,
    }
    days: Json = {"type": "array", "items": _SPOKEN, "minItems": 1}
    found = _unless({"anyOf": [{"type": "string", "pattern": r"\S"}, {"type": "number"}, days, between]}, fault)
    return {
        "type": ["string", "number", "array", "object"],
        "errorMessage": fault,
        "allOf": [found],
        "examples": date_examples(words),
    }


def _yes_no(_noun: str, _words: Vocabulary, language: Language) -> Json:
    shown: Json = {"enum": ["بله", "خیر"] if language == "fa" else [True, False]}
    told = _unless({"enum": list(_YES_NO)}, _NO_YES.say(language))
    return {"type": ["string", "boolean"], "errorMessage": _NO_YES.say(language), "allOf": [told], "anyOf": [{}, shown]}


def _people(noun: str, words: Vocabulary, language: Language) -> Json:
    person = value_form("refs", noun, words, language)
    return _named(person, _NO_PEOPLE, "role", words, language)


def _numbers(noun: str, words: Vocabulary, language: Language) -> Json:
    return _named(_whole("", words, language), _NO_NUMBERS, noun, words, language)


def _severities(_noun: str, words: Vocabulary, language: Language) -> Json:
    return _named(choice_form(SEVERITY_WORDS, language), _NO_SEVERITIES, "", words, language)


def _named(value: Json, fault: Text, names: str, words: Vocabulary, language: Language) -> Json:
    """Return the form of values by name; the names are ids of a noun where it is known."""
    if names not in words:
        return {"type": "object", "additionalProperties": value, "errorMessage": fault.say(language)}
    known = "، ".join(word.word for word in words[names])
    return {
        "type": "object",
        "properties": {word.word: {"title": word.word, "description": word.title, **value} for word in words[names]},
        "additionalProperties": False,
        "errorMessage": _NO_NAME.say(language, fault=fault, names=known),
    }


def _unknown(noun: str, language: Language) -> str:
    return _UNKNOWN.say(language, file=_FILES.get(noun, "week.yaml"))


_OTHERS = {
    "whole": _whole,
    "degrees": _degrees,
    "date": _date,
    "yes-no": _yes_no,
    "people": _people,
    "numbers": _numbers,
    "severities": _severities,
}
