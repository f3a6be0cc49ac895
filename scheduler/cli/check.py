"""`scheduler check`: every fault of an event folder, with its place and the way out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scheduler.cli.options import color_option, event_folder, lang_option, wants_color
from scheduler.cli.progress import progress
from scheduler.cli.telling import Report, report_of, tell
from scheduler.cli.words import caption
from scheduler.diagnostics.rule import Severity
from scheduler.diagnostics.text import Language
from scheduler.persian.zone import guard
from scheduler.pipeline import check_folder
from scheduler.reporters.registry import REPORTERS

if TYPE_CHECKING:  # only a check of some files needs the module
    from scheduler.cli.scope import Scope

_SEVERITIES = {"error": Severity.ERROR, "warning": Severity.WARNING, "note": Severity.NOTE}


@click.command("check", help=caption("check"))
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(list(REPORTERS)), default="text", help=caption("format"))
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help=caption("output"))
@click.option("--statistics", is_flag=True, help=caption("statistics"))
@click.option("--show-waived", is_flag=True, help=caption("show-waived"))
@click.option("--fail-on", type=click.Choice(list(_SEVERITIES)), default="warning", help=caption("fail-on"))
@click.option("--watch", is_flag=True, help=caption("watch"))
@color_option
@lang_option
def command(
    paths: tuple[Path, ...],
    form: str,
    output: Path | None,
    statistics: bool,
    show_waived: bool,
    fail_on: str,
    watch: bool,
    color: str,
    lang: Language,
) -> None:
    """Read, check, tell; exit 1 where there is a finding of the severity asked for, or a heavier one.

    Stale zone data are told after the findings, and exit with 2: they are a fault of the computer, not of the event.
    """
    event, scope = _asked(paths)
    is_colored = wants_color(color) and (output is None or color == "always")

    def told(report: Report) -> None:
        tell(
            report,
            event,
            language=lang,
            form=form,
            color=is_colored,
            output=output,
            statistics=statistics,
            show_waived=show_waived,
        )

    if watch:
        from scheduler.cli.watching import watch_folder  # noqa: PLC0415 -- one check needs no watching

        watch_folder(event, scope, told, lang, beside_report=REPORTERS[form].for_people or output is not None)
        return
    with progress() as advance:
        checked = check_folder(event, advance)
    report = report_of(checked, event, scope)
    told(report)
    stale = guard(lang)
    if stale:
        click.echo(stale, err=True)
        sys.exit(2)
    if any(finding.severity >= _SEVERITIES[fail_on] for finding in report.checked.findings):
        sys.exit(1)


def _asked(paths: tuple[Path, ...]) -> tuple[Path, Scope | None]:
    """Return the event folder, and which of its files are meant where not all are."""
    if not paths or (len(paths) == 1 and (paths[0] / "week.yaml").is_file()):
        return event_folder(paths[0] if paths else None), None
    from scheduler.cli.scope import scope_of  # noqa: PLC0415 -- as above

    scope = scope_of(paths)
    return scope.event, scope if scope.paths else None
