"""The files of an event folder, decoded: the only module that opens them."""

from __future__ import annotations

import errno
import os
import stat
from itertools import accumulate
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
_DENIED = frozenset({errno.EACCES, errno.EPERM})
_MARKS = ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))


class FileText(NamedTuple):
    """The text of one file, or the finding that says why there is none."""

    text: str | None
    findings: tuple[Diagnostic, ...]


def yaml_files(folder: Path, below: str) -> tuple[str, ...]:
    """Return the paths of all YAML files under a sub-folder, relative to the event folder, in code-point order."""
    found: list[str] = []
    start = len(os.path.join(folder, ""))
    for parent, folders, names in os.walk(
        os.path.join(folder, below), onerror=lambda error: found.append(str(error.filename))
    ):
        # What begins with a dot is a trash or a tool's own.
        folders[:] = (name for name in folders if not name.startswith("."))
        links = (name for name in folders if os.path.islink(os.path.join(parent, name)))
        files = (name for name in names if name.lower().endswith((".yaml", ".yml")) and not name.startswith("."))
        named = (name for name in folders if name.lower().endswith((".yaml", ".yml")))
        found.extend(os.path.join(parent, name) for name in {*links, *files, *named})
    return tuple(sorted(path[start:].replace(os.sep, "/") for path in found))


def read_text(folder: Path, file: str) -> FileText:
    """Return the text of a file of the event folder; what keeps it from being read is a finding."""
    path = os.path.join(folder, file)
    span = Span.of_file(file)
    try:
        if _leads_out(folder, file):
            return _refused(UNREADABLE.at(span, name=file, why=_LEADS_OUT))
        known = os.stat(path)
        if not stat.S_ISREG(known.st_mode):
            return _refused(UNREADABLE.at(span, name=file, why=_NOT_A_FILE))
        if known.st_size > MAX_BYTES:
            return _refused(TOO_LARGE.at(span, size=-(-known.st_size // 1024)))
        with open(path, "rb") as content:
            return _decoded(content.read(), span)
    except OSError as error:
        why = _NO_ACCESS if error.errno in _DENIED else _NOT_A_FILE
        return _refused(UNREADABLE.at(span, name=file, why=why))


def _leads_out(folder: Path, file: str) -> bool:
    """Tell whether a link below the event folder leads out of it; only a path that has links is resolved."""
    steps = tuple(accumulate(file.split("/"), os.path.join, initial=os.fspath(folder)))[1:]
    if not any(map(os.path.islink, steps)):
        return False
    return not Path(os.path.realpath(steps[-1])).is_relative_to(os.path.realpath(folder))


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
