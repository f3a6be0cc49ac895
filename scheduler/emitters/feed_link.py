"""The calendar that a printed sheet points to, for a phone's camera."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from scheduler.model.edition import Edition
from scheduler.rendering.qr import qr_code


@dataclass(frozen=True, slots=True)
class FeedLink:
    """The calendar that holds a sheet's programs: its https address, which is drawn as a QR code when it is shown."""

    address: str
    caption: str

    @property
    def size(self) -> int:
        """Return how many modules the code has in a row."""
        return qr_code(self.address).size

    @property
    def path(self) -> str:
        """Return the dark modules of the code as SVG path data."""
        return qr_code(self.address).path

    def drawing(self) -> dict[str, Any]:
        """Return what a printed sheet shows beside the fields; the address names it all."""
        return {"size": self.size, "path": self.path}


def feed_link(edition: Edition, path: str, caption: str) -> FeedLink | None:
    """Return the link to a feed; None where its address is not known, or it is not put out."""
    if not (edition.address and edition.holds(path)):
        return None
    return FeedLink(edition.url(path), caption)
