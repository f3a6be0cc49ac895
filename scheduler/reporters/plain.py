"""Findings for people: place, words, the line itself, and the way out.

The token is highlighted by terminal colours, or set between >> and << where there are none. Carets stand beneath it
only where it and all before it are Latin: beneath Persian they would point at the wrong word in every terminal that
reorders.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Severity
from scheduler.diagnostics.text import Language, Text
from scheduler.model.decisions import Waived
from scheduler.protocols import Owner
from scheduler.reporters.excerpt import Excerpt, Lines, LinesOf, Read, head_number, line_reader, marked_line, plain_line
from scheduler.reporters.grouping import Group, equal_findings
from scheduler.reporters.visible import visible
from scheduler.reporters.wording import MORE_PLACES, SEVERITY_WORDS, WAIVED, WAY_OUT, answer, place
from scheduler.source.span import Span

__all__ = ["SEVERITY_WORDS", "place", "report_concise", "report_text"]

MANY = 3
MOST_SHOWN = 100
SHOWN_PLACES = 5
_ALL_PLACES = Text("(همه را «--format concise» می‌گوید)", "(“--format concise” lists them all)")
_MORE_FINDINGS = Text("… و {count} یافتهٔ دیگر از {code}", "… and {count} more findings of {code}")
_COLORS = {Severity.ERROR: "\033[31;1m", Severity.WARNING: "\033[33;1m", Severity.NOTE: "\033[36;1m"}
_MARK, _OFF = "\033[4;1m", "\033[0m"


def report_text(
    findings: tuple[Diagnostic, ...],
    language: Language,
    *,
    folder: str,
    read: Read,
    color: bool,
    owner: Owner | None = None,
    waived: tuple[Waived, ...] = (),
    preface: tuple[str, ...] = (),
) -> str:
    """Return one block of lines for each finding, and for those with the same words at many places one together.

    Of one rule at most 100 blocks are shown; a line at the end counts the findings left out.
    """
    lines_of = line_reader(read)
    parts = (
        part
        for group in equal_findings(findings, language)
        for part in ([group] if len(group) >= MANY else [(finding,) for finding in group])
    )
    shown: Counter[str] = Counter()
    left: Counter[str] = Counter()
    blocks: list[str] = []
    for part in parts:
        code = part[0].code
        if shown[code] < MOST_SHOWN:
            blocks.append(_block(part, language, folder, lines_of, color))
            shown[code] += 1
        else:
            left[code] += len(part)
    blocks += [
        f"{_MORE_FINDINGS.say(language, code=code, count=count)} {_ALL_PLACES.say(language)}\n"
        for code, count in left.items()
    ]
    blocks += [
        _block((one.finding,), language, folder, lines_of, color, answer(one.waiver, language)) for one in waived
    ]
    return "\n".join(blocks)


def report_concise(
    findings: tuple[Diagnostic, ...],
    language: Language,
    *,
    folder: str,
    read: Read,
    color: bool,
    owner: Owner | None = None,
    waived: tuple[Waived, ...] = (),
    preface: tuple[str, ...] = (),
) -> str:
    """Return one line for each finding: `file:line:column CODE message`."""
    return "".join(
        f"{place(folder, finding.span)} {finding.code} {mark}{visible(finding.message(language))}\n"
        for finding, mark in (
            *((finding, "") for finding in findings),
            *((one.finding, f"({WAIVED.say(language)}) ") for one in waived),
        )
    )


def _block(
    group: Group, language: Language, folder: str, lines_of: LinesOf, color: bool, excuse: str | None = None
) -> str:
    """Return the lines of a finding; in place of its way out stands the `excuse` of a waived one."""
    finding, *others = group
    severity = SEVERITY_WORDS[finding.severity].say(language)
    if color and excuse is None:
        severity = f"{_COLORS[finding.severity]}{severity}{_OFF}"
    if excuse is not None:
        severity = f"{severity} ({WAIVED.say(language)})"
    last = f"{WAY_OUT.say(language)}: {visible(finding.hint(language))}" if excuse is None else visible(excuse)
    parts = [
        f"{place(folder, finding.span)} {finding.code} {severity}: {visible(finding.message(language))}",
        *_excerpt(lines_of(finding.span.file), finding.span, color=color, head=True),
        f"      {last}",
    ]
    for related in finding.related:
        parts.append(f"      {related.label.say(language)}: {place(folder, related.span)}")
        parts += _excerpt(lines_of(related.span.file), related.span, color=color, head=False)
    if others:
        parts += _other_places(others, language, folder)
    return "\n".join(parts) + "\n"


def _other_places(others: list[Diagnostic], language: Language, folder: str) -> Iterator[str]:
    yield f"      {MORE_PLACES.say(language, count=len(others))}"
    for finding in others[:SHOWN_PLACES]:
        yield f"        {place(folder, finding.span)}"
    if len(others) > SHOWN_PLACES:
        yield f"        … {_ALL_PLACES.say(language)}"


def _excerpt(lines: Lines, span: Span, *, color: bool, head: bool) -> Iterator[str]:
    """Yield the line that opens the item, where that is another one, and the line with the token marked."""
    marked = marked_line(lines, span)
    if marked is None:
        return
    number = head_number(lines, span) if head else None
    if number is not None:
        yield _numbered(number, plain_line(lines, number).before)
    on, off = (_MARK, _OFF) if color else (">>", "<<")
    token = f"{on}{marked.token}{off}" if marked.token else ""
    yield _numbered(marked.number, f"{marked.before}{token}{marked.after}")
    caret = "" if color else _caret(marked)
    if caret:
        yield " " * 6 + f"| {caret}"


def _caret(marked: Excerpt) -> str:
    """Return spaces and carets that lie beneath a token where all up to its end is Latin; else nothing."""
    shown = f"{marked.before}{marked.token}"
    if not marked.token or not shown.isascii() or not any(letter.isalpha() for letter in shown):
        return ""
    return " " * (len(marked.before) + len(">>")) + "^" * len(marked.token)


def _numbered(number: int, text: str) -> str:
    return f"{number:5} | {text}"
