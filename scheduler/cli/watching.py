"""`check --watch`: the event is checked again whenever one of its files changes, and what that changed is said."""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import click

from scheduler.cli.schema_files import renew_schemas
from scheduler.cli.scope import Scope
from scheduler.cli.telling import Report, report_of
from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Language, Text
from scheduler.persian.text import persian_digits
from scheduler.pipeline import check_folder

EVERY = 0.3
Snapshot = Mapping[str, tuple[int, int]]
Findings = tuple[Diagnostic, ...]

_FIRST = Text("ساعت {clock}: نخستین بررسی", "{clock}: first check")
_AGAIN = Text("ساعت {clock}: {gone} یافته رفت، {new} یافتهٔ تازه", "{clock}: {gone} findings gone, {new} new")
_SAME = Text("ساعت {clock}: همان یافته‌های پیش", "{clock}: the same findings as before")
_WAITING = Text("با ذخیرهٔ هر فایل دوباره بررسی می‌شود؛ پایان با Ctrl+C", "Checked again at every save; Ctrl+C ends")


def watch_folder(
    event: Path, scope: Scope | None, tell: Callable[[Report], None], language: Language, *, beside_report: bool
) -> None:
    """Check and tell until Ctrl+C; our own words go to standard error where the report alone may stand on output."""

    def say(words: str) -> None:
        click.echo(words, err=not beside_report)

    with suppress(KeyboardInterrupt):
        watch(event, _snapshots(event), scope, tell, say, language)


def watch(
    event: Path,
    snapshots: Iterable[Snapshot],
    scope: Scope | None,
    tell: Callable[[Report], None],
    say: Callable[[str], None],
    language: Language,
) -> None:
    """Check an event once and after each change that snapshots show; renew the ids that its editor proposes."""
    before: Findings | None = None
    for _ in settled(snapshots):
        checked = check_folder(event)
        report = report_of(checked, event, scope)
        is_screen = sys.stdout.isatty()
        if is_screen:
            click.clear()
        say(difference(before, report.checked.findings, datetime.now().strftime("%H:%M:%S"), language))
        tell(report)
        if is_screen:
            say(_WAITING.say(language))
        sys.stdout.flush()
        before = report.checked.findings
        with suppress(OSError):  # an editor's help is no reason to stop checking
            renew_schemas(event, checked.week, checked.findings)


def settled(snapshots: Iterable[Snapshot]) -> Iterator[Snapshot]:
    """Yield the first snapshot, then each other one that stands still for two looks and has a week.

    A file that is half written, or a folder that is swapped for another, so has time to become whole.
    """
    shown: Snapshot | None = None
    last: Snapshot | None = None
    for snapshot in snapshots:
        if shown is None or (snapshot == last != shown and "week.yaml" in snapshot):
            shown = snapshot
            yield snapshot
        last = snapshot


def snapshot_of(event: Path) -> Snapshot:
    """Return the time of change (ns) and size of every file of an event, by path; what is hidden counts for nothing."""
    found: dict[str, tuple[int, int]] = {}
    for parent, folders, names in os.walk(event):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = os.path.join(parent, name)
            with suppress(OSError):  # it went while we looked
                state = os.stat(path)
                if not name.startswith("."):
                    found[os.path.relpath(path, event).replace(os.sep, "/")] = (state.st_mtime_ns, state.st_size)
    return found


def difference(before: Findings | None, after: Findings, clock: str, language: Language) -> str:
    """Return in one line how many findings went and came; one that only moved to another line is the same."""
    spoken = persian_digits(clock) if language == "fa" else clock
    if before is None:
        return _FIRST.say(language, clock=spoken)
    old, new = Counter(map(_identity, before)), Counter(map(_identity, after))
    gone, come = (old - new).total(), (new - old).total()
    return (_AGAIN if gone or come else _SAME).say(language, clock=spoken, gone=gone, new=come)


def _identity(finding: Diagnostic) -> tuple[str, str, str]:
    return finding.code, finding.span.file, finding.message("en")


def _snapshots(event: Path) -> Iterator[Snapshot]:
    while True:
        yield snapshot_of(event)
        time.sleep(EVERY)
