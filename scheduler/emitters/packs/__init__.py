"""Door-to-door packs of bases: agenda of today and tomorrow, contacts, the week at a glance, changes; HTML and PDF."""

from __future__ import annotations

from scheduler.emitters.packs.edition_packs import pack_sheets

__all__ = ["pack_sheets"]
