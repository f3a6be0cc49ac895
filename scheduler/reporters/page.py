"""The page of findings as a ready-made value: by who must act, then by file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import groupby, pairwise
from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity
from scheduler.diagnostics.text import Language, Text
from scheduler.model.decisions import Waived
from scheduler.persian.sorting import sort_key
from scheduler.persian.text import isolate
from scheduler.protocols import Owner
from scheduler.reporters.excerpt import LinesOf
from scheduler.reporters.grouping import Group, equal_findings
from scheduler.reporters.page_lines import Block, around, only
from scheduler.reporters.page_words import COMMA, COUNT, NUMBER, SAME_LINES, SPOT, TOTALS, WHOLE_FILE, words
from scheduler.reporters.visible import visible
from scheduler.reporters.wording import SEVERITY_WORDS, answer
from scheduler.source.span import Span

_QUOTED = re.compile("(?<=«)([^»]*)(?=»)|(?<=“)([^”]*)(?=”)")


class Piece(NamedTuple):
    """A piece of a sentence; what stands in quotation marks is set apart, since its direction is its own."""

    text: str
    quoted: bool


class Second(NamedTuple):
    """A second place, with its label."""

    label: str
    file: str
    spot: str
    excerpt: Block


class Card(NamedTuple):
    """One finding, or several with the same words in one file; a waived one has an `excuse`."""

    severity: str
    severity_word: str
    code: str
    message: tuple[Piece, ...]
    hint: tuple[Piece, ...]
    spot: str
    excerpt: Block
    others: str
    seconds: tuple[Second, ...]
    size: int
    excuse: tuple[Piece, ...] = ()


class FileGroup(NamedTuple):
    """The findings of one file that one organizer mends."""

    path: str
    cards: tuple[Card, ...]


class OwnerGroup(NamedTuple):
    """What one organizer must mend."""

    anchor: str
    title: str
    size: str
    files: tuple[FileGroup, ...]


class RulePage(NamedTuple):
    """The manual page of a rule."""

    code: str
    name: str
    severity_word: str
    paragraphs: tuple[str, ...]


class Total(NamedTuple):
    """How many findings weigh so much."""

    severity: str
    word: str
    size: str


class Page(NamedTuple):
    """Everything that the template shows."""

    language: Language
    direction: str
    folder: str
    words: dict[str, str]
    totals: tuple[Total, ...]
    owners: tuple[OwnerGroup, ...]
    rules: tuple[RulePage, ...]
    waived: tuple[FileGroup, ...]
    waived_size: str


class _Maker(NamedTuple):
    """What making a card takes."""

    language: Language
    folder: str
    lines_of: LinesOf

    def card(self, group: Group) -> Card:
        finding = group[0]
        return Card(
            severity=finding.severity.name.lower(),
            severity_word=SEVERITY_WORDS[finding.severity].say(self.language),
            code=finding.code,
            message=_pieces(finding.message(self.language), self.language),
            hint=_pieces(finding.hint(self.language), self.language),
            spot=self.spot(finding.span),
            excerpt=around(self.lines_of(finding.span.file), finding.span),
            others=self.others(group[1:]),
            seconds=tuple(self.second(other.label, other.span) for other in finding.related),
            size=len(group),
        )

    def excused(self, waived: Waived) -> Card:
        excuse = _pieces(answer(waived.waiver, self.language), self.language)
        return self.card((waived.finding,))._replace(excuse=excuse)

    def spot(self, span: Span) -> str:
        if span == Span.of_file(span.file):
            return WHOLE_FILE.say(self.language)
        return SPOT.say(self.language, line=span.line, column=span.column)

    def others(self, findings: Group) -> str:
        if not findings:
            return ""
        numbers = [NUMBER.say(self.language, number=finding.span.line) for finding in findings]
        return SAME_LINES.say(self.language, lines=COMMA.say(self.language).join(numbers))

    def second(self, label: Text, span: Span) -> Second:
        excerpt = only(self.lines_of(span.file), span)
        return Second(label.say(self.language), self.folder + span.file, self.spot(span), excerpt)


def findings_page(
    findings: tuple[Diagnostic, ...],
    language: Language,
    folder: str,
    lines_of: LinesOf,
    owner: Owner | None,
    waived: tuple[Waived, ...] = (),
) -> Page:
    """Return the page of findings: who has errors comes first, and of those what belongs to no organizer.

    Much else may hang on that.
    """
    maker = _Maker(language, folder, lines_of)
    fixed = words(language)
    owned = [(owner(finding) if owner else "", finding) for finding in findings]
    worst = _worst((title, finding) for title, finding in owned)
    owned.sort(key=lambda pair: (-worst[pair[0]], sort_key(pair[0]), pair[0]))
    groups = [
        _owner_group(number, title or fixed["secretariat"], [finding for _, finding in pairs], maker)
        for number, (title, pairs) in enumerate(groupby(owned, key=lambda pair: pair[0]), 1)
    ]
    counts = Counter(finding.severity for finding in findings)
    totals = tuple(
        Total(weight.name.lower(), TOTALS[weight].say(language), NUMBER.say(language, number=counts[weight]))
        for weight in sorted(counts, reverse=True)
    )
    rules = {finding.code: finding.rule for finding in (*findings, *(one.finding for one in waived))}
    return Page(
        language=language,
        direction="rtl" if language == "fa" else "ltr",
        folder=folder.rstrip("/") or ".",
        words=fixed,
        totals=totals,
        owners=tuple(groups),
        rules=tuple(_rule_page(rules[code], language) for code in sorted(rules)),
        waived=_waived_files(waived, maker),
        waived_size=COUNT.say(language, count=len(waived)) if waived else "",
    )


def _worst(findings: Iterable[tuple[str, Diagnostic]]) -> Mapping[str, Severity]:
    """Return the heaviest severity of each owner or file."""
    worst: dict[str, Severity] = {}
    for name, finding in findings:
        worst[name] = max(finding.severity, worst.get(name, Severity.NOTE))
    return worst


def _owner_group(number: int, title: str, findings: Iterable[Diagnostic], maker: _Maker) -> OwnerGroup:
    told = tuple(findings)
    worst = _worst((finding.span.file, finding) for finding in told)
    by_file = sorted(told, key=lambda finding: (-worst[finding.span.file], finding.span.file))
    files = tuple(
        FileGroup(maker.folder + file, _cards(tuple(found), maker))
        for file, found in groupby(by_file, key=lambda finding: finding.span.file)
    )
    return OwnerGroup(f"who-{number}", title, COUNT.say(maker.language, count=len(told)), files)


def _waived_files(waived: tuple[Waived, ...], maker: _Maker) -> tuple[FileGroup, ...]:
    by_file = sorted(waived, key=lambda one: one.finding.span.file)
    return tuple(
        FileGroup(maker.folder + file, tuple(maker.excused(one) for one in found))
        for file, found in groupby(by_file, key=lambda one: one.finding.span.file)
    )


def _cards(findings: tuple[Diagnostic, ...], maker: _Maker) -> tuple[Card, ...]:
    """Return cards in the order of severity, then of lines: one file is mended from top to bottom."""
    return tuple(maker.card(group) for group in equal_findings(findings, maker.language))


def _pieces(sentence: str, language: Language) -> tuple[Piece, ...]:
    shown = visible(sentence)
    found = [match.span() for match in _QUOTED.finditer(shown)]
    edges = [0, *(edge for span in found for edge in span), len(shown)]
    texts = [shown[start:end] for start, end in pairwise(edges)]
    return tuple(
        Piece(text if index % 2 else _apart(text, language), index % 2 == 1) for index, text in enumerate(texts) if text
    )


def _apart(text: str, language: Language) -> str:
    """Return Persian text whose Latin runs are isolated; English needs none of it."""
    return isolate(text) if language == "fa" else text


def _rule_page(rule: Rule, language: Language) -> RulePage:
    severity = SEVERITY_WORDS[rule.severity].say(language)
    paragraphs = tuple(_apart(" ".join(part.split("\n")), language) for part in rule.page.say(language).split("\n\n"))
    return RulePage(rule.code, rule.name, severity, paragraphs)
