"""Change sheets for the wall: what the latest release changed, of the province and of each county, HTML and PDF."""

from __future__ import annotations

from scheduler.emitters.change_sheets.edition_sheets import SheetMaker, change_sheets
from scheduler.emitters.change_sheets.html import emit_change_sheet_pages
from scheduler.emitters.change_sheets.pdf import emit_change_sheet_pdfs

__all__ = ["SheetMaker", "change_sheets", "emit_change_sheet_pages", "emit_change_sheet_pdfs"]
