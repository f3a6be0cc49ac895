"""`scheduler new SLUG`: the folder of a new event, small, sound and explained line by line."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import click

from scheduler.cli.editor_files import write_editor_files
from scheduler.cli.options import lang_option
from scheduler.cli.schema_files import FOLDER, Wording, known_words, write_schemas
from scheduler.cli.words import caption
from scheduler.diagnostics.text import Language, Text
from scheduler.reading.week import read_week
from scheduler.rendering.folder import template_folder

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_BAD_SLUG = Text(
    "نام پوشه فقط حرف کوچک لاتین، رقم و خط تیره دارد، مانند «hafte-salamat-1405»",
    "the name has only small Latin letters, digits and hyphens, such as “health-week-1405”",
)
_THERE = Text("«{path}» از پیش هست؛ نام دیگری بنویسید", "“{path}” exists already; choose another name")
_DONE = Text(
    "پوشهٔ {path} ساخته شد. فایل‌های آن را ویرایش کنید (در VS Code با باز کردن {slug}.code-workspace)، سپس:\n  scheduler check {path}\n  scheduler build {path}",
    "{path} is there. Edit its files (in VS Code, open {slug}.code-workspace), then:\n  scheduler check {path}\n  scheduler build {path}",
)


@click.command("new", help=caption("new"))
@click.argument("slug")
@click.option("--into", type=click.Path(path_type=Path), default=Path("events"), help=caption("into"))
@lang_option
def command(slug: str, into: Path, lang: Language) -> None:
    """Copy the starting folder; nothing that is there already is touched."""
    if not _SLUG.fullmatch(slug):
        raise click.BadParameter(_BAD_SLUG.say(lang), param_hint="SLUG")
    target = into / slug
    if target.exists():
        raise click.UsageError(_THERE.say(lang, path=target.as_posix()))
    shutil.copytree(template_folder() / "event", target)
    for file in target.rglob("*.yaml"):
        file.write_text(file.read_text("utf-8").replace("my-event", slug), "utf-8")
    # The keys of the starting files are English; one file keeps to one language.
    reading = read_week(target)
    write_schemas(target / FOLDER, Wording(lang, "en"), known_words(reading.week, reading.findings))
    write_editor_files(target)
    click.echo(_DONE.say(lang, path=target.as_posix(), slug=slug))
