"""Packs as PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from scheduler.emitters.packs.edition_packs import DayPack
from scheduler.emitters.paper import pdf
from scheduler.model.edition import pack_path
from scheduler.protocols import Artifact

TEMPLATE = "pack/pack.typ"


def emit_pack_pdfs(packs: Iterable[DayPack], moment: datetime) -> Iterator[Artifact]:
    """Yield every pack as PDF dated `moment`."""
    return (pdf(pack_path(day, organizer, "pdf"), TEMPLATE, pack, moment) for day, organizer, pack in packs)
