"""Change sheets as PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from scheduler.emitters.change_sheets.edition_sheets import SheetMaker
from scheduler.emitters.paper import later_pdf
from scheduler.model.edition import change_sheet_path
from scheduler.protocols import Artifact

TEMPLATE = "change_sheet/change_sheet.typ"


def emit_change_sheet_pdfs(sheets: Iterable[SheetMaker], moment: datetime) -> Iterator[Artifact]:
    """Yield every change sheet as PDF dated `moment`."""
    return (
        later_pdf(change_sheet_path(sheet.county, "pdf"), TEMPLATE, sheet.make, sheet.mark, moment) for sheet in sheets
    )
