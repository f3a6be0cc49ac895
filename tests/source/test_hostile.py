"""Hostile texts: always a finding with a place, never a traceback, never a hang.

Nothing is timed: a bomb that goes off takes minutes or all memory, and the run shows it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from scheduler.source.flaw import FlawName
from scheduler.source.recovery import read_tree
from scheduler.source.tree import MAX_FLAWS
from tests.checks.folders import findings_in, spots

Place = tuple[FlawName, int, int]


def billion_laughs() -> str:
    """Return nine lists, each of nine aliases of the one before."""
    lists = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lists += [
        f"{name}: &{name} [{', '.join([f'*{last}'] * 9)}]" for last, name in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    return "\n".join(lists) + "\n"


def merge_bomb() -> str:
    """Return mappings that each merge the one before nine times."""
    lines = ["a: &a {k: 1}"]
    lines += [
        f"{name}: &{name} {{<<: [{', '.join([f'*{last}'] * 9)}]}}"
        for last, name in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    return "\n".join(lines) + "\n"


def nested_blocks() -> str:
    """Return keys in keys in keys with a flaw every thirty levels, so that no part is sound."""
    lines = []
    for depth in range(600):
        lines.append(" " * depth + f"k{depth}:")
        if depth % 30 == 29:
            lines.append(" " * (depth + 1) + "b: @x")
    return "\n".join(lines) + "\n"


HOSTILE: dict[str, tuple[Callable[[], str], Place]] = {
    "100,000 nested brackets": (lambda: "[" * 100_000, ("too-deep", 1, 33)),
    "100,000 nested braces": (lambda: "{a: " * 100_000, ("too-deep", 1, 129)),
    "20,000 nested dashes": (lambda: "- " * 20_000 + "\n", ("too-deep", 1, 69)),
    "nested dashes behind a flaw": (lambda: "a: b: c\nx:\n " + "- " * 20_000, ("colon-in-value", 1, 4)),
    "nested keys with flaws": (nested_blocks, ("reserved-start", 31, 34)),
    "billion laughs": (billion_laughs, ("anchor", 1, 4)),
    "merge bomb": (merge_bomb, ("anchor", 1, 4)),
    "60,000 equal keys in braces": (lambda: "{" + "a: 1, " * 60_000 + "}", ("duplicate-key", 1, 8)),
    "60,000 equal keys in lines": (lambda: "a: 1\n" * 60_000, ("duplicate-key", 2, 1)),
    "unclosed quote of 2 MB": (lambda: '- id: a\n  title: "' + "ب" * 1_000_000, ("open-quote", 2, 10)),
    "unclosed quote of 2 MB in lines": (lambda: '- id: a\n  title: "' + "xy z\n  " * 280_000, ("open-quote", 2, 10)),
    "2 MB of open brackets in a broken text": (
        lambda: "@\n" + "k: [\n x\n" * 250_000 + "]\n",
        ("reserved-start", 1, 1),
    ),
    "1 MB of spaces in a broken text": (lambda: "a" + " " * 1_000_000 + "b\n@: [\n", ("missing-colon", 1, 1)),
    "40,000 broken items": (lambda: "- @x\n" * 40_000, ("reserved-start", 1, 3)),
    "40,000 broken keys": (lambda: "a: @x\n" * 40_000, ("reserved-start", 1, 4)),
    "NUL": (lambda: "- id: a\n  title: b\0c\n", ("control-character", 2, 11)),
    "escape": (lambda: "- id: a\n  title: \x1b[31m\n", ("control-character", 2, 10)),
    "python tag": (lambda: "- !!python/object/apply:os.system ['true']\n", ("tag", 1, 3)),
    "binary tag": (lambda: "- id: !!binary aGk=\n", ("tag", 1, 7)),
    "second document": (lambda: "- id: a\n---\n- id: b\n", ("second-document", 2, 1)),
    "text after the end of the document": (lambda: "- id: a\n...\n- id: b\n", ("syntax", 3, 1)),
    "complex key": (lambda: "? [a, b]\n: c\n", ("complex-key", 1, 3)),
    "unknown directive": (lambda: "%YAML 7.7\n---\na: b\n", ("reserved-start", 1, 1)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_told_with_its_place(name: str) -> None:
    make, place = HOSTILE[name]
    flaws = read_tree(make(), "programs/a.yaml").flaws
    first = flaws[0]
    assert (first.name, first.span.line, first.span.column) == place
    assert len(flaws) <= MAX_FLAWS + 1


def test_an_alias_bomb_is_told_at_each_alias_and_never_opened() -> None:
    names = [flaw.name for flaw in read_tree(billion_laughs(), "a.yaml").flaws]
    assert (names.count("anchor"), names.count("alias")) == (9, 72)


def test_a_byte_order_mark_and_line_ends_of_windows_change_no_place(tmp_path: Path) -> None:
    lines = (
        "- id: sewing-1\n  title: کارگاه\n  kind: workshop\n  organizer: fars\n  date: ۱۸ اردیبهشت\n  time: ۱۱ تا ۹\n"
    )
    plain = spots(findings_in(tmp_path / "plain", {"programs/a.yaml": lines}))
    windows = b"\xef\xbb\xbf" + lines.replace("\n", "\r\n").encode()
    old_mac = lines.replace("\n", "\r").encode()
    assert plain == [("programs/a.yaml", 6, 9, "TM05")]
    assert spots(findings_in(tmp_path / "windows", {"programs/a.yaml": windows})) == plain
    assert spots(findings_in(tmp_path / "mac", {"programs/a.yaml": old_mac})) == plain


def test_separators_of_unicode_are_no_line_breaks(tmp_path: Path) -> None:
    text = "- id: sewing-1\n  title: کارگاه\u2028خیاطی\u2029زنان\x85\n  kind: workshop\n  organizer: fars\n  date: ۳۲ اردیبهشت\n"
    assert spots(findings_in(tmp_path / "event", {"programs/a.yaml": text})) == [("programs/a.yaml", 5, 9, "DT06")]


@pytest.mark.parametrize(
    "name", ["100,000 nested brackets", "billion laughs", "merge bomb", "NUL", "nested keys with flaws"]
)
@pytest.mark.parametrize("file", ["week.yaml", "organizers.yaml", "places.yaml", "people.yaml", "programs/a.yaml"])
def test_a_hostile_file_of_an_event_is_findings_and_no_traceback(name: str, file: str, tmp_path: Path) -> None:
    findings = findings_in(tmp_path / "event", {file: HOSTILE[name][0]()})
    assert file in {finding.span.file for finding in findings}
