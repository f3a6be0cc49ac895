"""Findings on the screen, and the one line that sums them up."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import click

from scheduler.diagnostics.rule import Severity
from scheduler.diagnostics.text import Language, Text
from scheduler.pipeline import Checked
from scheduler.reading.files import read_text
from scheduler.reporters.registry import REPORTERS

_FINE = Text(
    "بی‌عیب: {programs} برنامه در {sessions} نوبت، بدون خطا.",
    "All fine: {programs} programs in {sessions} sessions, no error.",
)
_SUM = Text("{errors} خطا، {warnings} هشدار، {notes} یادآوری.", "{errors} errors, {warnings} warnings, {notes} notes.")
_UNREAD = Text(
    "هفته خوانده نشد؛ پس از درست‌کردن خطاهای بالا بررسی کامل می‌شود.",
    "The week could not be read; mend the errors above for a full check.",
)


def tell(checked: Checked, folder: Path, *, language: Language, form: str, color: bool) -> None:
    """Write findings and their sum to standard output; `json` has no sum."""
    prefix = "" if folder == Path() else f"{folder.as_posix()}/"
    report = REPORTERS[form]
    text = report(checked.findings, language, folder=prefix, read=_reader(folder), color=color)
    if text:
        click.echo(text, nl=False)
    if form != "json":
        click.echo(("\n" if text and form == "text" else "") + summary(checked, language))


def summary(checked: Checked, language: Language) -> str:
    """Return the sum of findings in one line, or what was found fine."""
    if not checked.findings and checked.week is not None:
        programs = len(checked.week.programs)
        sessions = sum(len(program.sessions) for program in checked.week.programs)
        return _FINE.say(language, programs=programs, sessions=sessions)
    counts = {severity: sum(finding.severity is severity for finding in checked.findings) for severity in Severity}
    total = _SUM.say(
        language, errors=counts[Severity.ERROR], warnings=counts[Severity.WARNING], notes=counts[Severity.NOTE]
    )
    return total if checked.week is not None else f"{total} {_UNREAD.say(language)}"


def _reader(folder: Path) -> Callable[[str], str | None]:
    @lru_cache(maxsize=8)
    def read(file: str) -> str | None:
        return read_text(folder, file).text

    return read
