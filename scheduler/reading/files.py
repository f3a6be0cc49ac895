"""The files of an event folder, decoded: the only module that opens them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Text
from scheduler.reading.rules.files import NOT_UTF8, TOO_LARGE, UNREADABLE
from scheduler.source.span import Span

MAX_BYTES = 4 * 1024 * 1024
_NOT_A_FILE = Text("اینجا باید یک فایل باشد", "a file is due here")
_LEADS_OUT = Text("پیوندی است که از پوشهٔ رویداد بیرون می‌رود", "it is a link that leads out of the event folder")
_NO_ACCESS = Text("اجازهٔ خواندن نیست", "there is no permission to read it")
_MARKS = ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))


class FileText(NamedTuple):
    """The text of one file, or the finding that says why there is none."""

    text: str | None
    findings: tuple[Diagnostic, ...]


def yaml_files(folder: Path, below: str) -> tuple[str, ...]:
    """Return the paths of all YAML files under a sub-folder, relative to the event folder, in code-point order."""
    unread: list[str] = []
    found = [
        os.path.join(parent, name)
        for parent, folders, names in os.walk(folder / below, onerror=lambda error: unread.append(str(error.filename)))
        for name in (*names, *folders)
        if not _is_hidden(parent, name, folder)
        and (name.lower().endswith((".yaml", ".yml")) or _is_linked_folder(parent, name))
    ]
    return tuple(sorted(os.path.relpath(path, folder).replace(os.sep, "/") for path in (*found, *unread)))


def _is_hidden(parent: str, name: str, folder: Path) -> bool:
    """Tell whether a name, or a folder above it in the event folder, begins with a dot: a trash or a tool's own."""
    return any(part.startswith(".") for part in (name, *Path(os.path.relpath(parent, folder)).parts))


def _is_linked_folder(parent: str, name: str) -> bool:
    """Tell whether a name is a link to a folder: it is not followed, and what lies there must not go unsaid."""
    path = os.path.join(parent, name)
    return os.path.islink(path) and os.path.isdir(path)


def read_text(folder: Path, file: str) -> FileText:
    """Return the text of a file of the event folder; what keeps it from being read is a finding."""
    path = folder / file
    span = Span.of_file(file)
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            return _refused(UNREADABLE.at(span, name=file, why=_LEADS_OUT))
        if not path.is_file():
            return _refused(UNREADABLE.at(span, name=file, why=_NOT_A_FILE))
        size = path.stat().st_size
        if size > MAX_BYTES:
            return _refused(TOO_LARGE.at(span, size=-(-size // 1024)))
        return _decoded(path.read_bytes(), span)
    except RuntimeError:  # how Python 3.11 and 3.12 refuse links in a circle
        return _refused(UNREADABLE.at(span, name=file, why=_NOT_A_FILE))
    except OSError:
        return _refused(UNREADABLE.at(span, name=file, why=_NO_ACCESS))


def _decoded(data: bytes, span: Span) -> FileText:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _refused(NOT_UTF8.at(span, encoding=name))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        spot = Span(span.file, line, 1, line, 2)
        return _refused(NOT_UTF8.at(spot, encoding="Windows-1256"))
    return FileText(text.replace("\r\n", "\n").replace("\r", "\n"), ())


def _refused(finding: Diagnostic) -> FileText:
    return FileText(None, (finding,))
