"""Rooms are venues; a program without one is in its county."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set
from typing import NamedTuple

from scheduler.emitters.exchange.identity import guid
from scheduler.model.program import Program, Session
from scheduler.model.week import Week
from scheduler.persian.sorting import sort_key
from scheduler.persian.text import clean

_NOWHERE = "مکان اعلام نشده"


class Room(NamedTuple):
    """A venue («تالار حافظ، شیراز»), a county («شهرستان شیراز»), or the room of what has neither."""

    name: str
    guid: str
    address: str
    capacity: int | None


class Rooms:
    """The rooms of a week. Names are keys in the files of apps, so no two rooms share one."""

    def __init__(self, week: Week) -> None:
        self._week = week
        self._nowhere = _room(week, _NOWHERE, "")
        self._counties = {
            key: _room(week, f"شهرستان {clean(county.title)}", key) for key, county in week.counties.items()
        }
        names = _venue_names(week)
        self._venues = {
            key: _room(week, names[key], key, clean(place.address), place.capacity)
            for key, place in week.places.items()
        }

    def room(self, program: Program, session: Session) -> Room:
        """Return where a session is."""
        venue = self._week.venue_of(program, session)
        if venue is not None:
            return self._venues[venue.id]
        return self._counties.get(self._week.county_of(program, session), self._nowhere)

    def ordered(self, names: Set[str]) -> tuple[Room, ...]:
        """Return the rooms of these names by county, a county's own room before its venues."""
        counties = {key: sort_key(county.title) for key, county in self._week.counties.items()}
        places = self._week.places
        ranked = [
            *(((counties[key], 0, ""), room) for key, room in self._counties.items()),
            *(
                ((counties.get(places[key].county, ""), 1, sort_key(room.name)), room)
                for key, room in self._venues.items()
            ),
        ]
        ranked.sort(key=lambda pair: (*pair[0], pair[1].name))
        return tuple(room for room in (*(room for _, room in ranked), self._nowhere) if room.name in names)


def _venue_names(week: Week) -> Mapping[str, str]:
    """Return a name for each venue: its title and county; its id too where another in that county is called so."""
    names = {}
    for key, place in week.places.items():
        county = week.counties.get(place.county)
        title, where = clean(place.title), clean(county.title) if county else ""
        # Many venues are called after their county already.
        names[key] = title if title.endswith(where) else f"{title}، {where}"
    shared = Counter(names.values())
    return {key: f"{name} ({key})" if shared[name] > 1 or not name else name for key, name in names.items()}


def _room(week: Week, name: str, key: str, address: str = "", capacity: int | None = None) -> Room:
    # A program may be called like a county: the colon, which no id holds, keeps their UUIDs apart.
    return Room(name, guid(f"place:{key}@{week.domain}"), address, capacity)
