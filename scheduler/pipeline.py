"""The order of the stages, and the only file that knows it: read, check, emit, publish."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from scheduler.checks.announced_program_stays import RULE as VANISHED
from scheduler.checks.registry import CHECKS
from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, in_order, in_report
from scheduler.diagnostics.spelling import ENGLISH, Spelling
from scheduler.emission import Output, emit, remainder
from scheduler.judging.judgement import judge
from scheduler.judging.rules import RULES as WAIVER_RULES
from scheduler.model.decisions import Waived
from scheduler.model.look import PLAIN
from scheduler.model.print_wording import printed
from scheduler.model.week import Week
from scheduler.persian.jalali import JalaliDate
from scheduler.protocols import Artifact, Check
from scheduler.reading.rules import RULES
from scheduler.reading.week import read_week

if TYPE_CHECKING:  # `check` of a folder without releases emits and mends nothing and need not load these
    from scheduler.reading.overrides import Overrides
    from scheduler.reading.releases import History
    from scheduler.releases.past import Announced
    from scheduler.releases.release import Release
    from scheduler.rendering.faults import TemplateFault

Progress = Callable[[str], None]
OwnFiles = tuple[tuple[str, bytes], ...]


class Checked(NamedTuple):
    """A week, where it could be read, everything found in it, what a waiver answers for, and its releases, if any.

    `spelling` is how its files write their keys, `own` are the files that stand in for shipped templates, as path and
    bytes.
    """

    week: Week | None
    findings: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...] = ()
    history: History | None = None
    spelling: Spelling = ENGLISH
    own: OwnFiles = ()

    @property
    def has_errors(self) -> bool:
        """Tell whether something stops a build."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


class Built(NamedTuple):
    """What a build came to: the findings, and, where nothing stopped it, files written and changed.

    `unreleased` counts the programs that differ from the newest release.
    """

    checked: Checked
    files: int
    changed: int
    unreleased: int = 0


def catalogue() -> tuple[Rule, ...]:
    """Return every rule, of reading and of checks, by code."""
    rules = (*RULES, *(check.rule for check in CHECKS), *WAIVER_RULES, *_emission_rules())
    return tuple(sorted(rules, key=lambda rule: rule.code))


def _emission_rules() -> tuple[Rule, ...]:
    from scheduler.emitters.feeds.size import FD01  # noqa: PLC0415 -- `check` needs no emitter

    return (FD01,)


def check_folder(folder: Path, on_file: Progress = lambda _file: None, today: JalaliDate | None = None) -> Checked:
    """Read an event folder and run every check; a week with reading faults is checked as far as it was read.

    `today` ends the waivers whose last day lies before it; without it none ends.
    """
    with _no_collector():
        return _check_folder(folder, on_file, today)


def _check_folder(folder: Path, on_file: Progress, today: JalaliDate | None) -> Checked:
    history = _history(folder)
    week, findings, spelling = read_week(folder, on_file, history.known if history else None)
    findings += history.findings if history else ()
    overrides = _overrides(folder)
    findings += overrides.findings if overrides else ()
    if week is None:
        return Checked(None, _spelt(findings, spelling), spelling=spelling)
    checks = _without_echoes(CHECKS, findings)
    found = (finding for check in checks for finding in check.find(week))
    changeable = frozenset(check.rule.code for check in CHECKS)
    known = frozenset(rule.code for rule in RULES)
    judgement = judge(week, (*findings, *found), changeable, known, today)
    waived = (one._replace(finding=one.finding._replace(spelling=spelling)) for one in judgement.waived)
    ordered = tuple(sorted(waived, key=lambda one: in_report(one.finding)))
    own = dict((*_look_files(week), *(overrides.files if overrides else ())))
    return Checked(week, _spelt(judgement.findings, spelling), ordered, history, spelling, tuple(sorted(own.items())))


def _overrides(folder: Path) -> Overrides | None:
    """Return the templates that an event brings; None where it brings none."""
    if not os.path.lexists(folder / "templates"):
        return None
    from scheduler.reading.overrides import read_overrides  # noqa: PLC0415 -- few events have templates

    return read_overrides(folder)


