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
from scheduler.pipeline import check_folder
from scheduler.reporters.registry import REPORTERS


@click.command("check", help=caption("check"))
@folder_argument
@click.option("--format", "form", type=click.Choice(list(REPORTERS)), default="text", help=caption("format"))
@color_option
@lang_option
def command(folder: Path | None, form: str, color: str, lang: Language) -> None:
    """Read, check, tell; exit 1 where there is an error or warning."""
    event = event_folder(folder)
    with progress() as advance:
        checked = check_folder(event, advance)
    tell(checked, event, language=lang, form=form, color=wants_color(color))
    if any(finding.severity >= Severity.WARNING for finding in checked.findings):
        sys.exit(1)
