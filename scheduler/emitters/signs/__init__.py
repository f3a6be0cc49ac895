"""Door signs of every place that holds something."""

from __future__ import annotations

from scheduler.emitters.signs.edition_signs import place_signs

__all__ = ["place_signs"]
