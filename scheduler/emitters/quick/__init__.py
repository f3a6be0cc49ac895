"""Quick references: what, when and where, of the province and of each county, as HTML and as PDF."""

from __future__ import annotations

from scheduler.emitters.quick.edition_sheets import quick_sheets

__all__ = ["quick_sheets"]
