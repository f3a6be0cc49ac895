"""Door signs as PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from scheduler.emitters.paper import pdf
from scheduler.emitters.signs.edition_signs import PlaceSign
from scheduler.model.edition import sign_path
from scheduler.protocols import Artifact

TEMPLATE = "sign/sign.typ"


def emit_sign_pdfs(signs: Iterable[PlaceSign], moment: datetime) -> Iterator[Artifact]:
    """Yield every sign as PDF dated `moment`."""
    return (pdf(sign_path(place, "pdf"), TEMPLATE, sign, moment) for place, sign in signs)
