"""SARIF that is valid against the schema of OASIS, with rules in both languages and addresses below the root."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from scheduler.diagnostics.rule import Diagnostic, Severity
from scheduler.diagnostics.text import Language
from scheduler.pipeline import catalogue
from scheduler.reporters.sarif import report_sarif
from scheduler.source.span import Span
from tests.reporters.findings import finding
from tests.reporters.mistakes import lay_mistakes, told

SCHEMA = json.loads((Path(__file__).parent / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
VALIDATOR = jsonschema_rs.validator_for(SCHEMA, validate_formats=True)


def faults(log: str) -> list[str]:
    """Return what the schema has against a log."""
    return [f"{list(fault.instance_path)}: {fault.message}" for fault in VALIDATOR.iter_errors(json.loads(log))]


def run(*findings: Diagnostic, folder: str = "events/x/") -> dict[str, Any]:
    """Return the only run of the report."""
    log = report_sarif(findings, "fa", folder=folder, read=lambda _file: None, color=False)
    assert faults(log) == []
    (found,) = json.loads(log)["runs"]
    return dict(found)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_report_is_valid(tmp_path: Path, language: Language) -> None:
    lay_mistakes(tmp_path / "event")
    assert faults(told(tmp_path / "event", "sarif", language)) == []


def test_the_schema_refuses_what_it_should() -> None:
    log = json.loads(report_sarif((finding("AA01", 1, "x"),), "fa", folder="", read=lambda _file: None, color=False))
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startColumn"] = 0
    assert len(faults(json.dumps(log))) == 1


def test_every_rule_of_the_catalogue_makes_a_valid_report() -> None:
    findings = tuple(rule.at(Span.of_file("week.yaml")) for rule in catalogue())
    findings = tuple(
        found._replace(rule=found.rule._replace(message=found.rule.page, hint=found.rule.page)) for found in findings
    )
    assert len(run(*findings)["tool"]["driver"]["rules"]) == len(catalogue())


def test_columns_count_code_points_and_nothing_found_is_a_run_without_results() -> None:
    found = run()
    assert (found["columnKind"], found["results"]) == ("unicodeCodePoints", [])


def test_levels_are_those_of_the_findings_and_rules_help_in_both_languages() -> None:
    found = run(*(finding(f"AA0{severity}", 1, "x", severity) for severity in Severity))
    assert [result["level"] for result in found["results"]] == ["note", "warning", "error"]
    rules = found["tool"]["driver"]["rules"]
    assert {rule["help"]["text"] for rule in rules} == {"صفحهٔ قاعده.\n\nThe page of the rule."}
    assert [rules[result["ruleIndex"]]["id"] for result in found["results"]] == ["AA01", "AA02", "AA03"]


@pytest.mark.parametrize(
    ("folder", "file", "address"),
    [
        ("events/x/", "programs/a.yaml", "events/x/programs/a.yaml"),
        ("", "week.yaml", "week.yaml"),
        ("./events/x/", "week.yaml", "events/x/week.yaml"),
        ("/home/me/x/", "week.yaml", "week.yaml"),
        ("../x/", "week.yaml", "week.yaml"),
        ("events/x/", "programs/شیراز ۱.yaml", "events/x/programs/%D8%B4%DB%8C%D8%B1%D8%A7%D8%B2%20%DB%B1.yaml"),
    ],
)
def test_addresses_are_relative_and_percent_encoded(folder: str, file: str, address: str) -> None:
    found = run(finding("AA01", 1, "x")._replace(span=Span(file, 1, 1, 1, 2)), folder=folder)
    assert found["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == {
        "uri": address,
        "uriBaseId": "%SRCROOT%",
    }


def test_second_places_are_related_locations(tmp_path: Path) -> None:
    lay_mistakes(tmp_path / "event")
    log = json.loads(told(tmp_path / "event", "sarif"))
    related = [result["relatedLocations"] for result in log["runs"][0]["results"] if "relatedLocations" in result]
    assert [(one["message"]["text"], one["physicalLocation"]["region"]["startLine"]) for (one,) in related] == [
        ("برنامهٔ نخست اینجا", 5)
    ]
