"""Week posters of each county for the wall, on A4 and A3."""

from __future__ import annotations

from scheduler.emitters.posters.edition_posters import county_posters

__all__ = ["county_posters"]
