"""The event folder and the files of it that the arguments of a command name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import click

from scheduler.cli.options import event_folder
from scheduler.cli.words import startup_language
from scheduler.diagnostics.text import Text
from scheduler.reading.originals import event_files

Function = TypeVar("Function", bound=Callable[..., Any])

_NO_EVENT = Text("«{name}» در هیچ پوشهٔ رویدادی نیست", "“{name}” is in no event folder")
_SEVERAL = Text("همهٔ نام‌ها باید از یک رویداد باشند", "all names must be of one event")
_NO_FILE = Text("«{name}» فایل YAML این رویداد نیست", "“{name}” is no YAML file of this event")


class EventPaths(NamedTuple):
    """An event folder, and those of its files that were named; None for all of them."""

    folder: Path
    files: frozenset[str] | None

    @property
    def prefix(self) -> str:
        """Return what stands before the name of a file of the event when it is told."""
        return "" if self.folder == Path() else f"{self.folder.as_posix()}/"


def paths_argument(function: Function) -> Function:
    """Add the arguments that name the event folder, or files and folders in it."""
    return click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))(function)


def event_paths(paths: tuple[Path, ...]) -> EventPaths:
    """Return the event that all paths lie in, and the files they mean; misuse where there is none, or several."""
    if not paths:
        return EventPaths(event_folder(None), None)
    folders = {_folder_of(path) for path in paths}
    if len(folders) > 1:
        raise click.UsageError(_SEVERAL.say(startup_language()))
    folder = folders.pop()
    if any(path.resolve() == folder.resolve() for path in paths):
        return EventPaths(event_folder(folder), None)
    return EventPaths(folder, frozenset(file for path in paths for file in _files_at(folder, path)))


def _folder_of(path: Path) -> Path:
    """Return the nearest folder above a path that holds week.yaml; a folder without any is taken for the event."""
    for folder in (path, *path.parents):
        if (folder / "week.yaml").is_file():
            return folder
    if path.is_dir():
        return path
    raise click.UsageError(_NO_EVENT.say(startup_language(), name=path.as_posix()))


def _files_at(folder: Path, path: Path) -> tuple[str, ...]:
    wanted = Path(path.resolve()).relative_to(folder.resolve()).as_posix()
    found = tuple(file for file in event_files(folder) if file == wanted or file.startswith(f"{wanted}/"))
    if not found:
        raise click.UsageError(_NO_FILE.say(startup_language(), name=path.as_posix()))
    return found
