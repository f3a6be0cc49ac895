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
from scheduler.reading.rules.files import TOO_LARGE, UNREADABLE
from scheduler.source.span import Span

MAX_BYTES = 4 * 1024 * 1024
_ENDINGS = (".yaml", ".yml", ".yaml.txt", ".yml.txt")
_OF_SYSTEMS = frozenset({"thumbs.db", "desktop.ini"})
_NOT_A_FILE = Text("اینجا باید یک فایل باشد", "a file is due here")
_LEADS_OUT = Text("پیوندی است که از پوشهٔ رویداد بیرون می‌رود", "it is a link that leads out of the event folder")
_NO_ACCESS = Text("اجازهٔ خواندن نیست", "there is no permission to read it")
_DENIED = frozenset({errno.EACCES, errno.EPERM})


class FileText(NamedTuple):
    """The text of one file, None where it can't be read, and the findings that say why or what is wrong with it."""

    text: str | None
    findings: tuple[Diagnostic, ...]


def yaml_files(folder: Path, below: str) -> tuple[str, ...]:
    """Return the paths of all YAML files under a sub-folder, relative to the event folder, in code-point order.

    Those whose name goes on with `.txt` are among them, so that nobody misses them.
    """
    found: list[str] = []
    start = len(os.path.join(folder, ""))
    for parent, folders, names in os.walk(
        os.path.join(folder, below), onerror=lambda error: found.append(str(error.filename))
    ):
        # What begins with a dot is a trash or a tool's own.
        folders[:] = (name for name in folders if not name.startswith("."))
        links = (name for name in folders if os.path.islink(os.path.join(parent, name)))
        named = (name for name in (*names, *folders) if name.lower().endswith(_ENDINGS) and not name.startswith("."))
        found.extend(os.path.join(parent, name) for name in {*links, *named})
    return tuple(sorted(path[start:].replace(os.sep, "/") for path in found))


def other_files(folder: Path, below: str) -> tuple[str, ...]:
    """Return the paths of all other files under a sub-folder, but for hidden ones, backups of editors and README."""
    top = os.path.join(folder, below)
    found: list[str] = []
    for parent, folders, names in os.walk(top):
        folders[:] = (name for name in folders if not name.startswith("."))
        where = Path(parent).relative_to(folder).as_posix()
        found.extend(f"{where}/{name}" for name in names if not name.lower().endswith(_ENDINGS) and _is_meant(name))
    return tuple(sorted(found))


def _is_meant(name: str) -> bool:
    """Tell whether somebody put a file there, not a program or a system."""
    small = name.lower()
    return not (small.startswith((".", "~", "readme")) or small.endswith("~") or small in _OF_SYSTEMS)


def read_text(folder: Path, file: str) -> FileText:
    """Return the text of a file of the event folder; what keeps it from being read is a finding."""
    span = Span.of_file(file)
    try:
        return _decoded(read_bytes(folder, file, MAX_BYTES), span)
    except TooLarge as error:
        return _refused(TOO_LARGE.at(span, size=error.kilobytes))
    except Unreadable as error:
        return _refused(UNREADABLE.at(span, name=file, why=error.why))


class Unreadable(Exception):
    """A file of the event folder can't be read, or may not be, since it lies outside."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.en)
        self.why = why


class TooLarge(Exception):
    """A file of the event folder has more bytes than are read."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.kilobytes = -(-size // 1024)


def read_bytes(folder: Path, file: str, most: int) -> bytes:
    """Return the bytes of a file of the event folder; raises Unreadable, and TooLarge where there are more than `most`."""
    path = os.path.join(folder, file)
    try:
        if _leads_out(folder, file):
            raise Unreadable(_LEADS_OUT)
        known = os.stat(path)
        if not stat.S_ISREG(known.st_mode):
            raise Unreadable(_NOT_A_FILE)
        if known.st_size > most:
            raise TooLarge(known.st_size)
        with open(path, "rb") as content:
            return content.read()
    except OSError as error:
        raise Unreadable(_NO_ACCESS if error.errno in _DENIED else _NOT_A_FILE) from None


def _leads_out(folder: Path, file: str) -> bool:
    """Tell whether a link below the event folder leads out of it; only a path that has links is resolved."""
    steps = tuple(accumulate(file.split("/"), os.path.join, initial=os.fspath(folder)))[1:]
    if not any(map(os.path.islink, steps)):
        return False
    return not Path(os.path.realpath(steps[-1])).is_relative_to(os.path.realpath(folder))


def _decoded(data: bytes, span: Span) -> FileText:
    """Return the text of a file; one in another encoding that is known for sure is read on with a finding."""
    if data[:1] not in (b"\xff", b"\xfe") and b"\x00" not in data:
        try:
            return FileText(_with_newlines(data.decode("utf-8-sig")), ())
        except UnicodeDecodeError:
            pass
    return _guessed(data, span)


def _guessed(data: bytes, span: Span) -> FileText:
    from scheduler.reading.encoding import decode  # noqa: PLC0415 -- needed only where the text is not plain UTF-8
    from scheduler.reading.rules.encodings import encoding_finding  # noqa: PLC0415 -- as above

    found = decode(data)
    text = _with_newlines(found.text) if found.is_sure else None
    if found.encoding == "utf-8" and not found.spoilt:
        return FileText(text, ())
    before = data[data.rfind(b"\n", 0, found.wrong) + 1 : found.wrong]
    line, column = data.count(b"\n", 0, found.wrong) + 1, len(before.decode("utf-8-sig", "replace")) + 1
    spot = span if found.encoding.startswith("utf-16") else Span(span.file, line, column, line, column + 1)
    return FileText(text, (encoding_finding(found, spot),))


def _with_newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refused(finding: Diagnostic) -> FileText:
    return FileText(None, (finding,))
