"""Values are read as they were written: nothing is guessed, nothing is lost without a word."""

from __future__ import annotations

import pytest

from scheduler.model.program import Assignment, Figure
from scheduler.source.nodes import Mapping, Scalar
from scheduler.source.recovery import read_tree
from tests.checks.folders import BASE
from tests.reading.programs import HEAD, codes_of, read_files, read_program, read_week_of

DAY = "date: ۱۸ اردیبهشت"
RAW = (
    "18:30",
    "08:30",
    "1402-02-17",
    "010",
    "007",
    "no",
    "on",
    "yes",
    "~",
    "null",
    "1e3",
    "1_000",
    "+98716",
    "=",
    "۱۲٬۰۰۰",
    "0x1F",
)


@pytest.mark.parametrize("written", RAW)
def test_a_bare_value_keeps_every_character(written: str) -> None:
    root = read_tree(f"title: {written}\n", "week.yaml").root
    assert isinstance(root, Mapping)
    value = root.entries[0].value
    assert isinstance(value, Scalar)
    assert (value.text, value.plain) == (written, True)


@pytest.mark.parametrize("written", [one for one in RAW if one not in {"~"}])
def test_a_title_is_what_was_written(written: str) -> None:
    program = read_program(f"{DAY}\nnote: {written}\ncontact: {written}")
    assert (program.note, program.contact) == (written, written)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("1200", 1200), ("۱۲۰۰", 1200), ("١٢٠٠", 1200), ("۱۲٬۰۰۰", 12000), ("12,000", 12000), ("010", 10), ("0", 0), ("'120'", 120)],
)  # fmt: skip
def test_a_number_may_be_written_in_any_of_our_digits(written: str, meant: int) -> None:
    assert read_program(f"{DAY}\nexpected: {written}").expected == meant


@pytest.mark.parametrize("written", ["-5", "12.5", "۱۲ نفر", "1e3", "0x10", "12,00", "1_000", "۱۲۳۴۵۶۷۸۹۰۱۲۳", "½"])
def test_what_is_no_whole_number_is_told(written: str) -> None:
    assert codes_of(f"{DAY}\nexpected: {written}") == ["SY45"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("true", True), ("yes", True), ("بله", True), ("false", False), ("no", False), ("خیر", False), ("نه", False)],
)
def test_yes_and_no_are_taken_in_both_languages(written: str, meant: bool) -> None:
    assert read_program(f"{DAY}\nsample: {written}").sample is meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("cancelled", "cancelled"),
        ("لغو", "cancelled"),
        ("لغو شده", "cancelled"),
        ("لغو‌شده", "cancelled"),
        ("لغوشده", "cancelled"),
        ("قطعی", "confirmed"),
        ("قطعي", "confirmed"),
    ],
)
def test_a_choice_is_taken_in_both_languages_and_by_arabic_letters(written: str, meant: str) -> None:
    assert read_program(f"{DAY}\nstatus: {written}").status == meant


@pytest.mark.parametrize("key", ["capacity", "گنجایش", "ظرفیت"])
def test_the_capacity_of_a_place_has_two_persian_names(key: str) -> None:
    text = f"counties:\n  - {{id: shiraz, title: شیراز}}\nplaces:\n  - {{id: shiraz/hall, title: تالار, {key}: 200}}\n"
    assert read_week_of({"places.yaml": text}).places["shiraz/hall"].capacity == 200


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("seagreen", "seagreen"),
        ("آبی", "royalblue"),
        ("آبي", "royalblue"),
        ("سبز تیره", "darkgreen"),
        ("سبزِ پررنگ", "darkgreen"),
        ("قهوه ای", "saddlebrown"),
        ("سرمه‌ای", "navy"),
    ],
)
def test_a_colour_has_an_english_or_a_persian_name(written: str, meant: str) -> None:
    week = (BASE / "week.yaml").read_text("utf-8").replace("{id: workshop,", f"{{id: workshop, color: {written},")
    assert read_week_of({"week.yaml": week}).kinds["workshop"].color == meant


def test_defaults_of_the_week_fill_what_a_program_leaves_unsaid() -> None:
    week = (BASE / "week.yaml").read_text("utf-8") + "defaults: {visibility: کارکنان, status: احتمالی}\n"
    unsaid = read_program(DAY, files={"week.yaml": week})
    said = read_program(f"{DAY}\nvisibility: public\nstatus: confirmed", files={"week.yaml": week})
    assert (unsaid.visibility, unsaid.status) == ("staff", "tentative")
    assert (said.visibility, said.status) == ("public", "confirmed")


def test_without_defaults_a_program_is_public_and_confirmed() -> None:
    program = read_program(DAY)
    assert (program.visibility, program.status, program.sample, program.expected) == (
        "public",
        "confirmed",
        False,
        None,
    )


