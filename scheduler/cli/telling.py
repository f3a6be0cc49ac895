"""Findings on the screen or in a file, and the one line that sums them up."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from scheduler.cli.preface import HELD, preface
from scheduler.diagnostics.rule import Severity
from scheduler.diagnostics.text import Language, Text
from scheduler.pipeline import Checked
from scheduler.reading.files import read_text
from scheduler.reporters.cascade import without_echoes
from scheduler.reporters.owners import owners
from scheduler.reporters.registry import REPORTERS, reporter
from scheduler.reporters.statistics import statistics as counted

if TYPE_CHECKING:  # only a check of some files needs the module
    from scheduler.cli.scope import Scope

_FINE = Text(
    "بی‌عیب: {programs} برنامه در {sessions} نوبت، بدون خطا.",
    "All fine: {programs} programs in {sessions} sessions, no error.",
)
_SUM = Text("{errors} خطا، {warnings} هشدار، {notes} یادآوری.", "{errors} errors, {warnings} warnings, {notes} notes.")
_MENDABLE = Text(
    "{count} یافته را «scheduler fix» خودش درست می‌کند («--diff» پیش از آن نشانش می‌دهد).",
    "“scheduler fix” mends {count} of them by itself (“--diff” shows it first).",
)
_UNREAD = Text(
    "هفته خوانده نشد؛ پس از درست‌کردن خطاهای بالا بررسی کامل می‌شود.",
    "The week could not be read; mend the errors above for a full check.",
)
_ELSEWHERE = Text("در فایل‌های دیگر {count} یافته هست.", "{count} findings in other files.")
_WAIVED = Text("{count} یافتهٔ چشم‌پوشی‌شده.", "{count} waived.")
_WRITTEN = Text("گزارش در «{file}» نوشته شد.", "The report is in “{file}”.")
_UNWRITTEN = Text("گزارش در «{file}» نوشته نشد: {why}", "the report could not be written to “{file}”: {why}")


class Unwritten(click.ClickException):
    """The report could not be written where it was to stand: misuse, no finding."""

    exit_code = 2


class Report(NamedTuple):
    """What is to be told of a check: of the files of `scope` where not all are meant, and how much is `elsewhere`.

    `held` findings are not told, since they may only follow from others.
    """

    checked: Checked
    scope: Scope | None = None
    elsewhere: int = 0
    held: int = 0


def report_of(checked: Checked, folder: Path, scope: Scope | None = None) -> Report:
    """Return what is to be told: neither what follows only from a fault told already, nor what touches other files."""
    whole = checked._replace(findings=without_echoes(checked.findings, _reader(folder)))
    held = len(checked.findings) - len(whole.findings)
    if scope is None or whole.week is None:  # a week that could not be read hides the rest: its faults are told
        return Report(whole, held=held)
    within = whole._replace(
        findings=tuple(finding for finding in whole.findings if scope.touches(finding)),
        waived=tuple(one for one in whole.waived if scope.touches(one.finding)),
    )
    return Report(within, scope, len(whole.findings) - len(within.findings), held)


def tell(
    report: Report,
    folder: Path,
    *,
    language: Language,
    form: str,
    color: bool,
    output: Path | None = None,
    statistics: bool = False,
    show_waived: bool = False,
) -> None:
    """Write findings to standard output or into a file, and what people want to know besides.

    The sum and the statistics go to standard output after a report for people or beside one in a file; after a report for programs only statistics do, to standard error.
    """
    read = _reader(folder)
    checked = report.checked
    waived = checked.waived if show_waived else ()
    prefix = "" if folder == Path() else f"{folder.as_posix()}/"
    owner = owners(checked.week, read)
    text = reporter(form)(
        checked.findings,
        language,
        folder=prefix,
        read=read,
        color=color,
        owner=owner,
        waived=waived,
        preface=preface(checked, report.held, language),
    )
    if output is None:
        click.echo(text, nl=False, color=color)
    else:
        _write(output, text, language)
        click.echo(_WRITTEN.say(language, file=output.as_posix()))
    has_words = REPORTERS[form].for_people or output is not None
    if statistics and checked.findings:
        table = counted(checked.findings)
        click.echo("\n" + table if has_words else table, nl=False, err=not has_words)
    if has_words:
        is_block = output is None and (statistics or form == "text") and bool(text)
        click.echo("\n" if is_block else "", nl=False)
        _say_sum(report, len(waived), language)


def _say_sum(report: Report, waived: int, language: Language) -> None:
    checked = report.checked
    parts = [summary(checked, language, report.scope, report.held)]
    parts += [_WAIVED.say(language, count=waived)] if waived else []
    parts += [_ELSEWHERE.say(language, count=report.elsewhere)] if report.elsewhere else []
    click.echo(" ".join(parts))
    mendable = sum(finding.fix is not None and finding.fix.is_safe for finding in checked.findings)
    if mendable:
        click.echo(_MENDABLE.say(language, count=mendable))


def summary(checked: Checked, language: Language, scope: Scope | None = None, held: int = 0) -> str:
    """Return the sum of findings in one line, or what was found fine; `held` follow only from those told."""
    if not checked.findings and checked.week is not None:
        programs = [program for program in checked.week.programs if scope is None or scope.has(program.span.file)]
        sessions = sum(len(program.sessions) for program in programs)
        return _FINE.say(language, programs=len(programs), sessions=sessions)
    counts = {severity: sum(finding.severity is severity for finding in checked.findings) for severity in Severity}
    total = _SUM.say(
        language, errors=counts[Severity.ERROR], warnings=counts[Severity.WARNING], notes=counts[Severity.NOTE]
    )
    more = [HELD.say(language, count=held)] if held else []
    more += [_UNREAD.say(language)] if checked.week is None else []
    return " ".join((total, *more))


def _reader(folder: Path) -> Callable[[str], str | None]:
    @lru_cache(maxsize=8)
    def read(file: str) -> str | None:
        return read_text(folder, file).text

    return read


def _write(output: Path, text: str, language: Language) -> None:
    """Write a report in one step; whoever reads the file sees the old report or the new one, never half of it."""
    try:
        if output.exists() and not output.is_file():
            output.write_text(text, "utf-8")  # a pipe or device must stay what it is
        else:
            _swap(output.resolve(), text)
    except OSError as error:
        why = error.strerror or str(error)
        raise Unwritten(_UNWRITTEN.say(language, file=output.as_posix(), why=why)) from error


def _swap(path: Path, text: str) -> None:
    import tempfile  # noqa: PLC0415 -- only where a report goes into a file

    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.chmod(name, 0o644 if not path.exists() else path.stat().st_mode & 0o777)
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
