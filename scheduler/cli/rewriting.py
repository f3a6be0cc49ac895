"""Changed texts of event files: shown as a difference, or written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import click

from scheduler.cli.event_paths import EventPaths
from scheduler.diagnostics.text import Language, Text
from scheduler.fixing.writing import Changed, replace_text
from scheduler.reporters.visible import visible

_CHANGED = Text(
    "«{file}» در همین میان عوض شده است و نوشته نشد؛ دوباره اجرا کنید",
    "“{file}” has changed in the meantime and was not written; run again",
)
_UNWRITTEN = Text("«{file}» نوشته نشد: {why}", "“{file}” could not be written: {why}")
_COLORS = {"---": "1", "+++": "1", "@@": "36", "-": "31", "+": "32"}
_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


class Unwritten(click.ClickException):
    """A file could not be written: no finding."""

    exit_code = 2


def write_texts(where: EventPaths, before: Mapping[str, str], after: Mapping[str, str], language: Language) -> None:
    """Write each file that differs, one by one, each whole or not at all."""
    for file, text in after.items():
        if text == before[file]:
            continue
        shown = where.prefix + file
        try:
            replace_text(where.folder, file, before[file], text)
        except Changed:
            raise Unwritten(_CHANGED.say(language, file=shown)) from None
        except OSError as error:
            raise Unwritten(_UNWRITTEN.say(language, file=shown, why=error.strerror or str(error))) from error


def difference(prefix: str, before: Mapping[str, str], after: Mapping[str, str], *, color: bool) -> str:
    """Return the changes of all files as a unified diff that `patch` takes; colours are for a terminal."""
    parts = (
        line
        for file in after
        if after[file] != before[file]
        for line in _diff(prefix + file, before[file], after[file])
    )
    return "".join(_colored(line) if color else line for line in parts)


def _diff(name: str, before: str, after: str) -> Iterator[str]:
    from difflib import unified_diff  # noqa: PLC0415 -- costs 10 ms, only where something is shown

    name = name.lstrip("/")
    lines = unified_diff(_LINES.findall(before), _LINES.findall(after), f"a/{name}", f"b/{name}")
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _colored(line: str) -> str:
    code = next((code for start, code in _COLORS.items() if line.startswith(start)), "")
    text = visible(line.rstrip("\n"))
    return f"\033[{code}m{text}\033[0m\n" if code else f"{text}\n"
