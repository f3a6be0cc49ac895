"""No text crashes the reader, and every place it tells is a place of the text."""

from __future__ import annotations

from hypothesis import given, settings

from scheduler.reading.rules.syntax import flaw_finding
from scheduler.source.nodes import Mapping, Scalar, Sequence
from scheduler.source.recovery import read_tree
from scheduler.source.span import Span
from scheduler.source.tree import Broken, build_tree
from tests.source.texts import spans_of, written


def is_inside(span: Span, lines: list[str]) -> bool:
    """Tell whether a span starts at a character or an end of a line, ends not before, and at most with the text.

    A text that lacks its last line break ends at the start of the line that would come next.
    """
    closed = [*lines, ""] if lines[-1] else lines
    if not (1 <= span.line <= span.end_line <= len(closed)):
        return False
    starts = 1 <= span.column <= len(closed[span.line - 1]) + 1
    ends = span.end_column <= len(closed[span.end_line - 1]) + 2
    return starts and ends and (span.line, span.column) <= (span.end_line, span.end_column)


@settings(max_examples=600)
@given(written)
def test_no_text_crashes_the_reader(text: str) -> None:
    tree = read_tree(text, "programs/any.yaml")
    assert {span.file for span in spans_of(tree)} <= {"programs/any.yaml"}
    assert all(flaw_finding(flaw).message("fa") for flaw in tree.flaws)


@settings(max_examples=600)
@given(written)
def test_every_place_lies_inside_the_text(text: str) -> None:
    lines = text.split("\n")
    assert [span for span in spans_of(read_tree(text, "any.yaml")) if not is_inside(span, lines)] == []


@settings(max_examples=300)
@given(written)
def test_a_text_that_gives_no_tree_is_empty_or_tells_why(text: str) -> None:
    tree = read_tree(text, "any.yaml")
    assert isinstance(tree.root, Scalar | Mapping | Sequence) or tree.flaws or not _says_something(text)


def _says_something(text: str) -> bool:
    bare = (line.split("#")[0].strip(" \t-.\ufeff\x85\u2028\u2029%") for line in text.split("\n"))
    return any(bare)


@settings(max_examples=600)
@given(written)
def test_a_text_that_is_not_yaml_is_never_read_without_a_word(text: str) -> None:
    try:
        build_tree(text, "any.yaml")
    except Broken:
        assert len(read_tree(text, "any.yaml").flaws) > 0


@settings(max_examples=300)
@given(written)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read_tree(text, "any.yaml") == read_tree(text, "any.yaml")
