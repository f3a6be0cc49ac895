"""schedule.xml, as frab and c3voc write it and Giggity and EventFahrplan read it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from scheduler.emitters.exchange.conference import GENERATOR, LANGUAGE, SLOT, Conference, Day, Event
from scheduler.persian.zone import ZONE

_FORBIDDEN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def schedule_xml(found: Conference) -> bytes:
    """Return the schedule; ValueError where a text holds what XML 1.0 (2.2) forbids, which reading lets through nowhere."""
    lines = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<schedule>",
        f"<generator name={quoteattr(GENERATOR[0])} version={quoteattr(GENERATOR[1])}/>",
        _element("version", found.version),
        *_conference(found),
        *(line for day in found.days for line in _day(day)),
        "</schedule>",
        "",
    )
    text = "\n".join(lines)
    alien = _FORBIDDEN.search(text)
    if alien:
        raise ValueError(f"no XML can hold {alien[0]!r}")
    return text.encode()


def _conference(found: Conference) -> Iterator[str]:
    yield "<conference>"
    yield _element("acronym", found.acronym)
    yield _element("title", found.title)
    yield _element("start", found.days[0].date.isoformat())
    yield _element("end", found.days[-1].date.isoformat())
    yield _element("days", str(len(found.days)))
    yield _element("timeslot_duration", SLOT)
    if found.address:
        yield _element("base_url", found.address)
    yield _element("time_zone_name", ZONE)
    yield "</conference>"


def _day(day: Day) -> Iterator[str]:
    yield f'<day index="{day.number}" date="{day.date}" start="{day.start.iso}" end="{day.end.iso}">'
    for name, events in day.rooms:
        yield f"<room name={quoteattr(name)}>"
        for event in events:
            yield from _event(event)
        yield "</room>"
    yield "</day>"


def _event(event: Event) -> Iterator[str]:
    yield f'<event guid="{event.guid}" id="{event.id}">'
    yield f"<date>{event.start.iso}</date>"
    yield f"<start>{event.start.local:%H:%M}</start>"
    yield f"<duration>{event.duration}</duration>"
    yield _element("room", event.room)
    yield f"<slug>{event.slug}</slug>"
    if event.page:
        yield _element("url", event.page)
    yield _element("title", event.title)
    yield _element("subtitle", event.subtitle)
    yield _element("track", event.track)
    yield _element("type", event.kind)
    yield f"<language>{LANGUAGE}</language>"
    yield _element("abstract", event.abstract)
    yield _element("description", event.description)
    persons = "".join(f'<person id="{one.id}">{escape(one.name)}</person>' for one in event.speakers)
    yield f"<persons>{persons}</persons>"
    links = f"<link href={quoteattr(event.page)}>{escape(event.title)}</link>" if event.page else ""
    yield f"<links>{links}</links>"
    yield "<attachments/>"
    yield "</event>"


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(text)}</{name}>" if text else f"<{name}/>"
