"""The calendar that a printed sheet points to, for a phone's camera."""

from __future__ import annotations

from dataclasses import dataclass

from scheduler.model.edition import Edition
from scheduler.rendering.qr import qr_code


@dataclass(frozen=True, slots=True)
class FeedLink:
    """The calendar that holds a sheet's programs: its https address, and that address as a QR code."""

    address: str
    caption: str
    size: int
    path: str


def feed_link(edition: Edition, path: str, caption: str) -> FeedLink | None:
    """Return the link to a feed; None where its address is not known, or it is not put out."""
    if not (edition.address and edition.holds(path)):
        return None
    address = edition.url(path)
    code = qr_code(address)
    return FeedLink(address, caption, code.size, code.path)
