"""The programs of a release as checks ask for them, with what to paste to have one back as cancelled."""

from __future__ import annotations

from functools import partial

from scheduler.model.known import KeyNames, Known, KnownRelease
from scheduler.model.nouns import Form
from scheduler.releases.cancelled_entry import entry
from scheduler.releases.file_form import Record, program_of, release_file
from scheduler.source.span import Span


def known_release(record: Record, data: bytes) -> KnownRelease:
    """Return what checks ask of a release; `record` is what stands in its file `data`, one program a line."""
    number = int(record["number"])
    file = release_file(number)
    first = data.count(b"\n", 0, data.find(b'\n"programs":[')) + 3
    known = {gone["id"]: _known(gone, Span.of_file(file), is_gone=True) for gone in record["gone"]}
    for line, program in enumerate(record["programs"], first):
        known[program["id"]] = _known(program, Span(file, line, 1, line, 1), is_gone=False)
    return KnownRelease(number, record["domain"], known)


def _known(record: Record, span: Span, *, is_gone: bool) -> Known:
    lineage = record.get("lineage")
    return Known(
        title=record["title"],
        kind=record.get("kind", ""),
        organizer=lineage[0] if lineage else "",
        days=frozenset(session["first"] for session in record["sessions"]),
        gone=is_gone,
        cancelled=record["status"] == "cancelled",
        span=span,
        entry=partial(_entry_of, record),
    )


def _entry_of(record: Record, keys: KeyNames, form: Form | None) -> str:
    return entry(program_of(record, {}), keys, form)
