"""The pages of docs/ that are made from the program itself: `python -m scheduler.cli.documents docs`."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from scheduler.cli.main import COMMANDS, group
from scheduler.diagnostics.rule import Severity
from scheduler.emitters.exchange.schema import SCHEMA, Schema
from scheduler.pipeline import catalogue
from scheduler.reading.field import Table
from scheduler.reading.noun_tables import EQUIPMENT, ORGANIZER, PERSON, PLACES
from scheduler.reading.program_table import PROGRAM
from scheduler.reading.tables import WEEK

_MADE = "<!-- made by `make docs`; edit the program, not this page -->\n\n"
_FILES = (
    ("week.yaml", WEEK),
    ("organizers.yaml", ORGANIZER),
    ("places.yaml", PLACES),
    ("people.yaml", PERSON),
    ("equipment.yaml", EQUIPMENT),
    ("programs/**/*.yaml", PROGRAM),
)
_SEVERITIES = {Severity.ERROR: "خطا", Severity.WARNING: "هشدار", Severity.NOTE: "یادآوری"}


def pages() -> Mapping[str, str]:
    """Return the text of each generated page by its name under docs/."""
    return {
        "checks.md": checks_page(),
        "language.md": language_page(),
        "commands.md": commands_page(),
        "programs-json.md": programs_page(),
    }


def checks_page() -> str:
    """Return the catalogue of rules, in Persian with the English beneath."""
    parts = [_MADE, "# فهرست قاعده‌ها\n\nهر یافته یک کد دارد؛ `scheduler explain CODE` همین صفحه را نشان می‌دهد.\n"]
    for rule in catalogue():
        parts.append(f"\n## {rule.code} · {rule.name} · {_SEVERITIES[rule.severity]}\n\n")
        parts.append(f"{rule.page.fa}\n\n")
        parts.extend(f"> {line}\n" for line in rule.page.en.splitlines())
    return "".join(parts)


def language_page() -> str:
    """Return the tables of every key, from the tables that reading goes by."""
    intro = (
        "# زبان فایل‌ها · The language of the files\n\n"
        "کلیدها انگلیسی‌اند و هر یک نامی فارسی هم دارد؛ در هر فایل همه به یک زبان. ستاره یعنی بایسته، 🔒 یعنی فقط برای کارکنان.\n\n"
        "Keys are English, each with a Persian alias; one language a file. * required, 🔒 staff only.\n"
    )
    parts = [_MADE, intro]
    for file, root in _FILES:
        tables = tuple(_tables(root, set()))
        parts.append(f"\n## {file}\n")
        parts.extend(_table(table, show_title=len(tables) > 1) for table in tables)
    return "".join(parts)


def _tables(table: Table, seen: set[str]) -> Iterator[Table]:
    """Yield a table and all that its keys lead to, each once."""
    if table.name in seen:
        return
    seen.add(table.name)
    yield table
    for field in table.fields:
        if field.shape.table is not None:
            yield from _tables(field.shape.table, seen)


def _table(table: Table, *, show_title: bool) -> str:
    lines = [f"\n### {table.title.fa} ({table.name})\n" if show_title else ""]
    lines.append("\n| key | کلید | معنا | meaning | نمونه |\n|---|---|---|---|---|\n")
    for field in table.fields:
        marks = ("*" if field.required else "") + (" 🔒" if field.staff else "")
        choices = "، ".join(f"`{option.value}` ({_or(option.spellings[1:])})" for option in field.shape.choices)
        example = choices or f"`{field.example}`"
        lines.append(
            f"| `{field.key}`{marks} | {_or(field.spellings[1:])} | {field.about.fa} | {field.about.en} | {example} |\n"
        )
    return "".join(lines)


def _or(words: tuple[str, ...]) -> str:
    return " یا ".join(words)


def commands_page() -> str:
    """Return the help of every command, in English."""
    parts = [_MADE, "# Commands\n\nIn a terminal they answer in Persian; `--lang en` gives English, as here.\n"]
    for name in COMMANDS:
        command = group.get_command(click.Context(group), name)
        if command is None:
            raise LookupError(name)
        context = click.Context(command, info_name=f"scheduler {name}", max_content_width=100)
        parts.append(f"\n## {name}\n\n```\n{command.get_help(context)}\n```\n")
    parts.append("\nExit codes: 0 fine, 1 findings, 2 misuse.\n")
    return "".join(parts)


def programs_page() -> str:
    """Return the form of programs.json, from the schema that is published beside it."""
    intro = (
        "# programs.json\n\nEach build puts it into `data/`, with its JSON Schema (draft 2020-12) beside it. Nothing in it is for "
        "staff. Its bytes depend on the week and its stamp alone.\n"
    )
    parts = [_MADE, intro, _keys("The file", SCHEMA)]
    parts.extend(_keys(name, schema) for name, schema in SCHEMA["$defs"].items())
    return "".join(parts)


def _keys(title: str, schema: Schema) -> str:
    rows = "".join(f"| `{key}` | {_type(value)} | {_about(value)} |\n" for key, value in schema["properties"].items())
    return f"\n## {title}\n\n{schema['description']}\n\n| key | type | meaning |\n|---|---|---|\n{rows}"


def _about(schema: Schema) -> str:
    """Return what a key is, in its own words or those of what it refers to."""
    name = schema.get("$ref", "").rpartition("/")[2]
    return str(schema.get("description") or SCHEMA["$defs"][name]["description"])


def _type(schema: Schema) -> str:
    """Return «string or null», «list of [program](#program)», «`a`, `b`»."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name})"
    if "enum" in schema:
        return ", ".join(f"`{value}`" for value in schema["enum"])
    if "const" in schema:
        return f"`{schema['const']}`"
    if "anyOf" in schema:
        return " or ".join(map(_type, schema["anyOf"]))
    if "items" in schema:
        return f"list of {_type(schema['items'])}"
    kinds = schema["type"]
    return kinds if isinstance(kinds, str) else " or ".join(kinds)


def main(folder: Path) -> None:
    """Write the generated pages into a folder; SCHEDULER_LANG=en decides the words of the command line."""
    for name, text in pages().items():
        (folder / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
