"""Addresses in the form that apps follow: absolute, of the web, in ASCII."""

from __future__ import annotations

import re
from urllib.parse import quote

from scheduler.model.edition import Edition, program_anchor
from scheduler.model.program import Program

_WEB = re.compile("https?://", re.IGNORECASE)
_CHARACTERS = ":/?#[]@!$&'()*+,;=%~"


def web_address(edition: Edition, path: str) -> str:
    """Return the full address of a path; "" where the edition has none that starts with http:// or https://."""
    return quote(edition.url(path), safe=_CHARACTERS) if _WEB.match(edition.address) else ""


def page_address(edition: Edition, program: Program) -> str:
    """Return where a program stands on the index page; "" where no address is known."""
    return web_address(edition, f"index.html#{program_anchor(program.id)}")
