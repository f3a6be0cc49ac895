"""Change sheets as HTML, for every browser on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from scheduler.emitters.change_sheets.edition_sheets import SheetMaker
from scheduler.model.edition import change_sheet_path
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment
from scheduler.rendering.folder import template_bytes

TEMPLATE = "change_sheet/change_sheet.html.jinja"


def emit_change_sheet_pages(sheets: Iterable[SheetMaker]) -> Iterator[Artifact]:
    """Yield every change sheet as HTML, after the style sheet they share."""
    yield ready("assets/change_sheet.css", template_bytes("change_sheet/change_sheet.css"))
    for sheet in sheets:
        yield Artifact(change_sheet_path(sheet.county), partial(_page, sheet), sheet.mark)


def _page(sheet: SheetMaker) -> bytes:
    return environment().get_template(TEMPLATE).render(sheet=sheet.make()).encode()
