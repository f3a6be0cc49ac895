"""The releases of an event folder: the newest is read, those before it are only proved to be unchanged."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from scheduler.diagnostics.rule import Diagnostic, Related
from scheduler.diagnostics.text import Text
from scheduler.reading.rules.releases import BROKEN_RELEASE, CHANGED_RELEASE, CONFLICT, OUT_OF_LINE
from scheduler.releases.file_form import (
    FOLDER,
    Record,
    content_digest,
    file_digest,
    parsed,
    release_file,
    release_of,
    stated_content,
    stated_previous,
    unified,
)
from scheduler.releases.known import known_release
from scheduler.releases.release import Release
from scheduler.source.span import Span

_NAME = re.compile(r"\d{4,}\.json")
_NUMBER = re.compile(r"\D*0*(\d+)")
_MARKER, _END_MARKER = b"\n<<<<<<<", b"\n>>>>>>>"
_NO_JSON = Text("JSON درستی نیست", "it is no valid JSON")
_NO_RELEASE = Text("شکل یک نسخه را ندارد", "it has not the form of a release")
_UNREADABLE = Text("فایل خواندنی نیست", "it is no readable file")
_MISSING = Text("«{other}» نیست", "there is no “{other}”")
_SAME_NUMBER = Text("دو فایل یک شماره دارند", "two files have one number")
_OTHER_NAME = Text("نام آن نام نسخه نیست", "its name is not that of a release")
_OTHER_BASE = Text(
    "روی نسخهٔ دیگری با همان شماره ساخته شده، در شاخه‌ای دیگر",
    "it was made upon another release of that number, on another branch",
)
_OTHER_NUMBER = Text("شمارهٔ درون آن چیز دیگری است", "the number inside it is another")
_OTHER = Text("نسخهٔ دیگر", "the other release")


class History:
    """The releases of a folder: the digest of each file, what checks ask of the newest, and every fault found.

    There is no newest release where there is none, or a fault.
    """

    def __init__(
        self,
        findings: tuple[Diagnostic, ...] = (),
        record: Record | None = None,
        data: bytes = b"",
        digests: tuple[str, ...] = (),
    ) -> None:
        self.findings = findings
        self.digests = digests
        self.known = known_release(record, data) if record else None
        self._record = record

    @cached_property
    def newest(self) -> Release | None:
        """Return the newest release; it is made of its file only where it is asked for."""
        return release_of(self._record) if self._record else None

    @property
    def digest(self) -> str:
        """Return the digest of the newest file; empty where there is none."""
        return self.digests[-1] if self.digests else ""


def read_history(folder: Path) -> History:
    """Return what the releases of an event folder say; nothing where it has none."""
    if not (folder / FOLDER).is_dir():
        return History()
    names, findings = _names(folder)
    files: dict[str, bytes] = {}
    for file in names:
        data = _read(folder, file)
        if isinstance(data, Diagnostic):
            findings.append(data)
        else:
            files[file] = data
    findings += [found for file, data in files.items() for found in _conflicts(file, data)]
    digests = tuple(map(file_digest, files.values()))
    if not findings:
        findings += _chain_faults(files, digests)
    if not files or findings:
        return History(tuple(findings))
    newest, data = list(files.items())[-1]
    record = _parsed(newest, data)
    return History((record,)) if isinstance(record, Diagnostic) else History((), record, data, digests)


def read_release(folder: Path, number: int) -> Release | Diagnostic:
    """Return one release, or the finding that says why not."""
    file = release_file(number)
    data = _read(folder, file)
    record = data if isinstance(data, Diagnostic) else _parsed(file, data)
    return record if isinstance(record, Diagnostic) else release_of(record)


def earlier_release(folder: Path, number: int) -> Release:
    """Return a release whose digest was proved; raises OSError where it went in the meantime."""
    return release_of(parsed(unified((folder / release_file(number)).read_bytes())))


def _names(folder: Path) -> tuple[list[str], list[Diagnostic]]:
    """Return the files of releases by number, and a finding for each file that has another name or a number again."""
    found: list[Diagnostic] = []
    names: list[str] = []
    for name in sorted(os.listdir(folder / FOLDER)):
        if name.startswith(".") or not (name.lower().endswith(".json") or name.startswith("0")):
            continue
        if _NAME.fullmatch(name) and name == os.path.basename(release_file(int(name[:-5]))):
            names.append(f"{FOLDER}/{name}")
        else:
            found.append(_stray(folder, name))
    names.sort(key=lambda file: int(file[len(FOLDER) + 1 : -5]))
    for number, file in enumerate(names, 1):
        missing = release_file(number)
        if file != missing:
            found.append(OUT_OF_LINE.at(Span.of_file(file), file=file, other=missing, why=_with(_MISSING, missing)))
            break
    return names, found


def _stray(folder: Path, name: str) -> Diagnostic:
    span = Span.of_file(f"{FOLDER}/{name}")
    number = _NUMBER.match(name)
    twin = release_file(int(number[1])) if number else release_file(1)
    has_twin = number is not None and (folder / twin).exists()
    related = (Related(_OTHER, Span.of_file(twin)),) if has_twin else ()
    why = _SAME_NUMBER if has_twin else _OTHER_NAME
    return OUT_OF_LINE.at(span, related=related, file=f"{FOLDER}/{name}", other=twin, why=why)


def _read(folder: Path, file: str) -> bytes | Diagnostic:
    path = folder / file
    try:
        if path.resolve().is_relative_to(folder.resolve()) and path.is_file():
            return unified(path.read_bytes())
    except (OSError, RuntimeError):  # RuntimeError: how Python 3.11 and 3.12 refuse links in a circle
        pass
    return BROKEN_RELEASE.at(Span.of_file(file), file=file, why=_UNREADABLE)


def _conflicts(file: str, data: bytes) -> list[Diagnostic]:
    if _MARKER not in data and not data.startswith(_MARKER[1:]):
        return []
    lined = b"\n" + data
    start = lined.find(_MARKER)
    line = lined.count(b"\n", 0, start) + 1
    ours, theirs = (_branch(lined, at) for at in (start, lined.find(_END_MARKER, start)))
    return [CONFLICT.at(Span(file, line, 1, line, 8), file=file, ours=ours, theirs=theirs)]


def _branch(data: bytes, at: int) -> str:
    """Return the name of a branch as git writes it behind its marks."""
    name = data[at + len(_MARKER) : data.find(b"\n", at + 1)] if at >= 0 else b""
    return f"«{name.decode(errors='replace').strip() or '?'}»"


def _chain_faults(files: Mapping[str, bytes], digests: tuple[str, ...]) -> list[Diagnostic]:
    """Return a finding for each release that is not as it was written, or was written upon another one."""
    found: list[Diagnostic] = []
    before = ""
    for (file, data), digest in zip(files.items(), ("", *digests), strict=False):
        span = Span.of_file(file)
        stated = stated_previous(data)
        if stated is None:
            found.append(BROKEN_RELEASE.at(span, file=file, why=_NO_RELEASE))
        elif stated != digest:
            found += _misfit(span, before, files[before] if before else None)
        before = file
    return found


def _misfit(span: Span, before: str, data: bytes | None) -> list[Diagnostic]:
    if data is not None and content_digest(data) != stated_content(data):
        return [CHANGED_RELEASE.at(Span.of_file(before), file=before)]
    related = (Related(_OTHER, Span.of_file(before)),) if before else ()
    return [OUT_OF_LINE.at(span, related=related, file=span.file, other=before or release_file(1), why=_OTHER_BASE)]


def _parsed(file: str, data: bytes) -> Record | Diagnostic:
    """Return what stands in a file, strictly: any byte that was not written by `release` is a fault."""
    try:
        record = parsed(data)
    except json.JSONDecodeError as error:
        spot = Span(file, error.lineno, error.colno, error.lineno, error.colno + 1)
        return BROKEN_RELEASE.at(spot, file=file, why=_NO_JSON)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return BROKEN_RELEASE.at(Span(file, line, 1, line, 1), file=file, why=_NO_JSON)
    except (ValueError, RecursionError):
        return BROKEN_RELEASE.at(Span.of_file(file), file=file, why=_NO_RELEASE)
    if content_digest(data) != stated_content(data):
        return CHANGED_RELEASE.at(Span.of_file(file), file=file)
    other = release_file(record["number"])
    if file != other:
        return OUT_OF_LINE.at(Span.of_file(file), file=file, other=other, why=_OTHER_NUMBER)
    return record


def _with(text: Text, other: str) -> Text:
    return Text(text.say("fa", other=other), text.say("en", other=other))
