"""Daily agendas as PDF, each made only when a publisher asks for its bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial
from typing import NamedTuple

from scheduler.emitters.agendas.edition_sheets import DaySheet
from scheduler.model.edition import agenda_path
from scheduler.protocols import Artifact
from scheduler.rendering.sheet_text import missing_in, sheet_json
from scheduler.rendering.typst_engine import compile_pdf, pdf_fingerprint

TEMPLATE = "agenda/agenda.typ"


class MissingLetters(NamedTuple):
    """Letters that no font of ours can draw, sorted, and the path of the PDF that asks for them."""

    path: str
    letters: str


def emit_agenda_pdfs(sheets: Iterable[DaySheet], moment: datetime) -> Iterator[Artifact]:
    """Yield every agenda as PDF dated `moment`; `produce` may run in any thread, named by all it depends on."""
    stamp = int(moment.timestamp())
    for day, county, sheet in sheets:
        text = sheet_json(sheet)
        yield Artifact(
            agenda_path(day, county, "pdf"),
            partial(compile_pdf, TEMPLATE, text, stamp),
            pdf_fingerprint(TEMPLATE, text, stamp),
        )


def missing_letters(sheets: Iterable[DaySheet]) -> tuple[MissingLetters, ...]:
    """Return, for each agenda that holds some, the letters that our fonts lack and the PDF shows as a replacement."""
    found = ((day, county, missing_in(sheet)) for day, county, sheet in sheets)
    return tuple(MissingLetters(agenda_path(day, county, "pdf"), letters) for day, county, letters in found if letters)
