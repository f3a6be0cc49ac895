"""Daily agendas as PDF, each made only when a publisher asks for its bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from typing import Any

from scheduler.emitters.agendas.edition_sheets import day_sheets
from scheduler.emitters.agendas.sheet import Sheet, plain
from scheduler.model.edition import Edition, agenda_path
from scheduler.protocols import Artifact
from scheduler.rendering.coverage import drawable
from scheduler.rendering.typst_engine import compile_pdf, pdf_fingerprint

TEMPLATE = "agenda/agenda.typ"


def emit_agenda_pdfs(edition: Edition) -> Iterator[Artifact]:
    """Yield every agenda as PDF; `produce` may run in any thread or process, named by all it depends on."""
    stamp = int(edition.stamp.timestamp())
    for day, county, sheet in day_sheets(edition):
        text = sheet_json(sheet)
        yield Artifact(
            agenda_path(day, county, "pdf"),
            partial(compile_pdf, TEMPLATE, text, stamp),
            pdf_fingerprint(TEMPLATE, text, stamp),
        )


def sheet_json(sheet: Sheet) -> str:
    """Return a sheet as the JSON that the template reads; letters that our fonts lack are replaced."""
    return json.dumps(_drawable(plain(sheet)), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _drawable(value: Any) -> Any:
    if isinstance(value, str):
        return drawable(value)
    if isinstance(value, dict):
        return {key: _drawable(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return tuple(map(_drawable, value))
    return value
