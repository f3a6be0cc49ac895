"""The page of findings as a ready-made value: by who must act, then by file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity
from scheduler.diagnostics.text import Language
from scheduler.model.decisions import Waived
from scheduler.persian.sorting import sort_key
from scheduler.protocols import Owner
from scheduler.reporters.excerpt import LinesOf
from scheduler.reporters.grouping import equal_findings
from scheduler.reporters.page_cards import Card, CardMaker, apart
from scheduler.reporters.page_words import COUNT, NUMBER, TOTALS, words
from scheduler.reporters.wording import SEVERITY_WORDS


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
    """The manual page of a rule; its first sentence, which says what must hold, is its title."""

    code: str
    title: str
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
    preface: tuple[str, ...]
    totals: tuple[Total, ...]
    owners: tuple[OwnerGroup, ...]
    rules: tuple[RulePage, ...]
    waived: tuple[FileGroup, ...]
    waived_size: str


def findings_page(
    findings: tuple[Diagnostic, ...],
    language: Language,
    folder: str,
    lines_of: LinesOf,
    owner: Owner | None,
    waived: tuple[Waived, ...] = (),
    preface: tuple[str, ...] = (),
) -> Page:
    """Return the page of findings: who has errors comes first, and of those what belongs to no organizer.

    Much else may hang on that.
    """
    maker = CardMaker(language, lines_of)
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
        preface=preface,
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


def _owner_group(number: int, title: str, findings: Iterable[Diagnostic], maker: CardMaker) -> OwnerGroup:
    told = tuple(findings)
    worst = _worst((finding.span.file, finding) for finding in told)
    by_file = sorted(told, key=lambda finding: (-worst[finding.span.file], finding.span.file))
    files = tuple(
        FileGroup(file, _cards(tuple(found), maker))
        for file, found in groupby(by_file, key=lambda finding: finding.span.file)
    )
    return OwnerGroup(f"who-{number}", title, COUNT.say(maker.language, count=len(told)), files)


def _waived_files(waived: tuple[Waived, ...], maker: CardMaker) -> tuple[FileGroup, ...]:
    by_file = sorted(waived, key=lambda one: one.finding.span.file)
    return tuple(
        FileGroup(file, tuple(maker.excused(one) for one in found))
        for file, found in groupby(by_file, key=lambda one: one.finding.span.file)
    )


def _cards(findings: tuple[Diagnostic, ...], maker: CardMaker) -> tuple[Card, ...]:
    """Return cards in the order of severity, then of lines: one file is mended from top to bottom."""
    return tuple(maker.card(group) for group in equal_findings(findings, maker.language))


def _rule_page(rule: Rule, language: Language) -> RulePage:
    severity = SEVERITY_WORDS[rule.severity].say(language)
    first, *others = (apart(" ".join(part.split("\n")), language) for part in rule.page.say(language).split("\n\n"))
    title, _, rest = first.partition(". ")
    return RulePage(rule.code, title.rstrip("."), severity, tuple(part for part in (rest, *others) if part))
