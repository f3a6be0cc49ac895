"""`scheduler fmt`: order of keys and spacing, as edits of the text that keep meaning and comments."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from scheduler.cli.event_paths import event_paths, paths_argument
from scheduler.cli.options import color_option, lang_option, wants_color
from scheduler.cli.rewriting import difference, write_texts
from scheduler.cli.words import caption
from scheduler.diagnostics.text import Language, Text
from scheduler.mending import tidy_folder

_DONE = Text("{changed} فایل از {files} فایل مرتب شد.", "{changed} of {files} files were tidied.")
_WOULD = Text("{changed} فایل از {files} فایل مرتب می‌شود.", "{changed} of {files} files would be tidied.")
_FINE = Text("همهٔ {files} فایل مرتب است.", "All {files} files are tidy.")
_BROKEN = Text(
    "{file}: دست‌نخورده ماند، چون YAML آن خطا دارد؛ نخست «scheduler fix» یا «scheduler check»",
    "{file}: left as it is, since its YAML has faults; first “scheduler fix” or “scheduler check”",
)
_REFUSED = Text("{place}: دست‌نخورده ماند: {why}", "{place}: left as it is: {why}")


@click.command("fmt", help=caption("fmt"))
@paths_argument
@click.option("--diff", "only_shows", is_flag=True, help=caption("diff"))
@click.option("--order", type=click.Choice(["file", "table"]), default="file", help=caption("order"))
@color_option
@lang_option
def command(paths: tuple[Path, ...], only_shows: bool, order: str, color: str, lang: Language) -> None:
    """Tidy and tell; exit 1 where a file is too broken for it, with --diff where something would change."""
    where = event_paths(paths)
    before, tidied = tidy_folder(where.folder, where.files, by_table=order == "table")
    changed = sum(before[file] != text for file, text in tidied.texts.items())
    if only_shows:
        is_colored = wants_color(color)
        click.echo(difference(where.prefix, before, tidied.texts, color=is_colored), nl=False, color=is_colored)
    else:
        write_texts(where, before, tidied.texts, lang)
    for file in tidied.broken:
        click.echo(_BROKEN.say(lang, file=where.prefix + file), err=only_shows)
    for place, why in tidied.refused:
        click.echo(_REFUSED.say(lang, place=where.prefix + place, why=why), err=only_shows)
    words = (_WOULD if only_shows else _DONE) if changed else _FINE
    if changed or not tidied.broken:
        click.echo(words.say(lang, changed=changed, files=len(before)), err=only_shows)
    sys.exit(int(bool(changed) if only_shows else bool(tidied.broken)))
