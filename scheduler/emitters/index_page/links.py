"""What the index page links: feeds with the ways to subscribe, and printed sheets."""

from __future__ import annotations

from urllib.parse import quote

from scheduler.emitters.index_page.page import Feed, Sheets
from scheduler.model.edition import Edition, Scope, agenda_path, feed_path
from scheduler.persian.jalali import JalaliDate

_GOOGLE = "https://calendar.google.com/calendar/r?cid="


def feed(edition: Edition, scope: Scope, key: str, title: str) -> Feed:
    """Return the links of a feed: `webcal:` for Apple, Google's page with that address percent-encoded."""
    path = feed_path(scope, key)
    if not edition.address:
        return Feed(path, title, "", "", "")
    address = edition.url(path)
    webcal = f"webcal://{address.partition('://')[2]}"
    return Feed(path, title, address, webcal, _GOOGLE + quote(webcal, safe=""))


def sheets(day: JalaliDate, label: str, county: str, count: str) -> Sheets:
    """Return the links of one agenda; `label` is its shortest name, `count` how many programs it lists."""
    return Sheets(day.short, label, count, agenda_path(day.iso, county, "html"), agenda_path(day.iso, county, "pdf"))
