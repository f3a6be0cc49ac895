"""`scheduler schema`: the JSON Schema of the files, for editors, with the ids of a week where its folder is named."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from scheduler.cli.options import event_folder
from scheduler.cli.schema_files import (
    FOLDER,
    Wording,
    chosen_wording,
    known_words,
    schema_text,
    write_schemas,
    written_keys,
)
from scheduler.cli.words import caption, startup_language
from scheduler.diagnostics.text import Language, Text
from scheduler.reading.schema import FILES, Keys
from scheduler.reading.vocabulary import Vocabulary
from scheduler.reading.week import read_week

_WRITTEN = Text(
    "طرح‌وارهٔ فایل‌ها در «{folder}» است ({changed} فایل تازه یا عوض‌شده).",
    "The schemas are in “{folder}” ({changed} new or changed).",
)
_BROKEN = Text(
    "شناسه‌های «{folder}» کامل خوانده نشد و چیزی نوشته نشد؛ نخست خطاهای «scheduler check» را درست کنید.",
    "The ids of “{folder}” could not all be read, and nothing was written; mend what “scheduler check” tells first.",
)


@click.command("schema", help=caption("schema"))
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--file", type=click.Choice(FILES), help=caption("schema-file"))
@click.option("--keys", type=click.Choice(["fa", "en", "both"]), help=caption("schema-keys"))
@click.option("--out", type=click.Path(path_type=Path), help=caption("schema-out"))
@click.option("--lang", type=click.Choice(["fa", "en"]), help=caption("lang"))
def command(folder: Path | None, file: str | None, keys: Keys | None, out: Path | None, lang: Language | None) -> None:
    """Write the schemas beside an event or into --out; with --file, or where neither is named, show one."""
    event = None if folder is None else event_folder(folder)
    wording = _wording(event, keys, lang)
    spoken = lang or startup_language()
    words = None if event is None else _words(event, spoken)
    if file is not None or (event is None and out is None):
        click.echo(schema_text(file or "programs", wording, words), nl=False)
        return
    target = out or (event or Path()) / FOLDER
    changed = write_schemas(target, wording, words)
    click.echo(_WRITTEN.say(spoken, folder=target.as_posix(), changed=changed))


def _wording(event: Path | None, keys: Keys | None, lang: Language | None) -> Wording:
    """Return what is asked for, else what the folder's schemas were made with, else what its files are written in."""
    chosen = None if event is None else chosen_wording(event)
    language = lang or (chosen.language if chosen else startup_language())
    usual = chosen.keys if chosen else language if event is None else written_keys(event)
    return Wording(language, keys or usual)


def _words(event: Path, language: Language) -> Vocabulary:
    reading = read_week(event)
    words = known_words(reading.week, reading.findings)
    if words is None:
        click.echo(_BROKEN.say(language, folder=event.as_posix()), err=True)
        sys.exit(1)
    return words
