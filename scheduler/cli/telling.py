"""Findings on the screen or in a file, and the one line that sums them up."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

import click

from scheduler.diagnostics.rule import Severity
from scheduler.diagnostics.text import Language, Text
from scheduler.pipeline import Checked
from scheduler.reading.files import read_text
from scheduler.reporters.cascade import without_echoes
from scheduler.reporters.owners import owners
from scheduler.reporters.registry import REPORTERS, reporter
from scheduler.reporters.statistics import statistics as counted

_FINE = Text(
    "بی‌عیب: {programs} برنامه در {sessions} نوبت، بدون خطا.",
    "All fine: {programs} programs in {sessions} sessions, no error.",
)
_SUM = Text("{errors} خطا، {warnings} هشدار، {notes} یادآوری.", "{errors} errors, {warnings} warnings, {notes} notes.")
_UNREAD = Text(
    "هفته خوانده نشد؛ پس از درست‌کردن خطاهای بالا بررسی کامل می‌شود.",
    "The week could not be read; mend the errors above for a full check.",
)
_HELD = Text(
    "{count} یافتهٔ دیگر گفته نشد، چون شاید فقط پیامد همین خطاهاست؛ پس از درست‌کردن آن‌ها دوباره بررسی کنید.",
    "{count} more are not told, since they may only follow from these errors; mend them and check again.",
)
_WRITTEN = Text("گزارش در «{file}» نوشته شد.", "The report is in “{file}”.")
_UNWRITTEN = Text("گزارش در «{file}» نوشته نشد: {why}", "the report could not be written to “{file}”: {why}")


class Unwritten(click.ClickException):
    """The report could not be written where it was to stand: misuse, no finding."""

    exit_code = 2


def tell(
    checked: Checked,
    folder: Path,
    *,
    language: Language,
    form: str,
    color: bool,
    output: Path | None = None,
    statistics: bool = False,
) -> None:
    """Write findings to standard output or into a file, and what people want to know besides.

    What follows only from a fault told already is left out. The sum and the statistics go to standard output after
    a report for people or beside one in a file; after a report for programs only statistics do, to standard error.
    """
    read = _reader(folder)
    found = len(checked.findings)
    checked = checked._replace(findings=without_echoes(checked.findings, read))
    held = found - len(checked.findings)
    prefix = "" if folder == Path() else f"{folder.as_posix()}/"
    text = reporter(form)(
        checked.findings, language, folder=prefix, read=read, color=color, owner=owners(checked.week, read)
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
        click.echo(("\n" if is_block else "") + summary(checked, language, held))


def summary(checked: Checked, language: Language, held: int = 0) -> str:
    """Return the sum of findings in one line, or what was found fine; `held` follow only from those told."""
    if not checked.findings and checked.week is not None:
        programs = len(checked.week.programs)
        sessions = sum(len(program.sessions) for program in checked.week.programs)
        return _FINE.say(language, programs=programs, sessions=sessions)
    counts = {severity: sum(finding.severity is severity for finding in checked.findings) for severity in Severity}
    total = _SUM.say(
        language, errors=counts[Severity.ERROR], warnings=counts[Severity.WARNING], notes=counts[Severity.NOTE]
    )
    more = [_HELD.say(language, count=held)] if held else []
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
