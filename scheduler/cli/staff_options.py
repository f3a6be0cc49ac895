"""The secret of the staff addresses: where it lies, and what is said where it is missing or lies badly."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from scheduler.cli.words import caption, startup_language
from scheduler.diagnostics.text import Text
from scheduler.model.staff_keys import StaffKeys
from scheduler.publishing.secret_file import BadSecret, NoSecret, read_keys

Function = TypeVar("Function", bound=Callable[..., Any])

_MISSING = Text(
    "رمز نشانی‌های ستاد در «{path}» نیست؛ یک بار «scheduler secret» را اجرا کنید، یا فایل رمز همکارتان را با --secret بدهید",
    "there is no secret of the staff addresses at “{path}”; run “scheduler secret” once, or name your colleague's file with --secret",
)
_BAD = Text(
    "«{path}» فایل رمز این برنامه نیست؛ فایل درست را با --secret بدهید، یا رمز تازه‌ای در جای دیگری بسازید",
    "“{path}” is no secret file of this program; name the right one with --secret, or make a new one elsewhere",
)
_UNREADABLE = Text("«{path}» خوانده نشد ({why})", "“{path}” could not be read ({why})")
_INSIDE = Text(
    "فایل رمز نباید درون «{folder}» باشد، وگرنه با آن به دست دیگران می‌رسد؛ جای دیگری بدهید",
    "the secret must not lie inside “{folder}”, or others get it together with that; name another place",
)


def secret_option(function: Function) -> Function:
    """Add `--secret FILE`, by default in the user's own settings folder."""
    kind = click.Path(path_type=Path, dir_okay=False)
    return click.option("--secret", type=kind, envvar="SCHEDULER_SECRET", help=caption("secret-file"))(function)


def secret_path(named: Path | None, *folders: Path) -> Path:
    """Return where the secret lies; misuse where that is inside a folder that others get."""
    path = named or Path(click.get_app_dir("scheduler"), "secret.json")
    for folder in folders:
        if is_inside(path, folder):
            raise click.UsageError(_INSIDE.say(startup_language(), folder=folder.as_posix()))
    return path


def staff_keys(path: Path) -> StaffKeys:
    """Return the keys in a secret file; misuse where there are none."""
    language = startup_language()
    try:
        return read_keys(path)
    except NoSecret:
        raise click.UsageError(_MISSING.say(language, path=path.as_posix())) from None
    except BadSecret:
        raise click.UsageError(_BAD.say(language, path=path.as_posix())) from None
    except OSError as error:
        why = error.strerror or str(error)
        raise click.UsageError(_UNREADABLE.say(language, path=path.as_posix(), why=why)) from None


def is_inside(path: Path, folder: Path) -> bool:
    """Tell whether a path is a folder or lies in it, links resolved."""
    real, above = os.path.realpath(path), os.path.realpath(folder)
    return real == above or real.startswith(above.rstrip(os.sep) + os.sep)
