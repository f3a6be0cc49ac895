"""The text for people: equal findings together, the head of the item, carets only where they are right."""

from __future__ import annotations

import pytest

from scheduler.diagnostics.rule import Diagnostic
from scheduler.reporters.plain import report_text
from scheduler.source.span import Span
from tests.reporters.findings import finding, rule


def text(findings: tuple[Diagnostic, ...], source: str, *, color: bool = False) -> str:
    """Return the report on a file a.yaml."""
    return report_text(findings, "en", folder="", read=lambda _file: source, color=color)


def shown(source: str, span: Span, *, color: bool = False) -> list[str]:
    """Return the lines of the excerpt of a span."""
    return [
        line for line in text((rule("AA01").at(span, what="x"),), source, color=color).splitlines() if " | " in line
    ]


def test_two_equal_findings_stand_each_with_its_excerpt_and_three_in_one_block() -> None:
    source = "- kind: x\n" * 40
    two = text(tuple(finding("AA01", line, "kind") for line in (1, 2)), source)
    three = text(tuple(finding("AA01", line, "kind") for line in (1, 2, 3)), source)
    assert (two.count("AA01"), three.count("AA01")) == (2, 1)
    assert three.endswith("      and at 2 more:\n        a.yaml:2:3\n        a.yaml:3:3\n")


def test_of_many_equal_findings_a_few_places_are_listed_and_all_are_counted() -> None:
    told = text(tuple(finding("AA01", line, "kind") for line in range(1, 39)), "- kind: x\n" * 40)
    places = [line for line in told.splitlines() if line.startswith("        a.yaml")]
    assert ("and at 37 more:" in told, len(places)) == (True, 5)


def test_of_one_rule_a_hundred_blocks_are_shown_and_the_rest_is_counted() -> None:
    many = tuple(finding("AA01", line, f"kind{line}") for line in range(1, 151))
    told = text((*many, finding("AA02", 151, "time")), "- kind: x\n" * 160)
    assert (told.count("“kind"), told.count("“time”")) == (100, 1)
    assert told.endswith("… and 50 more findings of AA01 (“--format concise” lists them all)\n")


def test_a_hundred_findings_of_one_rule_are_all_shown() -> None:
    told = text(tuple(finding("AA01", line, f"kind{line}") for line in range(1, 101)), "- kind: x\n" * 100)
    assert (told.count("“kind"), "more findings" in told) == (100, False)


def test_findings_with_other_words_are_not_put_together() -> None:
    findings = tuple(finding("AA01", line, word) for line, word in enumerate(("kind", "time", "date"), 1))
    assert text(findings, "- kind: x\n" * 3).count("AA01") == 3


def test_the_line_that_opens_the_item_stands_above_the_marked_one() -> None:
    source = "- id: first\n\n- id: second\n  people:\n    host: mayor\n"
    assert shown(source, Span("a.yaml", 5, 11, 5, 16)) == [
        "    3 | - id: second",
        "    5 |     host: >>mayor<<",
        "      |             ^^^^^",
    ]


def test_a_line_that_opens_its_item_stands_alone() -> None:
    assert shown("- id: a\n- id: b\n", Span("a.yaml", 2, 7, 2, 8)) == ["    2 | - id: >>b<<", "      |         ^"]


@pytest.mark.parametrize(
    ("line", "column", "end", "excerpt"),
    [
        ("date: ۱۸ خرداد", 7, 15, ["    1 | date: >>۱۸ خرداد<<"]),
        ("kind: x", 1, 5, ["    1 | >>kind<<: x", "      |   ^^^^"]),
        ("تاریخ: x", 8, 9, ["    1 | تاریخ: >>x<<"]),
        ("{id: x}", 6, 7, ["    1 | {id: >>x<<}", "      |        ^"]),
        ("kind:x", 1, 5, ["    1 | >>kind<<:x", "      |   ^^^^"]),
        ("{id: x, title: تالار}", 9, 14, ["    1 | {id: x, >>title<<: تالار}", "      |           ^^^^^"]),
        ("12: x", 1, 3, ["    1 | >>12<<: x"]),
        ("date: ۱۸", 7, 7, ["    1 | date: ۱۸"]),
    ],
)
def test_carets_stand_under_the_token_itself_and_only_where_all_before_it_is_latin(
    line: str, column: int, end: int, excerpt: list[str]
) -> None:
    assert shown(line, Span("a.yaml", 1, column, 1, end)) == excerpt


def test_with_colours_the_token_is_marked_by_them_and_no_caret_stands_below() -> None:
    assert shown("date: ۱۸", Span("a.yaml", 1, 7, 1, 9), color=True) == ["    1 | date: \033[4;1m۱۸\033[0m"]


def test_a_long_line_is_cut_around_its_token_and_every_colour_ends() -> None:
    line = "title: " + "الف" * 200 + "نادرست" + "ب" * 200
    (cut,) = shown(line, Span("a.yaml", 1, 608, 1, 614), color=True)
    assert ("\033[4;1mنادرست\033[0m" in cut, cut.count("…"), len(cut) < 200) == (True, 2, True)


def test_a_token_longer_than_a_line_is_cut_too() -> None:
    (cut,) = shown("title: " + "ب" * 5000, Span("a.yaml", 1, 8, 1, 5008), color=True)
    assert (cut.endswith("\033[0m"), len(cut) < 200) == (True, True)


def test_what_is_said_of_a_whole_file_shows_no_line_of_it() -> None:
    assert shown("title: x\n", Span.of_file("a.yaml")) == []


@pytest.mark.parametrize("span", [Span("a.yaml", 9, 1, 9, 2), Span("a.yaml", 1, 90, 1, 95), Span("a.yaml", 1, 1, 3, 2)])
def test_a_span_that_lies_beyond_the_text_breaks_nothing(span: Span) -> None:
    assert text((rule("AA01").at(span, what="x"),), "title: x").startswith("a.yaml:")
