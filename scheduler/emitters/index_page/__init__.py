"""The index page: one offline page that links everything an edition holds."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.emitters.index_page.contents import index_page
from scheduler.emitters.page_files import page_files
from scheduler.model.edition import Edition
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment, render


def emit_index(edition: Edition) -> Iterator[Artifact]:
    """Yield `index.html`, and the fonts that it and every other page use."""
    shown = environment(edition.templates)
    yield ready("index.html", render(shown, "index/index.html.jinja", page=index_page(edition)))
    yield from page_files(edition)
