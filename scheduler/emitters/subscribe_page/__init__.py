"""The page of calendars: every feed of an edition with the ways to subscribe, for each phone and program."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.emitters.subscribe_page.contents import subscribe_page
from scheduler.model.edition import Edition, subscribe_path
from scheduler.protocols import Artifact, ready
from scheduler.rendering.environment import environment


def emit_subscribe_page(edition: Edition) -> Iterator[Artifact]:
    """Yield `subscribe.html`, where there are feeds; its fonts are those of the index page."""
    page = subscribe_page(edition)
    if page is not None:
        text = environment().get_template("subscribe/subscribe.html.jinja").render(page=page)
        yield ready(subscribe_path(), text.encode())