def _look_files(week: Week) -> OwnFiles:
    if week.look == PLAIN:
        return ()
    from scheduler.rendering.look import look_files  # noqa: PLC0415 -- few events have a look

    ending, picture = week.look.logo or ("", b"")
    return look_files(week.look.accent, ending, picture, printed(week.title))


def _spelt(findings: tuple[Diagnostic, ...], spelling: Spelling) -> tuple[Diagnostic, ...]:
    """Return findings in order, ready to name keys as each file writes them."""
    return in_order(tuple(finding._replace(spelling=spelling) for finding in findings))


def _without_echoes(checks: tuple[Check, ...], findings: tuple[Diagnostic, ...]) -> Iterable[Check]:
    """Return the checks without that for vanished programs where a file of programs could not be read whole."""
    is_whole = not any(
        found.severity is Severity.ERROR and found.span.file.startswith("programs") for found in findings
    )
    return checks if is_whole else (check for check in checks if check.rule != VANISHED)


def _history(folder: Path) -> History | None:
    """Return what was released; None where the folder has no releases."""
    if not (folder / "releases").is_dir():
        return None
    from scheduler.reading.releases import read_history  # noqa: PLC0415 -- only where there are releases

    return read_history(folder)


@contextmanager
def _no_collector() -> Iterator[None]:
    """Hold the cycle collector: a week is many values and no cycles, which it would walk again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.enable()


def build_folder(
    folder: Path,
    out: Path,
    *,
    address: str = "",
    stamp: datetime | None = None,
    output: Output = Output(),  # noqa: B008 -- a frozen value
    verify: bool = False,
    today: JalaliDate | None = None,
    on_file: Progress = lambda _file: None,
) -> Built:
    """Check an event folder and, if nothing stops it, publish it to `out`/<slug>.

    What `output` leaves out stays as it was published. `stamp` (UTC) is the moment that feeds carry; without one it
    is that of the announcement. With `verify` every feed is read back by another library before anything is
    published (raises UnreadableFeed).
    """
    from scheduler.publishing.folder import publish_folder, published_paths  # noqa: PLC0415 -- `check` publishes nothing
    from scheduler.rendering.faults import TemplateFault  # noqa: PLC0415 -- as above

    checked = check_folder(folder, on_file, today)
    if checked.week is None or checked.has_errors:
        return Built(checked, 0, 0)
    target = out / checked.week.slug
    standing = partial(published_paths, target)
    announced = announced_of(folder, checked.history)
    emission = emit(
        checked.week,
        address=address or checked.week.address,
        stamp=stamp,
        output=output,
        standing=standing,
        announced=announced,
        own=checked.own,
    )
    artifacts = _verified(emission.artifacts) if verify else emission.artifacts
    try:
        published = publish_folder(artifacts, target, on_file, remainder(output))
    except TemplateFault as fault:
        return Built(failed(checked, fault), 0, 0)
    findings = in_order((*checked.findings, *emission.findings))
    return Built(checked._replace(findings=findings), published.files, published.changed, emission.unreleased)


def _verified(artifacts: Iterable[Artifact]) -> Iterable[Artifact]:
    from scheduler.emitters.feeds.verification import read_back  # noqa: PLC0415 -- loads another library

    return read_back(artifacts)


def failed(checked: Checked, fault: TemplateFault) -> Checked:
    """Return what was checked, with what a template of the event did wrong when it was used."""
    from scheduler.reading.rules.templates import template_finding  # noqa: PLC0415 -- only where one failed

    return checked._replace(findings=in_order((template_finding(fault), *checked.findings)))


def announced_of(folder: Path, history: History | None, *, staff: bool = False) -> Announced | None:
    """Return what was released, as the public or `staff` may see it, and how to read it; None where nothing was."""
    if history is None or history.newest is None:
        return None
    from scheduler.reading.releases import earlier_release  # noqa: PLC0415 -- only where there are releases
    from scheduler.releases.past import Announced, Past  # noqa: PLC0415 -- as above

    newest = history.newest
    load = partial(earlier_release, folder)

    def numbered(number: int) -> Release:
        return newest if number == newest.number else load(number)

    return Announced(newest, Past(history.digests, numbered, staff=staff))
