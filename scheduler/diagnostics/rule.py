"""A rule of the catalogue, and one finding by it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import NamedTuple

from scheduler.diagnostics.fix import Fix
from scheduler.diagnostics.spelling import ENGLISH, Spelling
from scheduler.diagnostics.text import Language, Text, Value, spoken_values
from scheduler.source.span import Span

# A hint that names keys spells them like the file it speaks of: `{keys[duration]}`.
_KEYS = "{keys["


class Severity(IntEnum):
    """How much a finding weighs: an error stops the build, a warning stops a release."""

    NOTE = 1
    WARNING = 2
    ERROR = 3


class Related(NamedTuple):
    """A second place that a finding speaks of."""

    label: Text
    span: Span


class Diagnostic(NamedTuple):
    """One finding: a rule, the place it bites, and the facts its words need."""

    rule: Rule
    span: Span
    values: tuple[tuple[str, Value], ...] = ()
    related: tuple[Related, ...] = ()
    hint_text: Text | None = None
    changed_severity: Severity | None = None
    fix: Fix | None = None
    spelling: Spelling = ENGLISH

    @property
    def code(self) -> str:
        """Return the code of the rule."""
        return self.rule.code

    @property
    def severity(self) -> Severity:
        """Return the severity of the rule, or the one the week gives it."""
        return self.rule.severity if self.changed_severity is None else self.changed_severity

    def message(self, language: Language) -> str:
        """Return what is wrong, in one sentence."""
        return self.rule.message.say(language, **dict(self.values))

    def hint(self, language: Language) -> str:
        """Return the way out, in one sentence."""
        hint = self.hint_text or self.rule.hint
        if _KEYS not in hint.fa:
            return hint.say(language, **dict(self.values))
        keys = self.spelling.of(self.span.file)
        return hint.pattern(language).format_map({**spoken_values(self.values, language), "keys": keys})


class Rule(NamedTuple):
    """What must hold: its code, its words in both languages and its page of the manual."""

    code: str
    name: str
    severity: Severity
    message: Text
    hint: Text
    page: Text

    def at(
        self,
        span: Span,
        *,
        related: tuple[Related, ...] = (),
        hint: Text | None = None,
        fix: Fix | None = None,
        values: Mapping[str, Value] | None = None,
        **more: Value,
    ) -> Diagnostic:
        """Return a finding by this rule with the values its words need.

        `hint` stands in for the rule's own where more is known; `fix` is how the text itself could be mended.
        """
        return Diagnostic(self, span, (*(values or {}).items(), *more.items()), related, hint, None, fix)


def manual(docstring: str | None) -> Text:
    """Split the docstring of a rule's module into its Persian and its English page, parted by a line of dashes."""
    persian, _, english = (docstring or "").partition("\n---\n")
    return Text(persian.strip(), english.strip())


def in_order(findings: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """Return findings errors first, then by place, each once."""
    return tuple(sorted(dict.fromkeys(findings), key=in_report))


def in_report(finding: Diagnostic) -> tuple[int, Span, str, str]:
    """Return what findings are told in the order of."""
    return -finding.severity, finding.span, finding.rule.code, str(finding.values)
