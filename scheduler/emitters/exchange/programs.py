"""programs.json: everything public of a week as data, for those who make their own of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from scheduler.emitters.exchange.addresses import page_address, web_address
from scheduler.emitters.exchange.identity import guid
from scheduler.emitters.exchange.parts import moment
from scheduler.model.color import CSS_COLORS
from scheduler.model.edition import Edition, uid
from scheduler.model.nouns import County, Kind, Organizer, Place, Point, Titled
from scheduler.model.program import OpenTime, Program, Session
from scheduler.model.week import Week
from scheduler.persian.clock import ClockRange, clock_iso
from scheduler.persian.jalali import JalaliDate
from scheduler.persian.text import clean, clean_block
from scheduler.persian.zone import ZONE

FORMAT = 1
"""Counted up where a reader of the last form could go wrong; what is only added does not count."""

Row = Mapping[str, Any]


def programs_json(edition: Edition) -> bytes:
    """Return the week as canonical JSON: keys and lists sorted, UTF-8, one item a line."""
    week = edition.week
    parts: dict[str, Any] = {
        "$schema": "programs.schema.json",
        "counties": map(_county, _by_id(week.counties)),
        "figures": map(_titled, _by_id(week.figures)),
        "format": FORMAT,
        "kinds": map(_kind, _by_id(week.kinds)),
        "organizers": map(_organizer, _by_id(week.organizers)),
        "places": map(_place, _by_id(week.places)),
        "programs": (_program(edition, program) for program in sorted(week.programs, key=lambda one: one.id)),
        "roles": map(_titled, _by_id(week.roles)),
        "week": _week(edition),
    }
    return "".join(("{\n", ",\n".join(_member(key, value) for key, value in parts.items()), "\n}\n")).encode()


_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False).encode


def _member(key: str, value: Any) -> str:
    if isinstance(value, Iterator):
        rows = ",\n".join(map(_encode, value))
        return f'"{key}":[\n{rows}\n]' if rows else f'"{key}":[]'
    return f'"{key}":{_encode(value)}'


def _by_id(nouns: Mapping[str, Any]) -> Iterable[Any]:
    return (nouns[key] for key in sorted(nouns))


def _week(edition: Edition) -> Row:
    week = edition.week
    return {
        "slug": week.slug,
        "title": clean(week.title),
        "description": clean_block(week.description),
        "credits": [clean(line) for line in week.credits],
        "first": _day(week.window.first),
        "last": _day(week.window.last),
        "time_zone": ZONE,
        "domain": week.domain,
        "address": web_address(edition, "") or None,
        "stamp": f"{edition.stamp:%Y-%m-%dT%H:%M:%SZ}",
    }


@lru_cache(maxsize=1 << 10)
def _day(day: JalaliDate) -> Row:
    return {"jalali": day.iso, "gregorian": day.gregorian.isoformat()}


def _titled(noun: Titled) -> Row:
    return {"id": noun.id, "title": clean(noun.title), **({"unit": clean(noun.unit)} if noun.unit else {})}


def _kind(kind: Kind) -> Row:
    code = CSS_COLORS.get(kind.color)
    return {"id": kind.id, "title": clean(kind.title), "form": kind.form, "color": f"#{code}" if code else None}


def _county(county: County) -> Row:
    return {
        "id": county.id,
        "title": clean(county.title),
        "capital": clean(county.capital),
        "point": _point(county.point),
    }


def _place(place: Place) -> Row:
    return {
        "id": place.id,
        "title": clean(place.title),
        "county": place.county or None,
        "address": clean(place.address),
        "point": _point(place.point),
        "capacity": place.capacity,
    }


def _point(point: Point | None) -> Row | None:
    return None if point is None else {"latitude": point.latitude, "longitude": point.longitude}


def _organizer(node: Organizer) -> Row:
    return {
        "id": node.id,
        "title": clean(node.title),
        "level": node.level,
        "parent": node.parent or None,
        "county": node.county or None,
    }


def _program(edition: Edition, program: Program) -> Row:
    week = edition.week
    return {
        "id": program.id,
        "title": clean(program.title),
        "kind": program.kind.id,
        "organizer": program.organizer.id,
        "status": program.status,
        "sample": program.sample,
        "plenary": program.plenary,
        "expected": program.expected,
        "figures": {figure.figure.id: figure.amount for figure in program.figures},
        "people": _people(week, program),
        "open_time": None if program.open_time is None else _open_time(program.open_time),
        "outside": clean(program.outside),
        "description": clean_block(program.description),
        "note": clean_block(program.note),
        "inquiries": clean(program.inquiries),
        "page": page_address(edition, program) or None,
        "sessions": [_session(edition, program, session) for session in program.sessions],
    }


def _people(week: Week, program: Program) -> list[Row]:
    """Return who has which role, by office; who is not known has none."""
    known = ((role.id, week.people.get(ref.id)) for role, ref in program.people)
    return [{"role": role, "title": clean(person.title)} for role, person in known if person is not None]


def _open_time(wish: OpenTime) -> Row:
    return {
        "first": _day(wish.days.first),
        "last": _day(wish.days.last),
        "part": wish.part.name if wish.part else None,
        "minutes": wish.minutes,
    }


def _session(edition: Edition, program: Program, session: Session) -> Row:
    week = edition.week
    name = uid(week, program, session)
    venue = week.venue_of(program, session)
    timed = session.time is not None and not session.all_day
    return {
        "uid": name,
        "guid": guid(name),
        "first": _day(session.first),
        "last": _day(session.last),
        "all_day": session.all_day,
        "band": session.band,
        "hours": _hours(session.time),
        "anchor": session.anchor.spoken if session.anchor else None,
        "start": _moment(session.first, session.time.start) if timed and session.time else None,
        "end": _moment(session.first, session.time.end) if timed and session.time else None,
        "place": venue.id if venue else None,
        "county": week.county_of(program, session) or None,
        "sequence": edition.revision(name).sequence,
    }


def _hours(time: ClockRange | None) -> Row | None:
    return None if time is None else {"start": clock_iso(time.start), "end": clock_iso(time.end)}


@lru_cache(maxsize=1 << 14)
def _moment(day: JalaliDate, minute: int) -> Row:
    found = moment(day, minute)
    return {"local": found.iso, "utc": f"{found.utc:%Y-%m-%dT%H:%M:%SZ}"}
