"""Options that several commands share."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from scheduler.cli.words import caption, startup_language
from scheduler.diagnostics.text import Text

Function = TypeVar("Function", bound=Callable[..., Any])

_NO_EVENT = Text(
    "پوشهٔ رویداد پیدا نشد؛ نام آن را بنویسید، مانند «scheduler check events/my-week»",
    "no event folder found; name it, as in “scheduler check events/my-week”",
)
_SEVERAL = Text("چند رویداد هست؛ یکی را نام ببرید: {names}", "there are several events; name one: {names}")
_NOT_A_FOLDER = Text("«{name}» پوشه نیست", "“{name}” is not a folder")


def lang_option(function: Function) -> Function:
    """Add `--lang fa|en`."""
    option = click.option("--lang", type=click.Choice(["fa", "en"]), default=startup_language, help=caption("lang"))
    return option(function)


def folder_argument(function: Function) -> Function:
    """Add the optional argument that names the event folder."""
    return click.argument("folder", required=False, type=click.Path(path_type=Path))(function)


def color_option(function: Function) -> Function:
    """Add `--color auto|always|never`."""
    kind = click.Choice(["auto", "always", "never"])
    return click.option("--color", type=kind, default="auto", help=caption("color"))(function)


def event_folder(folder: Path | None) -> Path:
    """Return the folder named, or the only one under events/ here; misuse where there is none, or several."""
    language = startup_language()
    if folder is not None:
        if not folder.is_dir():
            raise click.UsageError(_NOT_A_FOLDER.say(language, name=str(folder)))
        return folder
    if Path("week.yaml").is_file():
        return Path()
    found = sorted(path.parent for path in Path("events").glob("*/week.yaml"))
    if not found:
        raise click.UsageError(_NO_EVENT.say(language))
    if len(found) > 1:
        raise click.UsageError(_SEVERAL.say(language, names="، ".join(path.as_posix() for path in found)))
    return found[0]


def wants_color(choice: str) -> bool:
    """Tell whether to write colours: always, never, or only to a terminal that shows them.

    Where nothing is chosen, NO_COLOR (no-color.org) goes before FORCE_COLOR (force-color.org), empty ones count for
    nothing, and both go before what the terminal is.
    """
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
