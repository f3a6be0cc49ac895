"""programs.json is valid by its own schema, says everything public, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import jsonschema_rs
import pytest

from scheduler.emission import Output, emit
from scheduler.model.program import OpenTime
from scheduler.model.publicity import public
from scheduler.model.week import Week
from scheduler.persian.jalali import DateRange
from scheduler.persian.times import DayPart
from tests.emitters.exchange.readers import data, shipped
from tests.emitters.exchange.weeks import HOSTILE, hostile
from tests.emitters.feeds.weeks import every_branch, over_the_years
from tests.factories import ADDRESS, make_day, make_program, make_session, make_week

WEEKS = (make_week, shipped, hostile, every_branch, over_the_years)


def closed(schema: Any) -> Any:
    """Return a schema that allows nothing but what it names, so that a key without words is a fault."""
    if isinstance(schema, dict):
        inner = {key: closed(value) for key, value in schema.items()}
        return {**inner, "additionalProperties": False} if "required" in schema else inner
    return [closed(item) for item in schema] if isinstance(schema, list) else schema


def programs(week: Week) -> dict[str, Any]:
    """Return the programs of programs.json by id."""
    return {program["id"]: program for program in json.loads(data(week)["programs.json"])["programs"]}


@pytest.mark.parametrize("make", WEEKS)
@pytest.mark.parametrize("address", ["", ADDRESS])
def test_programs_are_valid_by_the_schema_beside_them(make: Callable[[], Week], address: str) -> None:
    files = data(make(), address)
    validator = jsonschema_rs.validator_for(closed(json.loads(files["programs.schema.json"])), validate_formats=True)
    found = json.loads(files["programs.json"])
    assert [f"{list(fault.instance_path)} {fault.message}" for fault in validator.iter_errors(found)] == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('"guid":"c362a186-af39', '"guid":"c362a186_af39'),
        ('"gregorian":"2023-05-11"', '"gregorian":"2023-02-30"'),
        ('"jalali":"1402-02-21"', '"jalali":"2023-05-11"'),
        ('"utc":"2023-05-11T05:30:00Z"', '"utc":"2023-05-11T05:30:00+00:00"'),
        ('"sequence":0', '"sequence":"0"'),
        ('"sessions":', '"session":'),
    ],
)
def test_schema_refuses_what_is_of_another_form(right: str, wrong: str) -> None:
    files = data(make_week(make_program()))
    validator = jsonschema_rs.Draft202012Validator(json.loads(files["programs.schema.json"]), validate_formats=True)
    text = files["programs.json"].decode()
    changed = text.replace(right, wrong)
    assert (validator.is_valid(json.loads(text)), changed == text) == (True, False)
    assert not validator.is_valid(json.loads(changed))


def test_schema_is_valid_by_its_dialect_and_named_by_its_address() -> None:
    schema = json.loads(data(make_week())["programs.schema.json"])
    jsonschema_rs.meta.validate(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == f"{ADDRESS}/data/programs.schema.json"
    assert json.loads(data(make_week(), "")["programs.schema.json"])["$id"] == "programs.schema.json"


def test_every_key_of_the_schema_has_words() -> None:
    def properties(schema: Any) -> Iterator[tuple[str, Any]]:
        if isinstance(schema, dict):
            for key, value in schema.items():
                if key == "properties":
                    yield from value.items()
                yield from properties(value)

    schema = json.loads(data(make_week())["programs.schema.json"])
    assert [key for key, value in properties(schema) if not {"description", "$ref"} & value.keys()] == []


def test_file_is_sorted_utf8_with_an_item_a_line() -> None:
    text = data(hostile())["programs.json"].decode()
    found = json.loads(text)
    lines = [line.rstrip(",") for line in text.splitlines() if line.startswith("{") and len(line) > 1]
    assert lines == [
        json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        for key in sorted(found)
        if isinstance(found[key], list)
        for row in found[key]
    ]
    assert [program["id"] for program in found["programs"]] == sorted(program["id"] for program in found["programs"])
    assert "\r" not in text


def test_a_program_is_told_whole() -> None:
    week = make_week(
        make_program(people=(("lead", "province-head"),), expected=90, inquiries="07100005678", contact="07100009999")
    )
    assert programs(public(week))["shokuh-khedmat"] == {
        "id": "shokuh-khedmat",
        "title": "همایش شکوه خدمت",
        "kind": "conference",
        "organizer": "shiraz",
        "status": "confirmed",
        "sample": False,
        "plenary": False,
        "expected": 90,
        "figures": {},
        "people": [{"role": "lead", "title": "مسئول بسیج سازندگی استان"}],
        "open_time": None,
        "outside": "",
        "description": "",
        "note": "",
        "inquiries": "07100005678",
        "page": f"{ADDRESS}/index.html#p-shokuh-khedmat",
        "sessions": [
            {
                "uid": "shokuh-khedmat@basij-fars.example",
                "guid": "c362a186-af39-5ff5-b41b-dd80d84e1be2",
                "first": {"jalali": "1402-02-21", "gregorian": "2023-05-11"},
                "last": {"jalali": "1402-02-21", "gregorian": "2023-05-11"},
                "all_day": False,
                "band": False,
                "hours": {"start": "09:00", "end": "11:30"},
                "anchor": None,
                "start": {"local": "2023-05-11T09:00:00+03:30", "utc": "2023-05-11T05:30:00Z"},
                "end": {"local": "2023-05-11T11:30:00+03:30", "utc": "2023-05-11T08:00:00Z"},
                "place": "shiraz/hafez-hall",
                "county": "shiraz",
                "sequence": 0,
            }
        ],
    }


def test_open_time_is_told_without_sessions() -> None:
    wish = OpenTime(DateRange(make_day("1402-02-18"), make_day("1402-02-20")), DayPart("صبح"), 90)
    found = programs(make_week(make_program(open_time=wish)))["shokuh-khedmat"]
    assert found["sessions"] == []
    assert found["open_time"] == {
        "first": {"jalali": "1402-02-18", "gregorian": "2023-05-08"},
        "last": {"jalali": "1402-02-20", "gregorian": "2023-05-10"},
        "part": "صبح",
        "minutes": 90,
    }


def test_band_has_days_and_hours_but_no_instants() -> None:
    (session,) = programs(hostile())["camp"]["sessions"]
    assert (session["all_day"], session["band"], session["start"], session["end"]) == (True, True, None, None)
    assert session["hours"] == {"start": "07:00", "end": "13:00"}
    assert session["last"] == {"jalali": "1402-02-22", "gregorian": "2023-05-12"}


def test_text_is_as_it_was_written() -> None:
    found = programs(make_week(make_program("one", HOSTILE, note=f"{HOSTILE}\r\n{HOSTILE}")))["one"]
    assert (found["title"], found["note"]) == (HOSTILE, f"{HOSTILE}\n{HOSTILE}")


def test_no_file_holds_what_is_for_staff() -> None:
    week = make_week(
        make_program("open", people=(("lead", "province-head"),), contact="تماس-محرمانه", staff_note="نوشته-محرمانه"),
        make_program("hidden", "عنوان-محرمانه", make_session(key="x"), visibility="staff"),
    )
    everything = b"".join(data(week).values()).decode()
    secrets = ("محرمانه", "hidden", "07100000001", "07100000002", "hall-manager", "مدیر تالار")
    assert [secret for secret in secrets if secret in everything] == []


@pytest.mark.parametrize("make", WEEKS)
def test_sessions_lie_where_the_schedule_has_them(make: Callable[[], Week]) -> None:
    from tests.emitters.exchange.readers import read_json

    week = make()
    seen = {event.guid: event for event in read_json(data(week)["schedule.json"])}
    sessions = [session for program in programs(week).values() for session in program["sessions"]]
    assert {session["guid"] for session in sessions} <= seen.keys()
    timed = [session for session in sessions if session["start"]]
    assert [session["start"]["utc"] for session in timed] == [
        f"{seen[session['guid']].start:%Y-%m-%dT%H:%M:%SZ}" for session in timed
    ]


def test_data_alone_are_four_files() -> None:
    emission = emit(make_week(), address="", stamp=None, output=Output(feeds=False, pages=False, pdfs=False))
    assert [artifact.path for artifact in emission.artifacts] == [
        "data/schedule.xml",
        "data/schedule.json",
        "data/programs.json",
        "data/programs.schema.json",
    ]