def test_people_stand_by_role_in_written_order() -> None:
    people = read_program(f"{DAY}\npeople: {{host: hall-manager, speaker: [province-head, hall-manager]}}").people
    named = [(one.role.id, one.person.id) for one in people if isinstance(one, Assignment)]
    assert named == [("host", "hall-manager"), ("speaker", "province-head"), ("speaker", "hall-manager")]


def test_figures_are_numbers_by_name() -> None:
    figures = read_program(f"{DAY}\nfigures: {{projects: ۱٬۰۵۳}}").figures
    assert [(one.figure.id, one.amount) for one in figures if isinstance(one, Figure)] == [("projects", 1053)]


@pytest.mark.parametrize(
    "line",
    [
        "figures: {projects: [1, 2]}",
        "figures: {projects: {a: 1}}",
        "figures: {projects: }",
        "people: {speaker: }",
        "people: {speaker: {a: b}}",
        "equipment:",
        "equipment: {a: b}",
        "people:",
        "figures:",
    ],
)
def test_a_value_that_says_nothing_readable_is_told(line: str) -> None:
    assert codes_of(f"{DAY}\n{line}") != []


def test_one_value_may_stand_for_a_list_of_one() -> None:
    assert [one.id for one in read_program(f"{DAY}\nequipment: sound-van-1").equipment] == ["sound-van-1"]


def test_texts_are_cleaned_of_controls_and_runs_of_space_but_keep_zwnj() -> None:
    program = read_program(f'{DAY}\nnote: "می\u200cشود   که\\u202e  باشد"')
    assert program.note == "می\u200cشود که باشد"


def test_a_block_of_text_keeps_its_lines() -> None:
    assert read_program(f"{DAY}\ndescription: |\n  سطر نخست\n\n  سطر دوم").description == "سطر نخست\nسطر دوم"


def test_the_path_of_an_organizer_leaves_out_the_province_and_takes_its_county_from_above() -> None:
    organizers = read_week_of({}).organizers
    assert [(one.id, one.level, one.parent, one.county) for one in organizers.values()] == [
        ("fars", "province", "", "shiraz"),
        ("shiraz", "district", "fars", "shiraz"),
        ("shiraz/zone-2", "zone", "shiraz", "shiraz"),
        ("larestan", "district", "fars", "larestan"),
    ]


def test_the_county_of_a_place_is_the_first_part_of_its_id_unless_said() -> None:
    text = "counties: []\nplaces:\n  - {id: lar/a, title: الف}\n  - {id: lar/b, title: ب, county: larestan}\n"
    places = read_week_of({"places.yaml": text}).places
    assert {key: place.county for key, place in places.items()} == {"lar/a": "lar", "lar/b": "larestan"}


@pytest.mark.parametrize("key", ["sewing", "sewing-1", "1402-a", "a" * 64])
def test_an_id_of_small_letters_digits_and_hyphens_is_taken(key: str) -> None:
    text = f"- id: {key}\n  title: کارگاه\n  kind: workshop\n  organizer: fars\n  {DAY}\n"
    assert [program.id for program in read_week_of({"programs/a.yaml": text}).programs] == [key]


@pytest.mark.parametrize("key", ["Sewing", "a_b", "-a", "a-", "a--b", "a/b", "خیاطی", "a.b", "a" * 65, "۱۲", "../x"])
def test_any_other_id_is_refused(key: str) -> None:
    text = f"- id: '{key}'\n  title: کارگاه\n  kind: workshop\n  organizer: fars\n  {DAY}\n"
    assert [program.id for program in read_week_of({"programs/a.yaml": text}).programs] == [""]


def test_programs_may_stand_under_a_key_and_in_any_folder() -> None:
    one = f"- id: a\n  title: کارگاه\n  kind: workshop\n  organizer: fars\n  {DAY}\n"
    two = one.replace("id: a", "id: b")
    files = {
        "programs/deep/er/x.yaml": "programs:\n" + one,
        "programs/a.yml": "برنامه‌ها:\n" + two,
        "programs/.hidden.yaml": "@",
    }
    assert sorted(program.id for program in read_week_of(files).programs) == ["a", "b"]


@pytest.mark.parametrize(("count", "edits"), [(1, 1), (100, 100), (101, 0)])
def test_only_so_many_hidden_characters_are_taken_out_one_by_one(count: int, edits: int) -> None:
    written = HEAD.format(kind="workshop", organizer="shiraz") + f"  {DAY}\n  note: آ" + "\u202e" * count
    findings = read_files({"programs/a.yaml": written}).findings
    assert [(found.code, len(found.fix.edits) if found.fix else 0) for found in findings] == [("SY49", edits)]
