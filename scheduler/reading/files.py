"""The files of an event folder, decoded: the only module that opens them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Text
from scheduler.reading.rules.files import TOO_LARGE, UNREADABLE
from scheduler.source.span import Span

MAX_BYTES = 4 * 1024 * 1024
_ENDINGS = (".yaml", ".yml", ".yaml.txt", ".yml.txt")
_NOT_A_FILE = Text("اینجا باید یک فایل باشد", "a file is due here")
_LEADS_OUT = Text("پیوندی است که از پوشهٔ رویداد بیرون می‌رود", "it is a link that leads out of the event folder")
_NO_ACCESS = Text("اجازهٔ خواندن نیست", "there is no permission to read it")


class FileText(NamedTuple):
    """The text of one file, None where it can't be read, and the findings that say why or what is wrong with it."""

    text: str | None
    findings: tuple[Diagnostic, ...]


def yaml_files(folder: Path, below: str) -> tuple[str, ...]:
    """Return the paths of all YAML files under a sub-folder, relative to the event folder, in code-point order.

    Those whose name goes on with `.txt` are among them, so that nobody misses them.
    """
    unread: list[str] = []
    found = [
        os.path.join(parent, name)
        for parent, folders, names in os.walk(folder / below, onerror=lambda error: unread.append(str(error.filename)))
        for name in (*names, *folders)
        if (name.lower().endswith(_ENDINGS) or _is_linked_folder(parent, name)) and not _is_hidden(parent, name, folder)
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
