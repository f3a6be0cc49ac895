"""The calendar around a feed's events: its name, where it comes from and how often to look again."""

from __future__ import annotations

from scheduler.emitters.feeds.component import uri
from scheduler.emitters.feeds.content_line import content_line, escaped
from scheduler.model.color import CSS_COLORS
from scheduler.model.edition import Edition, feed_path
from scheduler.model.listing import Listing
from scheduler.model.week import Week
from scheduler.persian.text import clean

CALENDAR_END = b"END:VCALENDAR\r\n"

CALENDAR_HEAD = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//event-week scheduler//feeds//FA\r\nCALSCALE:GREGORIAN\r\n"
_REFRESH = b"REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n"
_COLOR = "seagreen"


def week_lines(week: Week) -> bytes:
    """Return the lines that all calendars of a week share: what it is, and the zone of its hours."""
    description = f"{clean(week.title)}، {week.window.spoken}. همهٔ ساعت‌ها به وقت تهران است."
    return content_line("X-WR-CALDESC", escaped(description)) + b"X-WR-TIMEZONE:Asia/Tehran\r\n"


def calendar_start(edition: Edition, listing: Listing, shared: bytes, *, alarms: bool) -> bytes:
    """Return everything of a feed before its first event; `shared` is what `week_lines` made."""
    name = escaped(calendar_name(listing.title, alarms=alarms))
    names = content_line("NAME", name) + content_line("X-WR-CALNAME", name)
    source, color = _source(edition, listing, alarms=alarms), _color_lines(edition.week, listing)
    return b"".join((CALENDAR_HEAD, names, shared, source, _REFRESH, color))


def calendar_name(title: str, *, alarms: bool) -> str:
    """Return the name under which a phone lists a calendar; a twin must be told from its feed where both are."""
    return f"{clean(title)}، با یادآوری" if alarms else clean(title)


def _source(edition: Edition, listing: Listing, *, alarms: bool) -> bytes:
    if not edition.address:
        return b""
    path = feed_path(listing.scope, listing.key, alarms=alarms)
    return content_line("SOURCE;VALUE=URI", uri(edition.url(path)))


def _color_lines(week: Week, listing: Listing) -> bytes:
    kind = week.kinds.get(listing.key) if listing.scope == "kind" else None
    color = kind.color if kind is not None and kind.color in CSS_COLORS else _COLOR
    return f"COLOR:{color}\r\nX-APPLE-CALENDAR-COLOR:#{CSS_COLORS[color].upper()}\r\n".encode()
