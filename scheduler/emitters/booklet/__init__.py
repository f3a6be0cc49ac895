"""The booklet of the week for guests and press, as HTML, as PDF and as PDF for folding."""

from __future__ import annotations

from scheduler.emitters.booklet.edition_booklet import booklet_sheets, edition_booklet

__all__ = ["booklet_sheets", "edition_booklet"]
