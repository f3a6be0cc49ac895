"""Which event, and which of its files, the paths on the command line mean."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import click

from scheduler.cli.words import startup_language
from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Text

_ABSENT = Text("«{path}» نیست", "there is no “{path}”")
_NO_EVENT = Text(
    "«{path}» در پوشهٔ یک رویداد نیست: در هیچ پوشه‌ای بالای آن week.yaml نیست",
    "“{path}” is in no event folder: no folder above it holds week.yaml",
)
_TWO_EVENTS = Text(
    "این‌ها از یک رویداد نیستند: {events}؛ هر رویداد را جدا بررسی کنید",
    "these are not of one event: {events}; check each event on its own",
)


class Scope(NamedTuple):
    """An event folder and paths inside it (relative, with `/`); without paths the whole of it is meant."""

    event: Path
    paths: frozenset[str] = frozenset()

    def has(self, file: str) -> bool:
        """Tell whether a file of the event is meant."""
        above = file.split("/")
        return not self.paths or any("/".join(above[:count]) in self.paths for count in range(1, len(above) + 1))

    def touches(self, finding: Diagnostic) -> bool:
        """Tell whether a finding stands in a file that is meant, or speaks of a second place in one."""
        return any(self.has(span.file) for span in (finding.span, *(related.span for related in finding.related)))


def scope_of(paths: Iterable[Path]) -> Scope:
    """Return the event that paths lie in, with those of its files that they name; misuse where there is no one event."""
    scopes = [_scope(path) for path in paths]
    events = {scope.event.resolve(): scope.event for scope in scopes}
    if len(events) > 1:
        named = "، ".join(event.as_posix() for event in events.values())
        raise click.UsageError(_TWO_EVENTS.say(startup_language(), events=named))
    if not all(scope.paths for scope in scopes):
        return Scope(scopes[0].event)
    return Scope(scopes[0].event, frozenset(path for scope in scopes for path in scope.paths))


def _scope(path: Path) -> Scope:
    if not path.exists():
        raise click.UsageError(_ABSENT.say(startup_language(), path=path.as_posix()))
    # Not `resolve`: a link inside an event leads out of it, and the event is where the link stands.
    absolute = Path(os.path.abspath(path))
    if (absolute / "week.yaml").is_file():
        return Scope(path)
    above = next((folder for folder in absolute.parents if (folder / "week.yaml").is_file()), None)
    if above is not None:
        return Scope(_as_named(above, path), frozenset({absolute.relative_to(above).as_posix()}))
    if path.is_dir():
        return Scope(path)  # a folder that should be an event; `check` tells what it lacks
    raise click.UsageError(_NO_EVENT.say(startup_language(), path=path.as_posix()))


def _as_named(event: Path, path: Path) -> Path:
    """Return an event folder as a user who named a path in it would name it."""
    return event if path.is_absolute() else Path(os.path.relpath(event))
