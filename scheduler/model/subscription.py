"""The links that subscribe a phone to a calendar, from its web address."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote

_GOOGLE = "https://calendar.google.com/calendar/r?cid="
_OUTLOOK = "https://outlook.live.com/calendar/0/addfromweb?"
_OFFICE = "https://outlook.office.com/calendar/0/addfromweb?"
# Letters beyond ASCII may stand in a link as they are, and browsers encode them: a third of the size, hundreds of times.
_SPECIAL = re.compile("[\x00-\x7f]+")


class Links(NamedTuple):
    """A link for each way to subscribe, and the plain address to copy."""

    apple: str
    google: str
    outlook: str
    office: str
    plain: str


def subscription(address: str, name: str) -> Links:
    """Return the links of a calendar at an https address; `name` is what Outlook calls it.

    Google takes a `webcal:` address alone and keeps it fresh; given `https:` it may copy the events once.
    """
    webcal = f"webcal://{address.partition('://')[2]}"
    query = f"url={quote(address, safe='')}&name={_SPECIAL.sub(lambda run: quote(run[0], safe=''), name)}"
    return Links(webcal, _GOOGLE + quote(webcal, safe=""), _OUTLOOK + query, _OFFICE + query, address)
