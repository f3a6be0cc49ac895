"""The index page: one offline page that links everything an edition holds."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.emitters.index_page.contents import index_page
from scheduler.model.edition import Edition
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment
from scheduler.rendering.folder import template_bytes

_FONTS = ("Vazirmatn-Regular.woff2", "Vazirmatn-Bold.woff2", "OFL.txt")


def emit_index(edition: Edition) -> Iterator[Artifact]:
    """Yield `index.html`, and the fonts that it and every other page use."""
    page = environment().get_template("index/index.html.jinja").render(page=index_page(edition))
    yield ready("index.html", page.encode())
    for name in _FONTS:
        yield ready(f"assets/{name}", template_bytes(f"fonts/{name}"))
