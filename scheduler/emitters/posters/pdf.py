"""Week posters as PDF, each made only when a publisher asks for its bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial

from scheduler.emitters.posters.edition_posters import CountyPoster
from scheduler.model.edition import poster_path
from scheduler.protocols import Artifact
from scheduler.rendering.sheet_text import sheet_json
from scheduler.rendering.typst_engine import compile_pdf, pdf_fingerprint

TEMPLATE = "poster/poster.typ"


def emit_poster_pdfs(posters: Iterable[CountyPoster], moment: datetime) -> Iterator[Artifact]:
    """Yield every poster as PDF dated `moment`; `produce` may run in any thread, named by all it depends on."""
    stamp = int(moment.timestamp())
    for county, paper, poster in posters:
        text = sheet_json(poster)
        yield Artifact(
            poster_path(county, paper, "pdf"),
            partial(compile_pdf, TEMPLATE, text, stamp),
            pdf_fingerprint(TEMPLATE, text, stamp),
        )
