"""`scheduler changes`: what changed since the last release, or between two."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from scheduler.cli.options import color_option, event_folder, folder_argument, lang_option, wants_color
from scheduler.cli.telling import report_of, tell
from scheduler.cli.words import caption
from scheduler.diagnostics.text import Language, Text
from scheduler.emitters.changes.forms import html_form, json_form, markdown_form, text_form
from scheduler.releases.change_list import change_list
from scheduler.releasing import Comparison, NoSuchRelease, compare

_NONE_YET = Text(
    "هنوز نسخه‌ای نیست؛ نخستین را «scheduler release {folder}» می‌سازد.",
    "There is no release yet; “scheduler release {folder}” makes the first one.",
)
_NO_SUCH = Text("نسخهٔ {number} نیست؛ آخرین نسخه {newest} است", "there is no release {number}; the last one is {newest}")
_REVERSED = Text("--since باید پیش از --until باشد", "--since must be before --until")
_FORMS = ("text", "json", "md", "html")


@click.command("changes", help=caption("changes"))
@folder_argument
@click.option("--since", type=int, help=caption("since"))
@click.option("--until", type=int, help=caption("until"))
@click.option("--format", "form", type=click.Choice(_FORMS), default="text", help=caption("changes-format"))
@click.option("--public", is_flag=True, help=caption("public"))
@color_option
@lang_option
def command(
    folder: Path | None, since: int | None, until: int | None, form: str, public: bool, color: str, lang: Language
) -> None:
    """Compare and tell; exit 1 where faults keep from it, 0 with or without changes."""
    event = event_folder(folder)
    if since is not None and until is not None and since >= until:
        raise click.UsageError(_REVERSED.say(lang))
    try:
        found = compare(event, since, until, public=public)
    except NoSuchRelease as error:
        raise click.UsageError(_NO_SUCH.say(lang, number=error.number, newest=error.newest)) from None
    if found.checked.findings:
        tell(report_of(found.checked, event), event, language=lang, form="text", color=wants_color(color))
        sys.exit(1)
    if found.after is None:
        raise click.UsageError(_NONE_YET.say(lang, folder=event.as_posix()))
    click.echo(_told(found, form, lang), nl=False)


def _told(found: Comparison, form: str, lang: Language) -> str:
    if found.after is None:
        return ""
    if form == "json":
        return json_form(found.before, found.after, found.changes, lang, present=found.is_present)
    told = change_list(found.before, found.after, found.changes, lang, present=found.is_present)
    if form == "html":
        return html_form(told, lang)
    return markdown_form(told) if form == "md" else text_form(told)
