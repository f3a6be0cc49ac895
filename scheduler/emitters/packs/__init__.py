"""Door-to-door packs of bases: agenda of today and tomorrow, contacts, the week at a glance, changes; HTML and PDF."""

from __future__ import annotations

from scheduler.emitters.packs.edition_packs import DayPack, pack_organizers, packs
from scheduler.emitters.packs.html import emit_pack_pages
from scheduler.emitters.packs.pdf import emit_pack_pdfs

__all__ = ["DayPack", "emit_pack_pages", "emit_pack_pdfs", "pack_organizers", "packs"]
