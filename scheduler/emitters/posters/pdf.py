"""Week posters as PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from scheduler.emitters.paper import pdf
from scheduler.emitters.posters.edition_posters import CountyPoster
from scheduler.model.edition import poster_path
from scheduler.protocols import Artifact

TEMPLATE = "poster/poster.typ"


def emit_poster_pdfs(posters: Iterable[CountyPoster], moment: datetime) -> Iterator[Artifact]:
    """Yield every poster as PDF dated `moment`."""
    return (pdf(poster_path(county, paper, "pdf"), TEMPLATE, poster, moment) for county, paper, poster in posters)
