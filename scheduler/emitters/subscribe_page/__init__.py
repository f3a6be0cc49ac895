"""The page of calendars: every feed of an edition with the ways to subscribe, for each phone and program."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.emitters.subscribe_page.contents import subscribe_page
from scheduler.model.edition import Edition, subscribe_path
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment, render


def emit_subscribe_page(edition: Edition) -> Iterator[Artifact]:
    """Yield `subscribe.html`, where there are feeds; its fonts are those of the index page."""
    page = subscribe_page(edition)
    if page is not None:
        shown = environment(edition.templates)
        yield ready(subscribe_path(), render(shown, "subscribe/subscribe.html.jinja", page=page))
