"""Findings as they are gathered while one file is read."""

from __future__ import annotations

from scheduler.diagnostics.fix import Fix
from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Text
from scheduler.reading.field import Field
from scheduler.reading.rules.structure import MIXED_KEYS, TOO_MANY_DAYS
from scheduler.reading.rules.syntax import TOO_MANY
from scheduler.reading.samples import NO_SAMPLES, Samples
from scheduler.source.edit import Edit
from scheduler.source.nodes import Scalar
from scheduler.source.span import Span

MOST_FINDINGS = 500
# Each day of a session is asked of by a dozen checks: more days than this would take a file's check beyond two seconds.
MOST_DAYS = 30_000
_PERSIAN = Text("فارسی", "Persian")
_ENGLISH = Text("انگلیسی", "English")


class Log:
    """Where the findings of one file go, and the language its keys began in."""

    __slots__ = ("_days_left", "_is_mixed", "_left", "file", "findings", "is_persian", "samples")

    def __init__(self, file: str, findings: list[Diagnostic], samples: Samples = NO_SAMPLES) -> None:
        self._left = MOST_FINDINGS
        self._days_left = MOST_DAYS
        self.file = file
        self.findings = findings
        self.samples = samples
        self.is_persian: bool | None = None
        self._is_mixed = False

    def add(self, finding: Diagnostic) -> None:
        """Keep one finding; of too many the last kept says that there are more."""
        if self._left > 0:
            self.findings.append(finding)
        elif self._left == 0:
            self.findings.append(TOO_MANY.at(finding.span))
        self._left -= 1

    @property
    def count(self) -> int:
        """Return how many findings there were, kept or not."""
        return MOST_FINDINGS - self._left

    @property
    def is_full(self) -> bool:
        """Tell whether further findings are dropped, so that nobody need take pains with them."""
        return self._left < 0

    @property
    def has_days_left(self) -> bool:
        """Tell whether further dates are read."""
        return self._days_left >= 0

    def count_days(self, days: int, span: Span) -> bool:
        """Tell whether so many days more are read of this file; the first that are too many are a finding."""
        before, self._days_left = self._days_left, self._days_left - days
        if before >= 0 > self._days_left:
            self.add(TOO_MANY_DAYS.at(span, most=MOST_DAYS))
        return self._days_left >= 0

    def example(self, field: Field) -> str:
        """Return a value to show for a key, of this week and in the language of this file."""
        return self.samples.example(field, is_persian=self.is_persian is True)

    def worded(self, example: str) -> str:
        """Return a written example as this week and this file would have it."""
        return self.samples.worded(example, is_persian=self.is_persian is True)

    def note_language(self, key: Scalar, field: Field, *, is_alias: bool) -> None:
        """Remember the language of a key; the first key of the other language in a file is a finding."""
        if self.is_persian is None:
            self.is_persian = is_alias
        elif self.is_persian is not is_alias and not self._is_mixed:
            self._is_mixed = True
            language = _PERSIAN if self.is_persian else _ENGLISH
            other = field.alias if self.is_persian else field.key
            fix = Fix((Edit(key.span, other),))
            self.add(MIXED_KEYS.at(key.span, fix=fix, key=key.text, language=language, other=other))
