"""The ways to subscribe to a calendar, from its address."""

from __future__ import annotations

import re
from urllib.parse import quote

from scheduler.emitters.subscribe_page.page import Ways
from scheduler.model.edition import Edition, subscribe_path
from scheduler.rendering.qr import qr_code

_GOOGLE = "https://calendar.google.com/calendar/r?cid="
_OUTLOOK = "https://outlook.live.com/calendar/0/addfromweb?"
# Letters beyond ASCII may stand in a link as they are, and browsers encode them: a third of the size, hundreds of times.
_SPECIAL = re.compile("[\x00-\x7f]+")
_OFFICE = "https://outlook.office.com/calendar/0/addfromweb?"


def ways(edition: Edition, path: str, anchor: str, name: str, *, has_code: bool) -> Ways | None:
    """Return the links that subscribe to a feed, or None where its address is not known.

    Google takes a `webcal:` address alone and keeps it fresh; given `https:` it may copy the events once.
    """
    if not edition.address:
        return None
    address = edition.url(path)
    webcal = f"webcal://{address.partition('://')[2]}"
    query = f"url={quote(address, safe='')}&name={_SPECIAL.sub(lambda run: quote(run[0], safe=''), name)}"
    code = qr_code(edition.url(subscribe_path(anchor))) if has_code else None
    return Ways(webcal, _GOOGLE + quote(webcal, safe=""), _OUTLOOK + query, _OFFICE + query, code)
