"""`scheduler schema`: the JSON Schema of the files, for editors."""

from __future__ import annotations

import json
from pathlib import Path

import click

from scheduler.cli.options import lang_option
from scheduler.cli.words import caption
from scheduler.diagnostics.text import Language
from scheduler.reading.schema import FILES, json_schema


@click.command("schema", help=caption("schema"))
@click.argument("file", type=click.Choice(FILES), default="programs")
@click.option("--out", type=click.Path(path_type=Path), help=caption("out"))
@lang_option
def command(file: str, out: Path | None, lang: Language) -> None:
    """Write the schema of one file, or with --out those of all files into a folder."""
    if out is None:
        click.echo(_text(file, lang), nl=False)
        return
    write_schemas(out, lang)


def write_schemas(folder: Path, language: Language) -> None:
    """Write `<file>.schema.json` of every event file into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        (folder / f"{name}.schema.json").write_text(_text(name, language), "utf-8")


def _text(file: str, language: Language) -> str:
    return json.dumps(json_schema(file, language), ensure_ascii=False, indent=1) + "\n"
