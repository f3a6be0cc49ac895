"""Daily agendas as PDF, each made only when a publisher asks for its bytes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from scheduler.emitters.agendas.edition_sheets import DaySheet
from scheduler.emitters.agendas.sheet import Sheet, plain
from scheduler.model.edition import agenda_path
from scheduler.protocols import Artifact
from scheduler.rendering.coverage import drawable, missing_characters
from scheduler.rendering.typst_engine import compile_pdf, pdf_fingerprint

TEMPLATE = "agenda/agenda.typ"
# typst breaks lines between words only: a longer word gets places to break, so that it stays in its column.
_LONG_WORD = re.compile(r"[!-~]{14}(?=[!-~]{3})|\S{26}(?=\S{3})")
_VERBATIM = frozenset({"address", "path"})


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


def sheet_json(sheet: Sheet) -> str:
    """Return a sheet as the JSON that the template reads; letters that our fonts lack are replaced."""
    return json.dumps(_drawn(plain(sheet)), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def missing_letters(sheets: Iterable[DaySheet]) -> tuple[MissingLetters, ...]:
    """Return, for each agenda that holds some, the letters that our fonts lack and the PDF shows as a replacement."""
    found = ((day, county, missing_characters("".join(_texts(plain(sheet))))) for day, county, sheet in sheets)
    return tuple(MissingLetters(agenda_path(day, county, "pdf"), letters) for day, county, letters in found if letters)


def _drawn(value: Any) -> Any:
    if isinstance(value, str):
        return _LONG_WORD.sub("\\g<0>\u200b", drawable(value))
    if isinstance(value, dict):
        return {key: part if key in _VERBATIM else _drawn(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return tuple(map(_drawn, value))
    return value


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | tuple):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)
