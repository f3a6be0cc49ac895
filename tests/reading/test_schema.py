"""The generated JSON Schema and the reader agree: what one takes the other takes, what one refuses by shape so does the other."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import jsonschema_rs
import pytest

from scheduler.diagnostics.text import Language
from scheduler.pipeline import catalogue
from scheduler.reading.schema import FILES, json_schema
from scheduler.source.recovery import read_tree
from tests.checks.folders import BASE, HERE, read_case
from tests.reading.full_event import english_files, persian_files
from tests.reading.programs import read_files
from tests.source.texts import plain

ROOT = Path(__file__).parents[2]
SHAPES = {"SY28", "SY40", "SY41", "SY42", "SY43", "SY44", "SY45", "SY46", "ID01", "ID03"}


def validators(language: Language) -> Mapping[str, jsonschema_rs.Validator]:
    """Return the validator of each kind of file."""
    return {name: jsonschema_rs.validator_for(json_schema(name, language)) for name in FILES}


VALIDATORS: Mapping[Language, Mapping[str, jsonschema_rs.Validator]] = {"fa": validators("fa"), "en": validators("en")}


def kind_of(file: str) -> str:
    """Return which schema holds for a file of an event."""
    return "programs" if file.startswith("programs/") else file.removesuffix(".yaml")


def refusals(file: str, text: str, language: Language) -> list[str]:
    """Return what the schema has against a file whose values are raw strings."""
    data = plain(read_tree(text, file).root)
    return [f"{file}: {error.message}"[:200] for error in VALIDATORS[language][kind_of(file)].iter_errors(data)]


def folder_files(folder: Path) -> dict[str, str]:
    """Return every YAML file of an event folder."""
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.yaml"))}


def good_fixtures() -> dict[str, str]:
    """Return the text of every YAML file of a good case, by its rule and name."""
    texts: dict[str, str] = {}
    for path in sorted(HERE.glob("*/good.yaml")):
        for file, content in read_case(path).items():
            if isinstance(content, str) and file.endswith(".yaml"):
                texts[f"{path.parent.name}|{file}"] = content
    return texts


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_schema_itself_is_valid_draft_07(language: Language) -> None:
    for name in FILES:
        jsonschema_rs.meta.validate(json_schema(name, language))


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_schema_takes_every_good_case(language: Language) -> None:
    found = [told for key, text in good_fixtures().items() for told in refusals(key.partition("|")[2], text, language)]
    assert found == []


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("folder", [BASE, ROOT / "templates/event", *sorted((ROOT / "events").iterdir())], ids=str)
def test_the_schema_takes_the_folders_that_check_takes(folder: Path, language: Language) -> None:
    found = [told for file, text in folder_files(folder).items() for told in refusals(file, text, language)]
    assert found == []


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_schema_takes_every_key_in_both_spellings(language: Language) -> None:
    files = [*english_files().items(), *persian_files().items()]
    assert [told for file, text in files for told in refusals(file, text, language)] == []


PROGRAM = {
    "id": "sewing",
    "title": "کارگاه خیاطی",
    "kind": "workshop",
    "organizer": "shiraz",
    "date": "۱۸ اردیبهشت",
}
WRONG: dict[str, str] = {
    "unknown key": "budget: 12",
    "misspelt key": "titel: کارگاه",
    "unknown Persian key": "بودجه: ۱۲",
    "list for a text": "note: [a, b]",
    "keys for a text": "note: {a: b}",
    "text for a list of sessions": "sessions: opening",
    "word for a number": "expected: بسیار",
    "negative number": "expected: -3",
    "unknown choice": "status: maybe",
    "unknown yes": "sample: شاید",
    "list for people": "people: [head]",
    "text for people": "people: head",
    "list for figures": "figures: [1, 2]",
    "word for a figure": "figures: {projects: دوازده}",
    "list for a figure": "figures: {projects: [1]}",
    "keys in equipment": "equipment: [{id: van}]",
    "session without a key": "sessions: [{date: ۱۸ اردیبهشت}]",
    "unknown key in a session": "sessions: [{key: a, date: ۱۸ اردیبهشت, when: صبح}]",
}


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("name", WRONG)
def test_schema_and_reader_refuse_the_same_wrong_line(name: str, language: Language) -> None:
    head = {key: value for key, value in PROGRAM.items() if not (WRONG[name].startswith("sessions") and key == "date")}
    text = "- " + "\n  ".join([*(f"{key}: {value}" for key, value in head.items()), WRONG[name]]) + "\n"
    codes = {finding.code for finding in read_files({"programs/a.yaml": text}).findings}
    assert (bool(codes & SHAPES), refusals("programs/a.yaml", text, language) != []) == (True, True), codes


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("key", [key for key in PROGRAM if key != "date"])
def test_schema_and_reader_both_miss_a_required_key(key: str, language: Language) -> None:
    text = "- " + "\n  ".join(f"{name}: {value}" for name, value in PROGRAM.items() if name != key) + "\n"
    codes = {finding.code for finding in read_files({"programs/a.yaml": text}).findings}
    assert (bool(codes & SHAPES), refusals("programs/a.yaml", text, language) != []) == (True, True)


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("programs/a.yaml", "title: کارگاه\n"),
        ("organizers.yaml", "id: fars\n"),
        ("places.yaml", "- id: shiraz\n"),
        ("people.yaml", "- id: a\n"),
        ("equipment.yaml", "- [a]\n"),
        ("week.yaml", "title: هفته\n"),
        ("week.yaml", (BASE / "week.yaml").read_text("utf-8") + "kind: []\n"),
    ],
)
def test_schema_and_reader_refuse_a_file_of_another_shape(file: str, text: str, language: Language) -> None:
    codes = {finding.code for finding in read_files({file: text}).findings}
    assert (bool(codes & SHAPES), refusals(file, text, language) != []) == (True, True)


def test_the_bad_cases_that_only_break_a_shape_are_refused_by_the_schema_too() -> None:
    names = {rule.code: rule.name.replace("-", "_") for rule in catalogue()}
    accepted = []
    for code in sorted(SHAPES - {"SY28", "SY43"}):
        files = read_case(HERE / names[code] / "bad.yaml")
        texts = {file: text for file, text in files.items() if isinstance(text, str)}
        if not [told for file, text in texts.items() for told in refusals(file, text, "fa")]:
            accepted.append(code)
    assert accepted == []


def test_an_editor_is_offered_the_keys_of_its_own_language() -> None:
    definitions = json_schema("programs", "fa")["definitions"]
    assert isinstance(definitions, dict)
    offered = {key for key, form in definitions["session"]["properties"].items() if "doNotSuggest" not in form}
    assert offered == {"کلید", "تاریخ", "ساعت", "مدت", "مکان"}
