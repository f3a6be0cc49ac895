"""Door signs of every place that holds something, as HTML and as PDF."""

from __future__ import annotations

from scheduler.emitters.signs.edition_signs import PlaceSign, place_signs
from scheduler.emitters.signs.html import emit_sign_pages
from scheduler.emitters.signs.pdf import emit_sign_pdfs

__all__ = ["PlaceSign", "emit_sign_pages", "emit_sign_pdfs", "place_signs"]
