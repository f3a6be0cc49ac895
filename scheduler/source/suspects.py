"""Guess in an organizer's terms why a few lines are not YAML; the parser's own words are the last resort."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scheduler.source.flaw import Flaw, FlawName
from scheduler.source.mending import mends
from scheduler.source.span import Span

_MOST_LINES = 1000
_LONGEST_LINE = 1000
_COLONS = "\uff1a\ufe55\ufe13\u02d0\ua789\u2236"
_KEY = r"[^\s:#\-'\"\[\]{}][^:#'\"\[\]{}]{0,40}?"
_FULLWIDTH = re.compile(rf"^\s*(?:- +)?({_KEY})\s*([{_COLONS}])")
_TIGHT = re.compile(rf"^\s*(?:- +)?({_KEY}):(?=[^\s/\d])")
_VALUE = re.compile(rf"^\s*(?:- +)?{_KEY}\s*: +(?P<value>\S.*)$")
_RESERVED = re.compile(rf"^\s*(?:- +)?(?:{_KEY}\s*: +)?(?:- +)?(?P<mark>[@`%*&]|[|>](?=[ \t]*[^\s\d#+-]))")
_PERSIAN_COMMA = re.compile(rf"(،)(?= *{_KEY}\s*: )")
_INDENT = re.compile(r"[ \t]*([\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u2060\u2066-\u2069\u3000\ufeff]+)")
_KEY_LINE = re.compile(rf"^\s*(?:- +)*{_KEY}\s*:(\s|$)")


def suspect(lines: tuple[str, ...], first_line: int, file: str, fallback: Flaw) -> Flaw:
    """Return the likeliest flaw of lines that stand from line `first_line` (from 1) in a file."""
    shown = tuple(line[:_LONGEST_LINE] for line in lines[:_MOST_LINES])
    for name, row, start, end in _suspicions(shown):
        line = first_line + row
        written = lines[row][start:end] if name != "odd-indent" else f"U+{ord(lines[row][start]):04X}"
        span = Span(file, line, start + 1, line, max(end, start + 1) + 1)
        return Flaw(name, span, written, mends=mends(name, lines, row, start, end, span))
    return fallback


def _suspicions(lines: tuple[str, ...]) -> Iterator[tuple[FlawName, int, int, int]]:
    yield from _tabs(lines)
    yield from _by_pattern(lines, "odd-indent", _INDENT, 1)
    yield from _by_pattern(lines, "fullwidth-colon", _FULLWIDTH, 2)
    yield from _open_quotes(lines)
    yield from _persian_commas(lines)
    yield from _open_brackets(lines)
    yield from _by_pattern(lines, "reserved-start", _RESERVED, "mark")
    yield from _by_pattern(lines, "missing-space", _TIGHT, 1)
    yield from _colons_in_values(lines)
    yield from _bad_indents(lines)
    yield from _missing_colons(lines)


def _tabs(lines: tuple[str, ...]) -> Iterator[tuple[FlawName, int, int, int]]:
    for row, line in enumerate(lines):
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent and line.strip():
            yield "tab-indent", row, indent.index("\t"), indent.index("\t") + 1


def _by_pattern(
    lines: tuple[str, ...], name: FlawName, pattern: re.Pattern[str], group: int | str
) -> Iterator[tuple[FlawName, int, int, int]]:
    for row, line in enumerate(lines):
        found = pattern.match(line)
        if found and not line.lstrip().startswith("#"):
            yield name, row, *found.span(group)


def _open_quotes(lines: tuple[str, ...]) -> Iterator[tuple[FlawName, int, int, int]]:
    for row, line in enumerate(lines):
        value = _value_of(line)
        if value is None:
            continue
        start, text = value
        quote = text[0]
        if quote in "\"'" and not _closes(text, quote):
            yield "open-quote", row, start, start + len(text)


def _persian_commas(lines: tuple[str, ...]) -> Iterator[tuple[FlawName, int, int, int]]:
    """Find «،» between a value and the next key in { }: YAML parts them only at the comma of ASCII."""
    for row, line in enumerate(lines):
        value = _value_of(line)
        if value is not None and value[1].startswith("{"):
            for found in _PERSIAN_COMMA.finditer(line, value[0]):
                yield "persian-comma", row, *found.span(1)


def _closes(text: str, quote: str) -> bool:
    body = text[1:].replace('\\"', "") if quote == '"' else text[1:].replace("''", "")
    return quote in body


def _open_brackets(lines: tuple[str, ...]) -> Iterator[tuple[FlawName, int, int, int]]:
    last_close = max((row for row, line in enumerate(lines) if "]" in line or "}" in line), default=-1)
    for row, line in enumerate(lines):
        value = _value_of(line)
        if value is None or value[1][0] not in "[{":
            continue
        start, text = value
        bare = re.sub(r"\"[^\"]*\"|'[^']*'", "", text)
        is_open = bare.count("[") > bare.count("]") or bare.count("{") > bare.count("}")
        if is_open and (last_close <= row or _KEY_LINE.match(lines[row + 1])):
            yield "open-bracket", row, start, start + len(text)


def _colons_in_values(lines: tuple[str, ...]) -> Iterator[tuple[FlawName, int, int, int]]:
    for row, line in enumerate(lines):
        value = _value_of(line)
        if value is None or value[1][0] in "\"'[{|>#":
            continue
        start, text = value
        if ": " in text or text.endswith(":"):
            yield "colon-in-value", row, start, start + len(text)


def _bad_indents(lines: tuple[str, ...]) -> Iterator[tuple[FlawName, int, int, int]]:
    """Find a key that stands deeper than the key above it, though that one has its value already."""
    above: int | None = None
    for row, line in enumerate(lines):
        if not _KEY_LINE.match(line) or line.lstrip().startswith("#"):
            continue
        indent = len(line) - len(line.lstrip(" -"))
        if above is not None and indent > above:
            yield "bad-indent", row, indent, len(line.rstrip())
        above = indent if _value_of(line) else None


def _missing_colons(lines: tuple[str, ...]) -> Iterator[tuple[FlawName, int, int, int]]:
    for row, line in enumerate(lines):
        text = line.strip()
        if text and not text.startswith(("#", "- ", "...")) and not _KEY_LINE.match(line):
            start = len(line) - len(line.lstrip())
            yield "missing-colon", row, start, start + len(text)


def _value_of(line: str) -> tuple[int, str] | None:
    found = _VALUE.match(line)
    if not found or line.lstrip().startswith("#"):
        return None
    return found.start("value"), found["value"].rstrip()
