"""Daily agendas as PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from scheduler.emitters.paper import pdf
from scheduler.emitters.sheets.day_agendas import DaySheet
from scheduler.protocols import Artifact
from scheduler.rendering.sheet_text import missing_in

TEMPLATE = "agenda/agenda.typ"


class MissingLetters(NamedTuple):
    """Letters that no font of ours can draw, sorted, and the path of the PDF that asks for them."""

    path: str
    letters: str


def emit_agenda_pdfs(sheets: Iterable[DaySheet], moment: datetime) -> Iterator[Artifact]:
    """Yield every agenda as PDF dated `moment`."""
    return (pdf(found.path("pdf"), TEMPLATE, found.sheet, moment) for found in sheets)


def missing_letters(sheets: Iterable[DaySheet]) -> tuple[MissingLetters, ...]:
    """Return, for each agenda that holds some, the letters that our fonts lack and the PDF shows as a replacement."""
    lacking = ((found, missing_in(found.sheet)) for found in sheets)
    return tuple(MissingLetters(found.path("pdf"), letters) for found, letters in lacking if letters)
