"""The templates that an event puts in the place of the shipped ones: hostile until they are read."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from scheduler.diagnostics.nearest import nearest
from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Text
from scheduler.reading.files import TooLarge, Unreadable, read_bytes
from scheduler.reading.rules.templates import NO_TEMPLATE, UNSOUND
from scheduler.rendering.folder import replaceable
from scheduler.source.span import Span

FOLDER = "templates"
MAX_BYTES = 256 * 1024
# So many files are looked at; the shipped folder has fewer.
_MOST_FILES = 200
# What could name a package of the network, or anything else that is no template, only once it runs.
_REACHES_OUT = re.compile(
    r'\b(?:import|include)\b(?!\s*"[\w./-]+"[ \t]*(?:[:;,)\]}\r\n]|as\b|\Z))|\b(?:eval|std|plugin)\b'
)

_MEANT = Text("شاید «{meant}»؟ نامش را آن کنید", "did you mean “{meant}”? rename it so")
_TOO_LARGE = Text("بیش از ۲۵۶ کیلوبایت است", "it has more than 256 kB")
_NOT_UTF8 = Text("با UTF-8 ذخیره نشده است", "it is not saved as UTF-8")
_LINKED_FOLDER = Text("پیوندی به پوشه‌ای دیگر است", "it is a link to another folder")
_OUT = Text(
    "«{written}» در آن می‌تواند چیزی بیرون از قالب‌ها بخواهد",
    "“{written}” in it can ask for what is outside the templates",
)


class Overrides(NamedTuple):
    """The templates that an event stands in, and what is wrong with them."""

    files: tuple[tuple[str, bytes], ...]
    findings: tuple[Diagnostic, ...]


def read_overrides(folder: Path) -> Overrides:
    """Return the files under `templates/` that stand in for shipped ones, by their names there."""
    known = replaceable()
    files: list[tuple[str, bytes]] = []
    findings: list[Diagnostic] = []
    for name in sorted(islice(_names(folder), _MOST_FILES)):
        read = _read(folder, name, known)
        if isinstance(read, Diagnostic):
            findings.append(read)
        else:
            files.append((name, read))
    return Overrides(tuple(files), tuple(findings))


def _names(folder: Path) -> Iterator[str]:
    """Yield what lies under `templates/`, relative to it: files, and links to folders, which are not followed."""
    top = folder / FOLDER
    if top.is_symlink():
        yield ""
        return
    for parent, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = (name for name in folders if os.path.islink(os.path.join(parent, name)))
        for name in (*links, *sorted(name for name in names if not name.startswith("."))):
            yield Path(parent, name).relative_to(top).as_posix()


def _read(folder: Path, name: str, known: tuple[str, ...]) -> bytes | Diagnostic:
    file = f"{FOLDER}/{name}".rstrip("/")
    span = Span.of_file(file)
    if (folder / file).is_dir():
        return UNSOUND.at(span, name=file, why=_LINKED_FOLDER)
    if name not in known:
        meant = nearest(name, {spelling: spelling for spelling in known})
        return NO_TEMPLATE.at(span, hint=_MEANT if meant else None, name=name, meant=f"{FOLDER}/{meant}")
    try:
        content = read_bytes(folder, file, MAX_BYTES)
        text = content.decode()
    except TooLarge:
        return UNSOUND.at(span, name=file, why=_TOO_LARGE)
    except Unreadable as error:
        return UNSOUND.at(span, name=file, why=error.why)
    except UnicodeDecodeError:
        return UNSOUND.at(span, name=file, why=_NOT_UTF8)
    reaching = _REACHES_OUT.search(text) if name.endswith(".typ") else None
    if reaching:
        line = text.count("\n", 0, reaching.start()) + 1
        column = reaching.start() - text.rfind("\n", 0, reaching.start())
        spot = Span(file, line, column, line, column + len(reaching[0]))
        return UNSOUND.at(spot, name=file, why=Text(*(one.format(written=reaching[0]) for one in _OUT)))
    return content
