"""The files that every page uses: the fonts with their licence, and the logo of the event."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.model.edition import Edition
from scheduler.protocols import Artifact, ready
from scheduler.rendering.folder import template_bytes

_FONTS = ("Vazirmatn-Regular.woff2", "Vazirmatn-Bold.woff2", "OFL.txt")


def page_files(edition: Edition) -> Iterator[Artifact]:
    """Yield the fonts of pages and the logo of the event, as `assets/…`."""
    for name in _FONTS:
        yield ready(f"assets/{name}", template_bytes(f"fonts/{name}"))
    logo = edition.week.look.logo
    if logo is not None:
        yield ready(logo.path, logo.content)
