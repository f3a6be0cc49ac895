"""`schema` and what `new` writes for editors: one schema on the screen, or all beside an event, in step with its ids."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scheduler.cli.main import group
from scheduler.cli.schema_files import Wording, chosen_wording, written_keys
from scheduler.reading.schema import FILES, json_schema

NAMES = sorted(f"{file}.schema.json" for file in FILES)


def invoke(*arguments: str | Path) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(group, [str(argument) for argument in arguments])


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """Return a folder that `new` made."""
    assert invoke("new", "hafte", "--into", tmp_path).exit_code == 0
    return tmp_path / "hafte"


def ids(event: Path, file: str, noun: str) -> dict[str, str]:
    """Return the ids that a schema of an event proposes for a noun, with what they stand for."""
    schema = json.loads((event / ".schema" / f"{file}.schema.json").read_text("utf-8"))
    known = schema["definitions"][f"{noun}-ids"]
    return dict(zip(known["enum"], known["enumDescriptions"], strict=True))


@pytest.mark.parametrize("file", FILES)
def test_a_schema_on_the_screen_is_what_the_reader_goes_by(file: str) -> None:
    assert json.loads(invoke("schema", "--file", file).stdout) == json_schema(file, "fa")
    assert json.loads(invoke("schema", "--file", file, "--lang", "en").stdout) == json_schema(file, "en")
    assert json.loads(invoke("schema", "--file", file, "--keys", "en").stdout) == json_schema(file, "fa", "en")


def test_without_a_folder_that_of_programs_is_shown() -> None:
    assert json.loads(invoke("schema").stdout) == json_schema("programs", "fa")


def test_schemas_of_no_event_are_written_without_ids(tmp_path: Path) -> None:
    result = invoke("schema", "--out", tmp_path / "schemas", "--lang", "en")
    told = f"The schemas are in “{tmp_path}/schemas” (6 new or changed).\n"
    assert (result.exit_code, result.stdout) == (0, told)
    assert sorted(path.name for path in (tmp_path / "schemas").iterdir()) == NAMES
    assert "-ids" not in (tmp_path / "schemas" / "programs.schema.json").read_text("utf-8")


def test_new_lays_schemas_settings_and_a_workspace_beside_the_files(event: Path) -> None:
    assert sorted(path.name for path in (event / ".schema").iterdir()) == NAMES
    settings = json.loads((event / ".vscode/settings.json").read_text("utf-8"))
    workspace = json.loads((event / "hafte.code-workspace").read_text("utf-8"))
    assert (workspace["folders"], workspace["settings"]) == ([{"path": "."}], settings)
    assert workspace["extensions"] == json.loads((event / ".vscode/extensions.json").read_text("utf-8"))
    assert sorted(settings["yaml.schemas"]) == [f".schema/{name}" for name in NAMES]


def test_every_file_of_new_names_its_schema_in_its_first_line(event: Path) -> None:
    named = {path: path.read_text("utf-8").splitlines()[0].partition("$schema=")[2] for path in event.rglob("*.yaml")}
    assert {(path.parent / schema).resolve().name for path, schema in named.items()} == set(NAMES)
    assert [schema for path, schema in named.items() if not (path.parent / schema).is_file()] == []


def test_a_new_place_is_proposed_after_schema_has_run_again(event: Path) -> None:
    places = event / "places.yaml"
    places.write_text(places.read_text("utf-8") + "  - {id: shiraz/school, title: مدرسه}\n", "utf-8")
    assert "shiraz/school" not in ids(event, "programs", "place")
    first, second = invoke("schema", event, "--lang", "fa"), invoke("schema", event)
    assert ids(event, "programs", "place")["shiraz/school"] == "مدرسه"
    # The waivers of week.yaml name places too.
    assert ("(۲ فایل" in first.stdout, "(۰ فایل" in second.stdout) == (True, True)


def test_an_id_that_two_nouns_bear_is_proposed_once_with_both_titles(event: Path) -> None:
    (event / "equipment.yaml").write_text("- {id: hall-manager, title: دستگاه}\n", "utf-8")
    invoke("schema", event)
    assert ids(event, "week", "subject")["hall-manager"] == "مدیر تالار حافظ / دستگاه"


def test_ids_that_could_not_all_be_read_leave_the_schemas_as_they_were(event: Path) -> None:
    before = (event / ".schema/programs.schema.json").read_bytes()
    (event / "people.yaml").write_text('- id: head\n  title: "باز', "utf-8")
    result = invoke("schema", event, "--lang", "en")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(f"The ids of “{event}” could not all be read")
    assert (event / ".schema/programs.schema.json").read_bytes() == before


def test_a_broken_program_does_not_keep_the_ids_from_being_renewed(event: Path) -> None:
    (event / "programs/more.yaml").write_text('- id: head\n  title: "باز', "utf-8")
    assert invoke("schema", event).exit_code == 0


def test_schemas_are_renewed_in_the_words_they_were_asked_for(event: Path) -> None:
    assert chosen_wording(event) == Wording("fa", "en")
    invoke("schema", event, "--lang", "en", "--keys", "both")
    invoke("schema", event)
    assert chosen_wording(event) == Wording("en", "both")


def test_the_first_schemas_of_a_folder_propose_the_keys_it_is_written_in(tmp_path: Path) -> None:
    (tmp_path / "week.yaml").write_text("# هفته: ما\nعنوان: هفته\n", "utf-8")
    assert (written_keys(tmp_path), chosen_wording(tmp_path)) == ("fa", None)
    (tmp_path / "week.yaml").write_text("# هفته: ما\ntitle: هفته: ما\n", "utf-8")
    assert written_keys(tmp_path) == "en"


def test_a_folder_without_a_week_gets_no_schemas(tmp_path: Path) -> None:
    result = invoke("schema", tmp_path)
    assert (result.exit_code, list(tmp_path.iterdir())) == (1, [])
