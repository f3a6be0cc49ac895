"""What a week decides about its findings."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic, Severity
from scheduler.persian.jalali import JalaliDate
from scheduler.source.span import Span


class Waiver(NamedTuple):
    """A finding of one rule, for one noun of the week, that somebody answers for; `until` is included."""

    code: str
    subject: str
    reason: str
    signed: str
    until: JalaliDate | None
    span: Span


class Waived(NamedTuple):
    """A finding, and the waiver that answers for it."""

    finding: Diagnostic
    waiver: Waiver


class ChangedSeverity(NamedTuple):
    """A rule that weighs more or less in this week than usual."""

    code: str
    severity: Severity
    span: Span


class Decisions(NamedTuple):
    """All that a week decides about its findings."""

    waivers: tuple[Waiver, ...] = ()
    severities: tuple[ChangedSeverity, ...] = ()
