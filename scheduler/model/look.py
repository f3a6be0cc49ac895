"""The look of an event: a colour for rules and headings, and a logo."""

from __future__ import annotations

from typing import NamedTuple


class Logo(NamedTuple):
    """A checked picture: `svg`, `png` or `jpg`, and its bytes."""

    ending: str
    content: bytes

    @property
    def path(self) -> str:
        """Return where pages find it in the output folder."""
        return f"assets/logo.{self.ending}"


class Look(NamedTuple):
    """A colour as `#rrggbb` ("" for none), and a logo."""

    accent: str = ""
    logo: Logo | None = None


PLAIN = Look()
"""Black on white, without a logo."""
