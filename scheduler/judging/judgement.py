"""Findings after the week's own decisions: changed severities first, then waivers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic, Severity
from scheduler.diagnostics.text import Text
from scheduler.judging.rules import EXPIRED_WAIVER, FIXED_SEVERITY, UNUSED_WAIVER, UNWAIVABLE
from scheduler.judging.subjects import Subjects
from scheduler.model.decisions import Waived, Waiver
from scheduler.model.week import Week
from scheduler.model.wording import day_words
from scheduler.persian.jalali import JalaliDate

_UNKNOWN = Text("چنین قاعده‌ای نیست", "there is no such rule")
_READING = Text("خطای خواندن فایل است", "it is a fault in reading a file")
_ERROR = Text("این یافته خطاست، نه هشدار", "it is an error, not a warning")


class Judgement(NamedTuple):
    """The findings that stand, and those that a waiver answers for."""

    findings: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...]


def judge(
    week: Week,
    findings: Iterable[Diagnostic],
    changeable: frozenset[str],
    known: frozenset[str],
    today: JalaliDate | None,
) -> Judgement:
    """Return findings as the week decides; codes in `changeable` are those of checks, `known` those of all rules.

    `today` ends waivers whose `until` lies before it; None ends none.
    """
    decisions = week.decisions
    weights = {change.code: change.severity for change in decisions.severities if change.code in changeable}
    weighed = [
        finding._replace(changed_severity=weights[finding.code]) if finding.code in weights else finding
        for finding in findings
    ]
    said: list[Diagnostic] = [
        FIXED_SEVERITY.at(change.span, code=change.code, why=_READING if change.code in known else _UNKNOWN)
        for change in decisions.severities
        if change.code not in changeable
    ]
    if not decisions.waivers:
        return Judgement((*weighed, *said), ())
    return _waive(week, weighed, said, changeable, known, today)


def _waive(
    week: Week,
    findings: list[Diagnostic],
    said: list[Diagnostic],
    changeable: frozenset[str],
    known: frozenset[str],
    today: JalaliDate | None,
) -> Judgement:
    subjects = Subjects(week)
    met = _met_by_waivers(week, findings, subjects)
    is_sure = _sureness(findings, subjects, known)
    waived: dict[int, Waived] = {}
    for waiver in week.decisions.waivers:
        standing = {number: findings[number] for number in met[waiver.code, waiver.subject] if number not in waived}
        fault = _fault(waiver, [*standing.values()], changeable, known, today)
        if fault is not None:
            if fault.rule is not UNUSED_WAIVER or is_sure(waiver):
                said.append(fault)
        else:
            waived.update((number, Waived(found, waiver)) for number, found in standing.items())
    left = (finding for number, finding in enumerate(findings) if number not in waived)
    return Judgement((*left, *said), tuple(waived.values()))


def _sureness(findings: list[Diagnostic], subjects: Subjects, known: frozenset[str]) -> Callable[[Waiver], bool]:
    """Return how to tell whether a waiver that meets nothing is really needed no more.

    Where something could not be read, or its subject has an error, what it answers for may only be hidden.
    """
    errors = [found for found in findings if found.severity is Severity.ERROR]
    if any(found.code in known for found in errors):
        return lambda _waiver: False
    faulty = frozenset(subject for found in errors for subject in subjects.of(found))
    return lambda waiver: waiver.subject not in faulty


def _met_by_waivers(week: Week, findings: list[Diagnostic], subjects: Subjects) -> dict[tuple[str, str], list[int]]:
    """Return the numbers of the findings that each code and subject of a waiver meets."""
    met: dict[tuple[str, str], list[int]] = {(waiver.code, waiver.subject): [] for waiver in week.decisions.waivers}
    codes = {code for code, _ in met}
    for number, finding in enumerate(findings):
        for subject in subjects.of(finding) if finding.code in codes else ():
            if (finding.code, subject) in met:
                met[finding.code, subject].append(number)
    return met


def _fault(
    waiver: Waiver, met: list[Diagnostic], changeable: frozenset[str], known: frozenset[str], today: JalaliDate | None
) -> Diagnostic | None:
    """Return what is wrong with a waiver that meets these findings; None where it holds, or has no code to judge."""
    if not waiver.code:
        return None
    if waiver.code not in changeable:
        return UNWAIVABLE.at(waiver.span, code=waiver.code, why=_READING if waiver.code in known else _UNKNOWN)
    if any(found.severity is Severity.ERROR for found in met):
        return UNWAIVABLE.at(waiver.span, code=waiver.code, why=_ERROR)
    if not met:
        return UNUSED_WAIVER.at(waiver.span, code=waiver.code, subject=waiver.subject)
    if waiver.until is not None and today is not None and waiver.until < today:
        until = day_words(waiver.until)
        return EXPIRED_WAIVER.at(waiver.span, code=waiver.code, subject=waiver.subject, until=until)
    return None
