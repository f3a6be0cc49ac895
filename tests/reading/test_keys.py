"""Every key of the language has two spellings that mean the same."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from scheduler.model.week import Week
from scheduler.persian.text import fold
from scheduler.pipeline import check_folder
from scheduler.reading.field import Table
from tests.checks.folders import findings_in, lay_event, spots
from tests.reading.full_event import FILES, as_yaml, english_files, in_persian, persian_files


def unplaced(week: Week | None) -> str:
    """Return a week as text, without the places where things were written."""
    return re.sub(r"Span\([^)]*\)", "·", repr(week))


def read(folder: Path, files: dict[str, str]) -> Week:
    """Return the week of a folder whose only findings are notes and warnings of checks."""
    checked = check_folder(lay_event(folder, files))
    assert [
        finding for finding in checked.findings if finding.code[:2] in {"SY", "ID", "TM"} and finding.code < "TM20"
    ] == []
    assert checked.week is not None
    return checked.week


def keys_used(data: Any, table: Table, used: dict[str, set[str]]) -> None:
    """Gather by table the keys that some data use."""
    for item in data if isinstance(data, list) else [data]:
        if not isinstance(item, dict):
            continue  # a date is a text, or, while it is open, a mapping
        used[table.name] |= item.keys()
        for field in table.fields:
            inner = table if field.key == "children" else field.shape.table
            if field.key in item and inner is not None:
                keys_used(item[field.key], inner, used)


def tables_of(table: Table) -> dict[str, Table]:
    """Return a table and all below it, by name."""
    found = {table.name: table}
    for field in table.fields:
        if field.shape.table is not None and field.shape.table.name not in found:
            found |= tables_of(field.shape.table)
    return found


TABLES = {name: table for _, root in FILES.values() for name, table in tables_of(root).items()}


def test_an_event_in_persian_keys_is_the_event_in_english_keys(tmp_path: Path) -> None:
    english = read(tmp_path / "english" / "event", english_files())
    persian = read(tmp_path / "persian" / "event", persian_files())
    assert unplaced(persian) == unplaced(english)


@pytest.mark.parametrize("file", FILES)
def test_each_file_may_choose_its_own_language(file: str, tmp_path: Path) -> None:
    one_persian = {**english_files(), file: persian_files()[file]}
    english = read(tmp_path / "english" / "event", english_files())
    assert unplaced(read(tmp_path / "mixed" / "event", one_persian)) == unplaced(english)


def test_the_event_of_this_test_uses_every_key() -> None:
    used: dict[str, set[str]] = defaultdict(set)
    for data, table in FILES.values():
        keys_used(data, table, used)
    assert used == {name: {field.key for field in table.fields} for name, table in TABLES.items()}


@pytest.mark.parametrize("name", TABLES)
def test_no_two_keys_of_a_table_are_spelt_alike(name: str) -> None:
    spellings = [fold(word).replace(" ", "") for field in TABLES[name].fields for word in (field.key, field.alias)]
    assert len(spellings) == len(set(spellings))


def test_arabic_letters_zwnj_and_spaces_make_no_other_key(tmp_path: Path) -> None:
    data, table = FILES["programs/a.yaml"]
    text = as_yaml(in_persian(data, table))
    respelt = (
        text.replace("نوبت‌ها", "نوبتها").replace("شناسه", "شناسة").replace("مکان", "مكان").replace("یادداشت", "يادداشت")
    )
    english = read(tmp_path / "english" / "event", english_files())
    assert unplaced(read(tmp_path / "other" / "event", {**english_files(), "programs/a.yaml": respelt})) == unplaced(
        english
    )


def test_both_spellings_of_a_key_in_one_program_are_twins(tmp_path: Path) -> None:
    text = "- id: a\n  title: کارگاه\n  عنوان: کارگاه\n  kind: workshop\n  organizer: fars\n  date: ۱۸ اردیبهشت\n"
    assert spots(findings_in(tmp_path / "event", {"programs/a.yaml": text})) == [("programs/a.yaml", 3, 3, "SY28")]


def test_a_misspelt_key_is_told_once_and_not_missed_as_well(tmp_path: Path) -> None:
    text = "- id: a\n  titel: کارگاه\n  kind: workshop\n  organizer: fars\n  date: ۱۸ اردیبهشت\n"
    assert spots(findings_in(tmp_path / "event", {"programs/a.yaml": text})) == [("programs/a.yaml", 2, 3, "SY41")]
