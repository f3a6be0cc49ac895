"""The cards of the page: one finding each, its words in pieces and its lines as they stand in the file."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from scheduler.diagnostics.text import Language, Text
from scheduler.model.decisions import Waived
from scheduler.persian.text import isolate
from scheduler.reporters.excerpt import LinesOf
from scheduler.reporters.grouping import Group
from scheduler.reporters.page_lines import Block, around, only
from scheduler.reporters.page_words import COMMA, NUMBER, SAME_LINES, SPOT, WHOLE_FILE
from scheduler.reporters.visible import visible
from scheduler.reporters.wording import SEVERITY_WORDS, answer
from scheduler.source.span import Span

_QUOTED = re.compile("(?<=«)([^»]*)(?=»)|(?<=“)([^”]*)(?=”)")


class Piece(NamedTuple):
    """A piece of a sentence; what stands in quotation marks is set apart, since its direction is its own."""

    text: str
    quoted: bool


class Second(NamedTuple):
    """A second place, with its label; `file` is empty where it is that of the finding."""

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


class CardMaker(NamedTuple):
    """What making a card takes."""

    language: Language
    lines_of: LinesOf

    def card(self, group: Group) -> Card:
        """Return the card of findings with the same words, as its first stands in the file."""
        finding = group[0]
        return Card(
            severity=finding.severity.name.lower(),
            severity_word=SEVERITY_WORDS[finding.severity].say(self.language),
            code=finding.code,
            message=pieces(finding.message(self.language), self.language),
            hint=pieces(finding.hint(self.language), self.language),
            spot=self._spot(finding.span),
            excerpt=around(self.lines_of(finding.span.file), finding.span, self.language),
            others=self._others(group[1:]),
            seconds=tuple(self._second(other.label, other.span, finding.span.file) for other in finding.related),
            size=len(group),
        )

    def excused(self, waived: Waived) -> Card:
        """Return the card of a waived finding, with who answers for it."""
        excuse = pieces(answer(waived.waiver, self.language), self.language)
        return self.card((waived.finding,))._replace(excuse=excuse)

    def _spot(self, span: Span) -> str:
        if span == Span.of_file(span.file):
            return WHOLE_FILE.say(self.language)
        return SPOT.say(self.language, line=span.line)

    def _others(self, findings: Group) -> str:
        if not findings:
            return ""
        numbers = [NUMBER.say(self.language, number=finding.span.line) for finding in findings]
        return SAME_LINES.say(self.language, lines=COMMA.say(self.language).join(numbers))

    def _second(self, label: Text, span: Span, here: str) -> Second:
        excerpt = only(self.lines_of(span.file), span, self.language)
        file = "" if span.file == here else span.file
        return Second(label.say(self.language), file, self._spot(span), excerpt)


def pieces(sentence: str, language: Language) -> tuple[Piece, ...]:
    """Return a sentence in pieces, so that what it quotes keeps its own direction."""
    shown = visible(sentence)
    found = [match.span() for match in _QUOTED.finditer(shown)]
    edges = [0, *(edge for span in found for edge in span), len(shown)]
    texts = [shown[start:end] for start, end in pairwise(edges)]
    return tuple(
        Piece(text if index % 2 else apart(text, language), index % 2 == 1) for index, text in enumerate(texts) if text
    )


def apart(text: str, language: Language) -> str:
    """Return Persian text whose Latin runs are isolated; English needs none of it."""
    return isolate(text) if language == "fa" else text
