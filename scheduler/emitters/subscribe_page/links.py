"""The ways to subscribe to a calendar, from its address."""

from __future__ import annotations

from scheduler.emitters.subscribe_page.page import Ways
from scheduler.model.edition import Edition, subscribe_path
from scheduler.model.subscription import subscription
from scheduler.rendering.qr import qr_code


def ways(edition: Edition, path: str, anchor: str, name: str, *, has_code: bool) -> Ways | None:
    """Return the links that subscribe to a feed, or None where its address is not known."""
    if not edition.address:
        return None
    links = subscription(edition.url(path), name)
    code = qr_code(edition.url(subscribe_path(anchor))) if has_code else None
    return Ways(links.apple, links.google, links.outlook, links.office, code)
