"""Printed daily agendas as HTML and as PDF: of the province and each county, and of organizers that are asked for."""

from __future__ import annotations

from scheduler.emitters.agendas.html import emit_agenda_pages
from scheduler.emitters.agendas.pdf import emit_agenda_pdfs, missing_letters
from scheduler.emitters.sheets.day_agendas import DaySheet, day_sheets, large_sheets, organizer_sheets

__all__ = [
    "DaySheet",
    "day_sheets",
    "emit_agenda_pages",
    "emit_agenda_pdfs",
    "large_sheets",
    "missing_letters",
    "organizer_sheets",
]
