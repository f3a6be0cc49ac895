"""Printed daily agendas of the province and of each county, as HTML and as PDF."""

from __future__ import annotations

from scheduler.emitters.agendas.edition_sheets import DaySheet, day_sheets
from scheduler.emitters.agendas.html import emit_agenda_pages
from scheduler.emitters.agendas.pdf import emit_agenda_pdfs, missing_letters

__all__ = ["DaySheet", "day_sheets", "emit_agenda_pages", "emit_agenda_pdfs", "missing_letters"]
