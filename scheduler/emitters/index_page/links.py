"""What the index page links: calendars on their page, and printed sheets."""

from __future__ import annotations

from scheduler.emitters.index_page.page import Feed, Paper, Sheets
from scheduler.model.edition import Edition, Scope, agenda_path, feed_anchor, feed_path, subscribe_path
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.text import persian_digits


def feed(edition: Edition, scope: Scope, key: str, title: str) -> Feed | None:
    """Return the link to a calendar's place on the page of calendars, or None where it is not put out."""
    return Feed(title, subscribe_path(feed_anchor(scope, key))) if edition.holds(feed_path(scope, key)) else None


def paper(edition: Edition, title: str, html: str, pdf: str) -> Paper | None:
    """Return the link to a sheet in both forms, or None where neither is put out."""
    held = [path if edition.holds(path) else "" for path in (html, pdf)]
    return Paper(title, *held) if any(held) else None


def sheets(edition: Edition, day: JalaliDate, label: str, county: str, programs: int) -> Sheets:
    """Return the links of one agenda; `label` is its shortest name, `programs` how many it lists."""
    html, pdf = (agenda_path(day.iso, county, ending) for ending in ("html", "pdf"))
    return Sheets(day.short, label, persian_digits(programs), html, pdf if edition.holds(pdf) else "", programs == 0)
