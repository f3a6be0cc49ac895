"""Week posters of each county for the wall, on A4 and A3, as HTML and as PDF."""

from __future__ import annotations

from scheduler.emitters.posters.edition_posters import CountyPoster, county_posters
from scheduler.emitters.posters.html import emit_poster_pages
from scheduler.emitters.posters.pdf import emit_poster_pdfs

__all__ = ["CountyPoster", "county_posters", "emit_poster_pages", "emit_poster_pdfs"]
