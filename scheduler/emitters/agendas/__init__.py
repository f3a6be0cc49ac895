"""Printed daily agendas: of the province and each county, and of every organizer below."""

from __future__ import annotations

from scheduler.emitters.agendas.edition_sheets import day_sheets, organizer_sheets

__all__ = ["day_sheets", "organizer_sheets"]
