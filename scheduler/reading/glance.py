"""What an event folder says of dates and prayer times, whatever else is wrong there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from scheduler.model.nouns import County
from scheduler.model.prayer_settings import PrayerSettings
from scheduler.persian.jalali import DateRange
from scheduler.reading.files import read_text
from scheduler.reading.log import Log
from scheduler.reading.moments import read_window
from scheduler.reading.observances import read_prayer
from scheduler.reading.organizers import read_organizers
from scheduler.reading.places import read_places
from scheduler.reading.record import read_record
from scheduler.reading.tables import WEEK
from scheduler.source.nodes import Node
from scheduler.source.recovery import read_tree


class Glance(NamedTuple):
    """The window, the prayer settings, the counties, and the county in which the province sits; None where unknown."""

    window: DateRange | None = None
    prayer: PrayerSettings = PrayerSettings()
    counties: Mapping[str, County] = {}
    seat: County | None = None


def glance_at(folder: Path) -> Glance:
    """Return what a folder says; nobody is told of its faults."""
    root = _root(folder, "week.yaml")
    log = Log("week.yaml", [])
    week = read_record(root, WEEK, log) if root is not None else None
    counties = read_places(_root(folder, "places.yaml"), Log("places.yaml", [])).counties
    tree = read_organizers(_root(folder, "organizers.yaml"), Log("organizers.yaml", []))
    top = next((node for node in tree.values() if node.level == "province"), None)
    seat = counties.get(top.county) if top is not None else None
    if week is None:
        return Glance(counties=counties, seat=seat)
    return Glance(read_window(week, "window"), read_prayer(week, log), counties, seat)


def _root(folder: Path, file: str) -> Node | None:
    content = read_text(folder, file)
    return read_tree(content.text, file).root if content.text is not None else None
