"""A folder with forty mistakes of forty kinds yields forty findings with the right places, in Persian, in one run."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner

from scheduler.cli.main import group
from scheduler.pipeline import catalogue, check_folder
from tests.checks.folders import spots

FOLDER = Path(__file__).parent / "forty_mistakes"
PERSIAN = re.compile("[\u0600-\u06ff]")
MISTAKES = [
    ("equipment.yaml", 3, 1, "SY27"),
    ("organizers.yaml", 7, 7, "SY41"),
    ("people.yaml", 4, 10, "SY44"),
    ("places.yaml", 5, 58, "SY45"),
    ("programs/larestan/moments.yaml", 14, 9, "DT03"),
    ("programs/larestan/moments.yaml", 22, 9, "DT06"),
    ("programs/larestan/moments.yaml", 30, 9, "DT07"),
    ("programs/larestan/moments.yaml", 38, 9, "DT08"),
    ("programs/larestan/moments.yaml", 46, 9, "DT12"),
    ("programs/larestan/moments.yaml", 55, 9, "TM02"),
    ("programs/larestan/moments.yaml", 63, 9, "TM05"),
    ("programs/larestan/moments.yaml", 71, 9, "TM10"),
    ("programs/larestan/moments.yaml", 80, 13, "TM12"),
    ("programs/larestan/names.yaml", 3, 9, "KD01"),
    ("programs/larestan/names.yaml", 12, 14, "OR01"),
    ("programs/larestan/names.yaml", 21, 10, "PL01"),
    ("programs/larestan/names.yaml", 37, 10, "PL02"),
    ("programs/larestan/names.yaml", 48, 42, "PE01"),
    ("programs/larestan/names.yaml", 57, 21, "PE02"),
    ("programs/larestan/names.yaml", 66, 15, "EQ01"),
    ("programs/shiraz/keys.yaml", 1, 3, "SY42"),
    ("programs/shiraz/keys.yaml", 12, 3, "SY43"),
    ("programs/shiraz/keys.yaml", 22, 3, "SY48"),
    ("programs/shiraz/keys.yaml", 25, 10, "SY49"),
    ("programs/shiraz/keys.yaml", 32, 3, "ID01"),
    ("programs/shiraz/writing.yaml", 1, 7, "ID04"),
    ("programs/shiraz/writing.yaml", 3, 1, "SY11"),
    ("programs/shiraz/writing.yaml", 10, 10, "SY12"),
    ("programs/shiraz/writing.yaml", 24, 14, "SY13"),
    ("programs/shiraz/writing.yaml", 27, 10, "SY14"),
    ("programs/shiraz/writing.yaml", 36, 3, "SY16"),
    ("programs/shiraz/writing.yaml", 43, 10, "SY17"),
    ("programs/shiraz/writing.yaml", 56, 7, "SY18"),
    ("programs/shiraz/writing.yaml", 59, 14, "SY20"),
    ("programs/shiraz/writing.yaml", 72, 9, "SY24"),
    ("programs/shiraz/writing.yaml", 81, 3, "SY28"),
    ("week.yaml", 4, 9, "SY47"),
    ("week.yaml", 7, 10, "ID03"),
    ("week.yaml", 8, 42, "SY46"),
    ("week.yaml", 11, 10, "ID02"),
]


def test_forty_mistakes_are_forty_findings_with_their_places() -> None:
    assert sorted(spots(check_folder(FOLDER).findings)) == sorted(MISTAKES)


def test_the_forty_are_of_forty_kinds() -> None:
    codes = {code for *_, code in MISTAKES}
    assert (len(MISTAKES), len(codes), codes - {rule.code for rule in catalogue()}) == (40, 40, set())


def test_each_is_said_in_persian_with_a_way_out() -> None:
    findings = check_folder(FOLDER).findings
    spoken = [finding.code for finding in findings if len(PERSIAN.findall(finding.message("fa"))) > 5]
    ways = [finding.code for finding in findings if len(PERSIAN.findall(finding.hint("fa"))) > 5]
    assert (len(spoken), len(ways)) == (40, 40)


def test_one_run_of_check_tells_them_all() -> None:
    result = CliRunner().invoke(group, ["check", str(FOLDER), "--format", "concise"])
    places = re.findall(r"^.*forty_mistakes/(\S+):(\d+):(\d+) ([A-Z]{2}\d\d) ", result.stdout, re.M)
    told = sorted((file, int(line), int(column), code) for file, line, column, code in places)
    assert (result.exit_code, told) == (1, sorted(MISTAKES))
