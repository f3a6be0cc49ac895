"""`scheduler check`: every fault of an event folder, with its place and the way out."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from scheduler.cli.options import color_option, event_folder, folder_argument, lang_option, wants_color
from scheduler.cli.progress import progress
from scheduler.cli.telling import tell
from scheduler.cli.words import caption
from scheduler.diagnostics.rule import Severity
from scheduler.diagnostics.text import Language
from scheduler.persian.zone import guard
from scheduler.pipeline import check_folder
from scheduler.reporters.registry import REPORTERS

_SEVERITIES = {"error": Severity.ERROR, "warning": Severity.WARNING, "note": Severity.NOTE}


@click.command("check", help=caption("check"))
@folder_argument
@click.option("--format", "form", type=click.Choice(list(REPORTERS)), default="text", help=caption("format"))
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help=caption("output"))
@click.option("--statistics", is_flag=True, help=caption("statistics"))
@click.option("--fail-on", type=click.Choice(list(_SEVERITIES)), default="warning", help=caption("fail-on"))
@color_option
@lang_option
def command(
    folder: Path | None,
    form: str,
    output: Path | None,
    statistics: bool,
    fail_on: str,
    color: str,
    lang: Language,
) -> None:
    """Read, check, tell; exit 1 where there is a finding of the severity asked for, or a heavier one.

    Stale zone data are told after the findings, and exit with 2: they are a fault of the computer, not of the event.
    """
    event = event_folder(folder)
    with progress() as advance:
        checked = check_folder(event, advance)
    is_colored = wants_color(color) and (output is None or color == "always")
    tell(checked, event, language=lang, form=form, color=is_colored, output=output, statistics=statistics)
    stale = guard(lang)
    if stale:
        click.echo(stale, err=True)
        sys.exit(2)
    if any(finding.severity >= _SEVERITIES[fail_on] for finding in checked.findings):
        sys.exit(1)
