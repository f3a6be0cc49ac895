"""What each release changed: a page for each, the list of all, an Atom feed, and messages for messengers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache, partial

from scheduler import __version__
from scheduler.emitters.changes.atom import feed_bytes
from scheduler.emitters.changes.message import message
from scheduler.emitters.changes.pages import index_bytes, page_bytes
from scheduler.model.edition import Edition, changes_path
from scheduler.protocols import Artifact
from scheduler.releases.past import Past, Told
from scheduler.rendering.folder import template_digest

__all__ = ["LISTED", "emit_changes"]

_TEMPLATES = ("changes.html.jinja", "index.html.jinja", "feed.atom.jinja")
LISTED = 30
"""How many of the newest releases the list and the Atom feed hold."""


def emit_changes(edition: Edition, past: Past) -> Iterator[Artifact]:
    """Yield `changes/….html` of every release, `index.html`, `feed.atom`, and the message of the newest by county.

    Each is made once for a release: its fingerprint names the files it depends on, and what pages say of the week.
    """
    told = lru_cache(maxsize=2)(past.told)  # two, as each holds two whole releases
    for number in range(1, past.count + 1):
        mark = _mark(edition, past, number)
        yield Artifact(changes_path(f"{number:04}.html"), partial(_page, edition, told, number), mark)
    newest = _mark(edition, past, past.count)
    listed = partial(_listed, told, past.count)
    yield Artifact(changes_path("index.html"), lambda: index_bytes(edition, listed()), newest)
    yield Artifact(changes_path("feed.atom"), lambda: feed_bytes(edition, listed()), newest)
    yield Artifact(changes_path("message.txt"), lambda: message(edition, told(past.count)), newest)
    for county in edition.week.counties:
        path = changes_path(f"message/{county}.txt")
        yield Artifact(path, partial(_county_message, edition, told, past.count, county), newest)


def _page(edition: Edition, told: Callable[[int], Told], number: int) -> bytes:
    return page_bytes(edition, told(number))


def _county_message(edition: Edition, told: Callable[[int], Told], number: int, county: str) -> bytes:
    return message(edition, told(number), county)


def _listed(told: Callable[[int], Told], count: int) -> Iterator[Told]:
    return (told(number) for number in range(count, max(0, count - LISTED), -1))


def _mark(edition: Edition, past: Past, number: int) -> str:
    """Return what the files of a release depend on: its digest covers those before it, the rest is the week's."""
    week = edition.week
    counties = "|".join(f"{key}={county.title}" for key, county in week.counties.items())
    looks = b" ".join(template_digest(edition.templates, f"changes/{name}") for name in _TEMPLATES).decode()
    return f"changes {__version__} {past.digests[number - 1]} {edition.address} {week.title} {counties} {looks}"
