"""Why a folder could not be written, for reasons outside the event: no findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import click

from scheduler.diagnostics.text import Language, Text
from scheduler.publishing.foreign import ForeignFolder, Standing
from scheduler.publishing.lock import Busy

_BUSY = Text(
    "ساختن دیگری در همین پوشه در جریان است؛ تا پایان آن صبر کنید.",
    "Another build into this folder is running; wait for it.",
)
_DISK = Text(
    "نوشتن ممکن نشد ({why})؛ آنچه پیش‌تر منتشر شده دست‌نخورده ماند.",
    "Writing failed ({why}); what was published stays as it was.",
)
_FOREIGN: Mapping[Standing, Text] = {
    "folder": Text(
        "«{path}» پوشهٔ دیگری است و ساخته‌های این برنامه نیست؛ با --out جای دیگری بدهید تا چیزی از میان نرود",
        "“{path}” holds other files and nothing that this program built; name another place with --out so that nothing is lost",
    ),
    "file": Text(
        "«{path}» فایل است، نه پوشه؛ آن را جابه‌جا کنید یا با --out جای دیگری بدهید",
        "“{path}” is a file, no folder; move it or name another place with --out",
    ),
    "link": Text(
        "«{path}» پیوندی به پوشهٔ دیگری است و جای خود پوشه را نمی‌گیرد؛ پیوند را بردارید، یا پوشهٔ بالای آن را پیوند کنید، یا با "
        "--out جای دیگری بدهید",
        "“{path}” is a link to another folder, and a build replaces the folder itself; remove the link, link the folder "
        "above it instead, or name another place with --out",
    ),
}


class Stopped(click.ClickException):
    """Nothing could be written for a reason outside the event: no finding."""

    exit_code = 2


@contextmanager
def refusals(language: Language) -> Iterator[None]:
    """Tell why a folder can't be written instead of failing: misuse where another is to be named, else Stopped."""
    try:
        yield
    except ForeignFolder as error:
        raise click.UsageError(_FOREIGN[error.standing].say(language, path=str(error))) from None
    except Busy:
        raise Stopped(_BUSY.say(language)) from None
    except OSError as error:
        raise Stopped(_DISK.say(language, why=error.strerror or str(error))) from error
