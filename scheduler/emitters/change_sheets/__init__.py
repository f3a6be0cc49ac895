"""Change sheets for the wall: what the latest release changed, of the province and of each county."""

from __future__ import annotations

from scheduler.emitters.change_sheets.edition_sheets import change_sheets

__all__ = ["change_sheets"]
