"""Door signs as HTML, for every browser on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scheduler.emitters.signs.edition_signs import PlaceSign
from scheduler.model.edition import sign_path
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment
from scheduler.rendering.folder import template_bytes

TEMPLATE = "sign/sign.html.jinja"


def emit_sign_pages(signs: Iterable[PlaceSign]) -> Iterator[Artifact]:
    """Yield every sign as HTML, after the style sheet they share."""
    yield ready("assets/sign.css", template_bytes("sign/sign.css"))
    template = environment().get_template(TEMPLATE)
    for place, sign in signs:
        path = sign_path(place)
        yield ready(path, template.render(sheet=sign, top="../" * path.count("/")).encode())
