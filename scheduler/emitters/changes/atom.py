"""The Atom feed of releases (RFC 4287)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from scheduler.emitters.changes.pages import what_changed
from scheduler.model.edition import Edition, changes_path
from scheduler.persian.text import clean
from scheduler.releases.change_list import Entry, change_list
from scheduler.releases.past import Told
from scheduler.releases.release_line import release_line
from scheduler.rendering.environment import environment, render

_MOST_LINES = 40
# What XML 1.0 can't hold, escaped or not (2.2, Char).
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class AtomEntry(NamedTuple):
    """One release: ids never change, `link` is empty where no address is known."""

    id: str
    title: str
    updated: str
    link: str
    summary: str
    lines: tuple[str, ...]


class AtomFeed(NamedTuple):
    """The feed: its own address and that of the page are empty where no address is known."""

    id: str
    title: str
    author: str
    updated: str
    itself: str
    page: str
    entries: tuple[AtomEntry, ...]


def feed_bytes(edition: Edition, past: Iterable[Told]) -> bytes:
    """Return the feed of some releases, the newest first; there is at least one."""
    title = _text(edition.week.title)
    entries = tuple(_entry(edition, told) for told in past)
    feed = AtomFeed(
        id=_urn(edition, "changes"),
        title=f"{title}: نسخه‌ها و تغییرها",
        author=title,
        updated=entries[0].updated,
        itself=_address(edition, "feed.atom"),
        page=_address(edition, "index.html"),
        entries=entries,
    )
    return render(environment(edition.templates), "changes/feed.atom.jinja", feed=feed)


def _entry(edition: Edition, told: Told) -> AtomEntry:
    listed = change_list(told.before, told.release, told.changes, "fa", present=False)
    sections = listed.sections if told.before else ()
    shown = [": ".join((section.heading, _told(entry))) for section in sections for entry in section.entries]
    return AtomEntry(
        id=_urn(edition, f"changes/{told.release.number}"),
        title=_text(release_line(told.release)),
        updated=_time(told.release.time),
        link=_address(edition, f"{told.release.number:04}.html"),
        summary=_text(what_changed(told)),
        lines=tuple(map(_text, (*([told.release.note] if told.release.note else []), *shown[:_MOST_LINES]))),
    )


def _told(entry: Entry) -> str:
    marked = f"{entry.title} ({entry.mark})" if entry.mark else entry.title
    return f"{marked}، {'؛ '.join(entry.lines)}" if entry.lines else marked


def _urn(edition: Edition, name: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'https://{edition.week.domain}/{edition.week.slug}/{name}')}"


def _address(edition: Edition, name: str) -> str:
    return edition.url(changes_path(name)) if edition.address else ""


def _time(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _text(text: str) -> str:
    return _NO_XML.sub("", clean(text))
