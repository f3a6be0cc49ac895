"""Week posters as HTML, for every browser on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scheduler.emitters.posters.edition_posters import CountyPoster
from scheduler.model.edition import poster_path
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment
from scheduler.rendering.folder import template_bytes

TEMPLATE = "poster/poster.html.jinja"


def emit_poster_pages(posters: Iterable[CountyPoster]) -> Iterator[Artifact]:
    """Yield every poster as HTML, after the style sheet they share."""
    yield ready("assets/poster.css", template_bytes("poster/poster.css"))
    template = environment().get_template(TEMPLATE)
    for county, paper, poster in posters:
        yield ready(poster_path(county, paper), template.render(sheet=poster).encode())
