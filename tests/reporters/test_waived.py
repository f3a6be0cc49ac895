"""Waived findings, where they are asked for: after the others, with who answers for them, and counted for nothing."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import jsonschema_rs
import pytest
from click.testing import CliRunner, Result

from scheduler.cli.main import group
from scheduler.diagnostics.rule import Severity
from scheduler.diagnostics.text import Language
from scheduler.model.decisions import Waived, Waiver
from scheduler.reporters.registry import REPORTERS, reporter
from scheduler.source.span import Span
from tests.checks.folders import BASE, HERE, lay_event, read_case
from tests.factories import make_day
from tests.reporters.findings import finding

SARIF = json.loads((Path(__file__).parent / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
STANDING = finding("AA01", 1, "kind")
WAIVER = Waiver(
    "BB02",
    "sewing",
    "نماز در <همان> تالار",
    "دبیر هفته",
    make_day("1402-02-21"),
    Span("week.yaml", 9, 11, 9, 15),
)
WAIVED = Waived(finding("BB02", 2, "place", Severity.WARNING), WAIVER)
SOURCE = "- kind: x\n- place: y\n"


def report(form: str, language: Language = "fa", *, waived: tuple[Waived, ...] = (WAIVED,)) -> str:
    """Return the report on a finding that stands and one that is waived."""
    return reporter(form)((STANDING,), language, folder="x/", read=lambda _file: SOURCE, color=False, waived=waived)


@pytest.mark.parametrize("form", REPORTERS)
def test_every_form_tells_it_after_the_others(form: str) -> None:
    told = report(form)
    assert "BB02" not in report(form, waived=())
    if form != "html":  # where the counts of findings lead
        assert told.index("AA01") < told.index("BB02")


@pytest.mark.parametrize("form", [form for form in REPORTERS if form != "concise"])
def test_every_form_says_why_and_who_signed(form: str) -> None:
    told = report(form).replace("&lt;", "<").replace("&gt;", ">")
    assert ("نماز در <همان> تالار" in told, "دبیر هفته" in told) == (True, True)


def test_text_marks_it_and_gives_the_answer_in_place_of_the_way_out() -> None:
    block = report("text").split("\n\n")[1].splitlines()
    assert (block[0], block[-1]) == (
        "x/a.yaml:2:3 BB02 هشدار (چشم‌پوشی‌شده): «place» نادرست است",
        "      دلیل: نماز در <همان> تالار — امضا: دبیر هفته، تا پنجشنبه ۲۱ اردیبهشت",
    )
    assert "راه درست" not in "\n".join(block)


def test_concise_marks_it_in_its_line() -> None:
    assert report("concise", "en").splitlines()[1] == "x/a.yaml:2:3 BB02 (waived) “place” is wrong"


def test_json_marks_it_and_names_the_waiver() -> None:
    standing, waived = (json.loads(line) for line in report("json").splitlines())
    assert ("waived" in standing, waived["waived"]) == (False, True)
    assert waived["waiver"] == {
        "subject": "sewing",
        "reason": "نماز در <همان> تالار",
        "signed": "دبیر هفته",
        "until": "1402-02-21",
        "file": "x/week.yaml",
        "line": 9,
        "column": 11,
        "end_line": 9,
        "end_column": 15,
    }


def test_sarif_suppresses_it_and_is_valid() -> None:
    log = json.loads(report("sarif"))
    assert [error.message for error in jsonschema_rs.validator_for(SARIF).iter_errors(log)] == []
    standing, waived = log["runs"][0]["results"]
    (suppression,) = waived["suppressions"]
    assert ("suppressions" in standing, suppression["kind"], suppression["status"]) == (False, "external", "accepted")
    assert suppression["justification"] == "دلیل: نماز در <همان> تالار — امضا: دبیر هفته، تا پنجشنبه ۲۱ اردیبهشت"
    assert suppression["location"]["physicalLocation"]["artifactLocation"]["uri"] == "x/week.yaml"


def test_junit_passes_over_it() -> None:
    root = ElementTree.fromstring(report("junit"))
    assert [case[0].tag for case in root.iter("testcase")] == ["failure", "skipped"]
    assert (root.get("tests"), root.get("failures"), root.get("skipped")) == ("2", "1", "1")


def test_github_makes_it_a_notice() -> None:
    commands = [line.split(" ")[0] for line in report("github").splitlines()]
    assert commands == ["::error", "::notice"]


def test_html_folds_it_away_and_counts_it_apart() -> None:
    page = report("html")
    folded = page.partition('<details class="waived">')[2].partition("</details>")[0]
    assert (folded.count('class="card'), page.count('class="card')) == (1, 2)
    assert '<ul class="totals"><li class="error"><strong>۱</strong> خطا</li></ul>' in page
    assert 'id="rule-BB02"' in page


def check(event: Path, *options: str) -> Result:
    """Run `check` in this process."""
    return CliRunner().invoke(group, ["check", str(event), "--lang", "en", *options])


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """Return a folder with one finding, which is waived."""
    week = (BASE / "week.yaml").read_text("utf-8")
    waiver = "waivers:\n  - {code: DT21, subject: shiraz/zone-2, reason: روز ویژه, signed: دبیر هفته}\n"
    return lay_event(
        tmp_path / "event", {**read_case(HERE / "no_unsaid_holiday" / "bad.yaml"), "week.yaml": week + waiver}
    )


def test_it_is_shown_only_on_demand_and_never_counts(event: Path) -> None:
    plain, shown = (
        check(event, "--format", "concise"),
        check(event, "--format", "concise", "--show-waived", "--fail-on", "note"),
    )
    assert (plain.exit_code, plain.stdout.count("\n")) == (0, 1)
    assert (shown.exit_code, shown.stdout.splitlines()[-1]) == (0, plain.stdout.rstrip("\n") + " 1 waived.")
    assert "DT21 (waived)" in shown.stdout


@pytest.mark.parametrize("form", REPORTERS)
def test_every_form_takes_a_week_with_nothing_but_waived_findings(form: str, event: Path) -> None:
    result = check(event, "--format", form, "--show-waived")
    assert (result.exit_code, "DT21" in result.stdout) == (0, True)


def test_of_some_files_only_their_waived_findings_are_shown(event: Path) -> None:
    result = check(event / "people.yaml", "--format", "concise", "--show-waived")
    assert result.stdout.count("\n") == 1
