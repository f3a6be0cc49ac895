"""The stages of a release: check, compare with what was announced before, write; and those of telling changes."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal, NamedTuple

from scheduler.checks.announced_program_stays import RULE as STAYS
from scheduler.diagnostics.rule import Diagnostic, Severity, in_order
from scheduler.persian.zone import tehran_minute
from scheduler.pipeline import Checked, Progress, check_folder
from scheduler.publishing.release_file import write_release
from scheduler.reading.releases import read_release
from scheduler.reading.rules import RULES as READING
from scheduler.releases.difference import ProgramChange, difference
from scheduler.releases.release import Release, public_side
from scheduler.releases.succession import succeed


class NoSuchRelease(Exception):
    """A release was asked for by a number that none has: the number, and that of the newest."""

    def __init__(self, number: int, newest: int) -> None:
        super().__init__(number, newest)
        self.number, self.newest = number, newest


Outcome = Literal["released", "faulty", "unchanged", "early"]


class Released(NamedTuple):
    """What a release came to; `file`, `release` and `changes` where one was made, `last` is the one before."""

    outcome: Outcome
    checked: Checked
    last: Release | None
    release: Release | None = None
    file: str = ""
    changes: tuple[ProgramChange, ...] = ()


class Comparison(NamedTuple):
    """Two announcements and what differs: `before` is None for nothing, `after` where nothing could be compared.

    `checked` holds only the faults that keep from comparing: those of reading. `is_present` tells that `after` is the
    present text.
    """

    checked: Checked
    before: Release | None = None
    after: Release | None = None
    is_present: bool = False
    changes: tuple[ProgramChange, ...] = ()


def release_folder(
    folder: Path, moment: datetime, *, name: str = "", note: str = "", on_file: Progress = lambda _file: None
) -> Released:
    """Freeze the programs of an event folder under the next number, at a moment (UTC).

    Nothing is written on errors, on warnings that are not waived, where nothing changed since the last release, and
    where `moment` is not after it. Raises publishing.release_file.Released where somebody was faster, OSError where the
    disk refuses.
    """
    checked = _strict(check_folder(folder, on_file, tehran_minute(moment)[0]))
    history = checked.history
    last = history.newest if history else None
    if checked.week is None or any(finding.severity >= Severity.WARNING for finding in checked.findings):
        return Released("faulty", checked, last)
    digest = history.digest if history else ""
    at = moment if last is None else max(moment, last.time + timedelta(seconds=1))
    release = succeed(last, checked.week, time=at, name=name, note=note, digest=digest)
    changes = difference(last, release)
    if last is not None and not changes:
        return Released("unchanged", checked, last)
    if at != moment:
        return Released("early", checked, last)
    return Released("released", checked, last, release, write_release(folder, release), changes)


def compare(folder: Path, since: int | None, until: int | None, *, public: bool) -> Comparison:
    """Return what differs between release `since` (that before `until`, else the newest) and `until` (the present text).

    `since` 0 is the time before all releases. Without any release, or with faults in them, nothing is compared. Raises
    NoSuchRelease for other numbers. `public` leaves out all that only staff may see.
    """
    checked = _readable(check_folder(folder))
    newest = checked.history.newest if checked.history else None
    if checked.week is None or newest is None or checked.findings:
        return Comparison(checked)
    if since is None:
        since = newest.number if until is None else until - 1
    before = _numbered(folder, newest, since)
    later = newest.time + timedelta(seconds=1)
    after = succeed(newest, checked.week, time=later) if until is None else _numbered(folder, newest, until)
    if isinstance(before, Diagnostic) or isinstance(after, Diagnostic):
        faults = tuple(found for found in (before, after) if isinstance(found, Diagnostic))
        return Comparison(checked._replace(findings=in_order(faults)))
    if after is None:
        raise NoSuchRelease(0, newest.number)
    if public:
        before, after = public_side(before) if before else None, public_side(after)
    return Comparison(checked, before, after, until is None, difference(before, after))


def _readable(checked: Checked) -> Checked:
    """Keep only errors of reading: a clash does not keep from telling changes, a program half read would falsify them."""
    codes = frozenset(rule.code for rule in READING)
    errors = (found for found in checked.findings if found.code in codes and found.severity is Severity.ERROR)
    return checked._replace(findings=tuple(errors))


def _strict(checked: Checked) -> Checked:
    """Make a program that vanished an error, waived or not: it would be lost from people's calendars unsaid."""
    vanished = [
        finding._replace(changed_severity=Severity.ERROR)
        for finding in (*checked.findings, *(one.finding for one in checked.waived))
        if finding.rule == STAYS
    ]
    rest = (finding for finding in checked.findings if finding.rule != STAYS)
    return checked._replace(
        findings=in_order((*rest, *vanished)),
        waived=tuple(one for one in checked.waived if one.finding.rule != STAYS),
    )


def _numbered(folder: Path, newest: Release, number: int) -> Release | Diagnostic | None:
    """Return a release by its number, or the finding that says why it can't be read; None for 0."""
    if number == newest.number:
        return newest
    if not 0 <= number < newest.number:
        raise NoSuchRelease(number, newest.number)
    return read_release(folder, number) if number else None
